package careermap.slack.view;

import careermap.reminder.Digest;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.Optional;

/** The people whom a supervisor may want to talk with this week, on the Home tab. */
final class HomePeople {
  private HomePeople() {}

  /** As the digest has them, with what can be pressed there. */
  static void into(Page page, DigestFacts facts) {
    Wording wording = page.wording();
    Digest digest = facts.digest();
    boolean untouched = digest.openLines().size() == digest.lines().size();
    page.header(
        wording.say(untouched ? "digest.header" : "digest.header.left", digest.openPeople()));
    new DigestLines(facts, wording, page).draw();
    if (digest.others() > 0) {
      page.say("digest.others", digest.others());
    }
    page.buttons(
        CardButtons.show(Intent.TEAM, "digest.team", wording),
        new Press(DigestActions.SKIP, wording.say("digest.skip"), digest.id(), null, false));
  }

  /** One line where nobody is to be talked with, and what was done this week. */
  static void quietly(Page page, Optional<DigestFacts> people) {
    page.divider();
    if (people.isEmpty()) {
      page.say("home.people.none");
    } else if (people.get().digest().skipped()) {
      skipped(page, people.get().digest());
    } else {
      page.say("home.people.done");
      new DigestLines(people.get(), page.wording(), page).draw();
    }
  }

  private static void skipped(Page page, Digest digest) {
    Wording wording = page.wording();
    page.add(
        Beside.line(
            wording.say("home.people.skipped"),
            new Press(
                DigestActions.UNSKIP, wording.say("digest.unskip"), digest.id(), null, false)));
  }
}
