package careermap.slack.view;

import careermap.person.Person;
import careermap.person.PersonId;
import careermap.roster.RosterGlance;
import careermap.roster.RosterList;
import careermap.roster.RosterPage;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The roster for human resources: how it stands, and who should be looked at. */
public final class RosterView {
  private RosterView() {}

  public static Screen of(RosterGlance roster, ZoneId zone, Wording wording) {
    Page page =
        new Page(wording)
            .say("roster.head", RosterLines.present(roster, zone, wording))
            .header(
                wording.say(
                    roster.loose() == 0 ? "roster.header.none" : "roster.header", roster.loose()));
    for (RosterList list : RosterList.values()) {
      if (roster.count(list) > 0) {
        page.add(line(list, roster.count(list), wording));
      }
    }
    return page.divider()
        .say("roster.correct")
        .buttons(
            Press.of(RosterActions.FIND, wording.say("button.roster.find")),
            Press.of(RosterActions.ADD, wording.say("button.roster.add")))
        .say("roster.file")
        .buttons(
            Press.of(RosterActions.GIVE, wording.say("button.roster.give")),
            Press.of(RosterActions.RECEIVE, wording.say("button.roster.receive")),
            CardButtons.show(Intent.HR, "button.hr.open", wording))
        .note("hr.readers")
        .as("roster.title", wording.say("roster.heard", roster.present(), roster.loose()));
  }

  private static SectionBlock line(RosterList list, int count, Wording wording) {
    String label = wording.say("button.roster.list");
    Press press =
        new Press(
            RosterActions.LIST,
            label,
            new RosterPlace(list, 0).text(),
            wording.say("button.roster.list.spoken", wording.say("roster.list." + list, count)),
            false);
    return Beside.line(
        wording.say("roster.list.line", wording.say("roster.list." + list, count))
            + "\n"
            + wording.say("roster.mend." + list),
        press);
  }

  public static Screen list(RosterPage shown, Wording wording) {
    String title = wording.say("roster.list." + shown.list(), shown.all());
    Page page = new Page(wording).header(title).say("roster.mend." + shown.list());
    shown
        .people()
        .forEach(
            person ->
                page.add(PersonView.line(person, detail(person, shown.list(), wording), wording)));
    page.buttons(turning(shown, wording).toArray(Press[]::new));
    return page.buttons(Press.of(RosterActions.OPEN, wording.say("button.roster")))
        .note("hr.note")
        .as("roster.title", title);
  }

  private static List<Press> turning(RosterPage shown, Wording wording) {
    List<Press> presses = new ArrayList<>();
    if (shown.from() > 0) {
      int before = Math.max(0, shown.from() - RosterPage.LENGTH);
      presses.add(turn(RosterActions.LIST_BEFORE, "button.page.before", shown, before, wording));
    }
    if (shown.hasMore()) {
      int after = shown.from() + RosterPage.LENGTH;
      presses.add(turn(RosterActions.LIST_AFTER, "button.page.after", shown, after, wording));
    }
    return presses;
  }

  private static Press turn(
      String action, String key, RosterPage shown, int from, Wording wording) {
    return new Press(
        action, wording.say(key), new RosterPlace(shown.list(), from).text(), null, false);
  }

  /** What in the roster the list is about. */
  private static String detail(Person person, RosterList list, Wording wording) {
    PersonId supervisor = person.supervisor();
    return switch (list) {
      case UNSUPERVISED, NO_ADDRESS -> "";
      case OTHER_EMPLOYER -> person.employer() == null ? "" : person.employer();
      case SUPERVISOR_LEFT -> supervisor == null ? "" : supervisor.value();
      case NOT_FOUND -> person.email() == null ? "" : person.email();
      case SHARED_ACCOUNT, CLOSED_ACCOUNT ->
          person.slackId() == null ? "" : person.slackId().value();
      case OFF_THE_MAP -> person.role().value();
      case LEAVERS -> person.leftOn() == null ? "" : day(person, wording);
    };
  }

  private static String day(Person person, Wording wording) {
    return new TimeWords(wording).day(Objects.requireNonNull(person.leftOn()));
  }
}
