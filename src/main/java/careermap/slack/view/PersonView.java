package careermap.slack.view;

import careermap.map.CareerMap;
import careermap.map.Phrase;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.person.Person;
import careermap.person.RosterChange;
import careermap.person.RosterColumn;
import careermap.roster.FindInRoster;
import careermap.roster.RowCorrection;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People of the roster: those that were found, and what became of a correction. */
public final class PersonView {
  private PersonView() {}

  public static Screen found(List<Person> found, Wording wording) {
    String header =
        found.isEmpty()
            ? wording.say("person.found.none")
            : wording.say("person.found", Math.min(found.size(), FindInRoster.MOST));
    Page page = new Page(wording).header(header);
    found.stream().limit(FindInRoster.MOST).forEach(person -> page.add(line(person, "", wording)));
    if (found.size() > FindInRoster.MOST) {
      page.say("person.found.more");
    }
    return page.buttons(
            Press.of(RosterActions.FIND, wording.say("button.roster.find")),
            Press.of(RosterActions.ADD, wording.say("button.roster.add")))
        .note("hr.note")
        .as("roster.title", header);
  }

  /** Somebody with the way to correct their row. */
  static SectionBlock line(Person person, String detail, Wording wording) {
    String who = CadenceWords.whole(person, wording);
    return Beside.line(
        new Page(wording).safely("roster.person", who, detail), edit(person, who, wording));
  }

  static Press edit(Person person, String who, Wording wording) {
    return new Press(
        RosterActions.EDIT,
        wording.say("button.roster.edit"),
        person.id().value(),
        wording.say("button.roster.edit.spoken", who),
        false);
  }

  public static Screen corrected(RowCorrection.Done done, CareerMap map, Wording wording) {
    RosterChange change = done.change();
    String who = CadenceWords.whole(change.after(), wording);
    Page page = new Page(wording);
    page.say(change.before() == null ? "person.added" : "person.corrected", who);
    if (change.before() != null) {
      change.cells().forEach(cell -> page.line(cell(cell, map, wording)));
    }
    for (Phrase warning : done.warnings()) {
      page.say("person.warning", wording.of(warning));
    }
    if (change.kind() == RosterChange.Kind.LEFT) {
      page.say("person.left");
    }
    return ended(page, "person.corrected.heard");
  }

  private static String cell(RosterChange.Cell cell, CareerMap map, Wording wording) {
    return new Page(wording)
        .safely(
            "person.cell",
            wording.of(cell.column().heading()),
            said(cell.column(), cell.before(), map, wording),
            said(cell.column(), cell.after(), map, wording));
  }

  /** As people call it. */
  private static String said(
      RosterColumn column, @Nullable String text, CareerMap map, Wording wording) {
    if (text == null) {
      return wording.say("person.empty");
    }
    return switch (column) {
      case ROLE -> map.role(new RoleCode(text)).map(Role::name).map(wording::of).orElse(text);
      case EMPLOYMENT -> wording.say("employment." + text);
      default -> text;
    };
  }

  public static Screen same(Wording wording) {
    return ended(new Page(wording).say("person.same"), "person.same");
  }

  public static Screen overtaken(Wording wording) {
    return ended(new Page(wording).say("person.overtaken"), "person.overtaken");
  }

  public static Screen unknown(Wording wording) {
    return ended(new Page(wording).say("person.unknown"), "person.unknown");
  }

  private static Screen ended(Page page, String heard) {
    Wording wording = page.wording();
    return page.buttons(
            Press.of(RosterActions.FIND, wording.say("button.roster.find")),
            Press.of(RosterActions.OPEN, wording.say("button.roster")))
        .note("person.note")
        .as("roster.title", wording.say(heard));
  }
}
