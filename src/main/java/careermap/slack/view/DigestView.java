package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.conversation.TalkRequest;
import careermap.reminder.Digest;
import careermap.reminder.DigestLine;
import careermap.reminder.Fate;
import careermap.reminder.Preference;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The weekly digest: who, why, one tap; the same message changes as its people are talked with. */
public final class DigestView {
  private static final int HOUR = 60;

  /** Of the digest, where the supervisor chose no other. */
  private static final int USUAL_HOUR = 10;

  private final DigestFacts facts;
  private final Digest digest;
  private final Wording wording;
  private final TimeWords time;
  private final Page page;

  private DigestView(DigestFacts facts, Wording wording) {
    this.facts = facts;
    this.digest = facts.digest();
    this.wording = wording;
    this.time = new TimeWords(wording);
    this.page = new Page(wording);
  }

  public static Screen of(DigestFacts facts, Wording wording) {
    DigestView view = new DigestView(facts, wording);
    return facts.digest().skipped() ? view.skipped() : view.screen();
  }

  /** To somebody who did not receive it. */
  public static Screen notYours(Wording wording) {
    return new Page(wording)
        .say("digest.not.yours")
        .as("digest.title", wording.say("digest.not.yours"));
  }

  /** For somebody who is not theirs, or has left the digest since. */
  public static Screen notThere(Wording wording) {
    return new Page(wording)
        .say("digest.not.there")
        .as("digest.title", wording.say("digest.not.there"));
  }

  private Screen skipped() {
    String next = time.shortDay(digest.week().plusWeeks(1));
    return page.header(wording.say("digest.header.skipped"))
        .say("digest.skipped", next)
        .buttons(press(DigestActions.UNSKIP, "digest.unskip"), choice())
        .note("digest.note.readers")
        .as("digest.title", wording.say("digest.heard.skipped"));
  }

  private Screen screen() {
    page.header(header());
    summary();
    if (digest.slowsDown() && digest.answeredAt() == null) {
      page.say("digest.seldom." + digest.backOff(), digest.unanswered());
    }
    new DigestLines(facts, wording, page).draw();
    if (digest.others() > 0) {
      page.say("digest.others", digest.others());
    }
    new DigestPromises(facts, wording, page).draw();
    page.divider().buttons(bottom());
    return page.context(note()).as("digest.title", heard());
  }

  private Press[] bottom() {
    return new Press[] {
      CardButtons.show(Intent.TEAM, "digest.team", wording),
      press(DigestActions.SKIP, "digest.skip"),
      choice()
    };
  }

  private Press press(String action, String key) {
    return new Press(action, wording.say(key), digest.id(), null, false);
  }

  private Press choice() {
    return Press.of(ChoiceActions.OPEN, wording.say("digest.choice"));
  }

  private int open() {
    return digest.openPeople();
  }

  private boolean isUntouched() {
    return digest.openLines().size() == digest.lines().size();
  }

  private boolean isDone() {
    return open() == 0 && digest.promises().stream().allMatch(promise -> promise.settled());
  }

  private String header() {
    if (isDone()) {
      return wording.say("digest.header.done");
    }
    if (open() == 0) {
      return wording.say("digest.header.promises");
    }
    return wording.say(isUntouched() ? "digest.header" : "digest.header.left", open());
  }

  private void summary() {
    if (isDone()) {
      page.say("digest.done", time.shortDay(digest.day().plusWeeks(1)));
    }
    if (open() > 0 && isUntouched()) {
      page.context(duration(open() * TalkRequest.USUAL_MINUTES));
    } else if (!isUntouched()) {
      String tally = tally();
      if (!tally.isEmpty()) {
        page.context(tally);
      }
    }
  }

  private String duration(int minutes) {
    int hours = minutes / HOUR;
    int rest = minutes % HOUR;
    if (hours == 0) {
      return wording.say("digest.minutes", rest);
    }
    return rest == 0
        ? wording.say("digest.hours", hours)
        : wording.say("digest.hours.minutes", hours, rest);
  }

  private String tally() {
    List<String> parts = new ArrayList<>();
    add(parts, "digest.tally.talked", count(Fate.Talked.class));
    add(parts, "digest.tally.agreed", count(Fate.Agreed.class));
    add(parts, "digest.tally.later", count(Fate.Snoozed.class));
    return String.join("　", parts);
  }

  private void add(List<String> parts, String key, int number) {
    if (number > 0) {
      parts.add(wording.say(key, number));
    }
  }

  private int count(Class<? extends Fate> fate) {
    return (int) digest.lines().stream().map(DigestLine::fate).filter(fate::isInstance).count();
  }

  private String note() {
    Preference preference = facts.preference();
    DayOfWeek weekday = Objects.requireNonNullElse(preference.weekday(), DayOfWeek.MONDAY);
    int hour = Objects.requireNonNullElse(preference.hour(), USUAL_HOUR);
    return wording.say("digest.note", time.weekday(weekday), hour)
        + "\n"
        + wording.say("digest.note.readers");
  }

  /** Names and no reasons: it may stand on a lock screen. */
  private String heard() {
    if (isDone()) {
      return wording.say("digest.heard.done");
    }
    int promises = (int) digest.promises().stream().filter(promise -> !promise.settled()).count();
    if (open() == 0) {
      return wording.say("digest.heard.promises", promises);
    }
    if (digest.openLines().isEmpty()) {
      return wording.say("digest.others", digest.others());
    }
    return wording.say(isUntouched() ? "digest.heard" : "digest.heard.left", open(), names());
  }

  private String names() {
    String names =
        digest.openLines().stream()
            .map(line -> Names.whole(line.person(), wording))
            .collect(joining(wording.say("digest.and")));
    return digest.others() == 0
        ? names
        : wording.say("digest.heard.others", names, digest.others());
  }
}
