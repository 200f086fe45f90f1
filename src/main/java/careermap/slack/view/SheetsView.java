package careermap.slack.view;

import careermap.assessment.Assessment;
import careermap.assessment.Side;
import careermap.map.Role;
import careermap.person.PersonId;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The evaluation sheets of the reader: their own, and those of their team. */
public final class SheetsView {
  /** Each takes two of a message's blocks. */
  private static final int OWN = 8;

  private static final int TO_RATE = 12;

  private final PersonId reader;
  private final Wording wording;

  private SheetsView(PersonId reader, Wording wording) {
    this.reader = reader;
    this.wording = wording;
  }

  /**
   * @param role the reader's present role, where it has criteria
   * @param supervises whether somebody reports to the reader
   */
  public static Screen of(
      List<SheetLine> own,
      List<SheetLine> toRate,
      Optional<Role> role,
      boolean supervises,
      PersonId reader,
      Wording wording) {
    return new SheetsView(reader, wording).screen(own, toRate, role, supervises);
  }

  private Screen screen(
      List<SheetLine> own, List<SheetLine> toRate, Optional<Role> role, boolean supervises) {
    Page page = new Page(wording).header(wording.say("sheets.header"));
    page.say(intro(own, role));
    page.buttons(starting(own, role).toArray(Press[]::new));
    own.stream().limit(OWN).forEach(one -> page.line(line(one)).buttons(presses(one)));
    if (supervises || !toRate.isEmpty()) {
      team(page, toRate);
    }
    return page.buttons(
            past(reader, wording.say("sheets.spoken.own"), "button.sheet.past"),
            SheetActions.press(SheetActions.UNITS, "own", wording.say("button.sheet.units")),
            SheetActions.press(SheetActions.BLANK, "own", wording.say("button.sheet.blank")),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("sheets.note")
        .as("sheet.title", wording.say("sheets.heard", own.size(), toRate.size()));
  }

  private static String intro(List<SheetLine> own, Optional<Role> role) {
    if (role.isEmpty()) {
      return "sheets.none";
    }
    return own.isEmpty() ? "sheets.about" : "sheets.yours";
  }

  private List<Press> starting(List<SheetLine> own, Optional<Role> role) {
    List<Press> presses = new ArrayList<>();
    role.filter(one -> own.stream().noneMatch(line -> isOpen(line, one)))
        .map(one -> start(one).asPrimary())
        .ifPresent(presses::add);
    presses.add(SheetActions.press(SheetActions.TRY, "own", wording.say("button.sheet.try")));
    return presses;
  }

  private Press start(Role role) {
    String label = wording.say("button.sheet.start");
    return SheetActions.press(SheetActions.START, role.code().value(), label);
  }

  private static boolean isOpen(SheetLine line, Role role) {
    return line.assessment().role().equals(role.code()) && !line.assessment().isDone();
  }

  private void team(Page page, List<SheetLine> toRate) {
    page.divider().say(toRate.isEmpty() ? "sheets.team.none" : "sheets.team", toRate.size());
    page.buttons(
        SheetActions.press(SheetActions.START_FOR, "team", wording.say("button.sheet.start.for")));
    toRate.stream().limit(TO_RATE).forEach(one -> page.line(line(one)).buttons(presses(one)));
    int rest = toRate.size() - TO_RATE;
    page.line(rest > 0 ? wording.say("sheets.more", rest) : "");
  }

  private String line(SheetLine one) {
    String role = Cut.to(40, wording.of(one.role()));
    String day = new TimeWords(wording).day(one.openedOn());
    String title =
        one.mine()
            ? new Page(wording).safely("sheets.line.own", role, day)
            : new Page(wording).safely("sheets.line.team", name(one), role, day);
    return title + "\n" + state(one);
  }

  private String name(SheetLine one) {
    return one.other() == null ? "" : Names.whole(one.other(), wording);
  }

  private String state(SheetLine line) {
    Assessment one = line.assessment();
    if (one.isClosed()) {
      return wording.say("sheets.state.closed");
    }
    if (one.isRevealed()) {
      return wording.say("sheets.state.revealed");
    }
    if (one.isSubmitted(side(line))) {
      return submitted(line);
    }
    return line.marked() == 0
        ? wording.say("sheets.state.new", line.rows())
        : wording.say("sheets.state.going", line.rows(), line.marked());
  }

  private String submitted(SheetLine line) {
    if (!line.assessment().shared()) {
      return wording.say("sheets.state.alone");
    }
    String other = Names.known(line.other(), wording);
    return other.isEmpty()
        ? wording.say("sheets.state.nobody")
        : wording.say("sheets.state.submitted", Mrkdwn.text(other));
  }

  private static Side side(SheetLine line) {
    return line.mine() ? Side.SELF : Side.SUPERVISOR;
  }

  private Press[] presses(SheetLine line) {
    Assessment one = line.assessment();
    if (one.isRevealed()) {
      return isOfTheTeam(line)
          ? new Press[] {reveal(line), past(one.person(), name(line), "button.sheet.past.report")}
          : new Press[] {reveal(line)};
    }
    if (!one.isSubmitted(side(line))) {
      return new Press[] {goOn(line)};
    }
    List<Press> presses = new ArrayList<>();
    presses.add(press(SheetActions.OWN, line, "button.sheet.own"));
    if (!one.shared()) {
      presses.add(
          press(SheetActions.SHARE, line, "button.sheet.share")
              .asking("sheet.share.sure", wording));
    }
    presses.add(press(SheetActions.TAKE_BACK, line, "button.sheet.take.back"));
    return presses.toArray(Press[]::new);
  }

  /** Of former reports there is the sheet that was marked, and no more. */
  private boolean isOfTheTeam(SheetLine line) {
    return !line.mine() && line.other() != null && reader.equals(line.other().supervisor());
  }

  private Press past(PersonId person, String whose, String key) {
    String label = wording.say(key);
    return SheetActions.press(
        SheetActions.PAST,
        new SheetPlace(person.value(), 0).value(),
        label,
        wording.say("sheets.spoken", whose, label));
  }

  private Press reveal(SheetLine line) {
    return press(
        SheetActions.REVEAL,
        new SheetPlace(line.assessment().id(), 0).value(),
        line,
        "button.sheet.reveal");
  }

  private Press goOn(SheetLine line) {
    return press(
        SheetActions.GO_ON, line, line.marked() == 0 ? "button.sheet.begin" : "button.sheet.go.on");
  }

  private Press press(String action, SheetLine line, String key) {
    return press(action, line.assessment().id(), line, key);
  }

  private Press press(String action, String value, SheetLine line, String key) {
    String label = wording.say(key);
    String what = line.mine() ? wording.of(line.role()) : name(line);
    return SheetActions.press(action, value, label, wording.say("sheets.spoken", what, label));
  }
}
