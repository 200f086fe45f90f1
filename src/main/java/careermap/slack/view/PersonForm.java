package careermap.slack.view;

import careermap.map.CareerMap;
import careermap.map.Employment;
import careermap.person.Person;
import careermap.person.RosterColumn;
import careermap.person.RosterForm;
import careermap.roster.CorrectRosterRow;
import careermap.roster.RosterRow;
import careermap.wording.Wording;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of the roster, to be corrected or added; each field is named by its column. */
public final class PersonForm {
  public static final String CALLBACK = "roster_person";
  public static final int LONGEST = 200;
  private static final Set<RosterColumn> REQUIRED =
      Set.of(
          RosterColumn.EMPLOYEE_ID,
          RosterColumn.NAME,
          RosterColumn.ROLE,
          RosterColumn.ROLE_SINCE,
          RosterColumn.EMPLOYMENT);
  private static final Set<RosterColumn> DAYS =
      Set.of(
          RosterColumn.ROLE_SINCE,
          RosterColumn.HIRED_ON,
          RosterColumn.CONTRACT_END,
          RosterColumn.LEAVE_FROM,
          RosterColumn.LEAVE_UNTIL,
          RosterColumn.LEFT_ON);

  private final @Nullable Person person;
  private final CareerMap map;
  private final Wording wording;

  private PersonForm(@Nullable Person person, CareerMap map, Wording wording) {
    this.person = person;
    this.map = map;
    this.wording = wording;
  }

  /** For somebody who is to be added. */
  public static View adding(CareerMap map, Wording wording) {
    return new PersonForm(null, map, wording)
        .view(new Page(wording).say("person.new"), new Seen("", CorrectRosterRow.NEW));
  }

  public static View of(RosterRow row, CareerMap map, Wording wording) {
    Person person = row.person();
    return new PersonForm(person, map, wording)
        .view(
            new Page(wording).say("person.head", CadenceWords.whole(person, wording)),
            new Seen(person.id().value(), row.seal()));
  }

  /** The name of a column's block. */
  public static String block(RosterColumn column) {
    return "roster_" + column.code();
  }

  public static boolean isDay(RosterColumn column) {
    return DAYS.contains(column);
  }

  public static boolean isChoice(RosterColumn column) {
    return column == RosterColumn.ROLE || column == RosterColumn.EMPLOYMENT;
  }

  private View view(Page page, Seen seen) {
    Stream.of(RosterColumn.values())
        .filter(column -> person == null || column != RosterColumn.EMPLOYEE_ID)
        .forEach(column -> field(page, column));
    return Modal.titled(person == null ? "person.title.new" : "person.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(seen.text())
        .submit(Modal.submit("person.submit", wording))
        .blocks(page.note("person.note").blocks())
        .build();
  }

  private void field(Page page, RosterColumn column) {
    Field hinted =
        Field.of(block(column), "person.field." + column, wording).hinted(readers(column));
    Field ready = REQUIRED.contains(column) ? hinted : hinted.ifWished();
    String now = now().get(column);
    if (isDay(column)) {
      page.add(ready.day(now == null ? null : LocalDate.parse(now)));
    } else if (isChoice(column)) {
      page.add(ready.select(column == RosterColumn.ROLE ? roles() : employments(), now));
    } else {
      page.add(ready.text(LONGEST, now));
    }
  }

  /** Who reads what stands in the column, on whichever screen. */
  private static String readers(RosterColumn column) {
    return switch (column) {
      case SUPERVISOR_ID -> "person.hint";
      case NAME, ROLE, ROLE_SINCE -> "person.readers.NAME";
      case HIRED_ON, EMPLOYMENT, CONTRACT_END, LEAVE_FROM -> "person.readers.LED";
      default -> "person.readers";
    };
  }

  private Map<RosterColumn, String> now() {
    return person == null ? Map.of() : RosterForm.of(person);
  }

  /** A role that has gone from the map stays with whoever has it. */
  private List<OptionObject> roles() {
    List<OptionObject> options = new ArrayList<>();
    map.roles()
        .forEach(role -> options.add(Field.option(role.code().value(), wording.of(role.name()))));
    Optional.ofNullable(person)
        .map(Person::role)
        .filter(role -> map.role(role).isEmpty())
        .ifPresent(role -> options.add(Field.option(role.value(), role.value())));
    return options;
  }

  private List<OptionObject> employments() {
    return Stream.of(Employment.values())
        .map(one -> Field.option(one.name(), wording.say("employment." + one)))
        .toList();
  }

  /**
   * What the form carries.
   *
   * @param id blank for somebody who is to be added
   * @param seal of the row as it was shown
   */
  public record Seen(String id, String seal) {
    /** Empty where the text is none of these. */
    public static Optional<Seen> read(@Nullable String text) {
      String[] parts = Objects.toString(text, "").split("\n", -1);
      return parts.length == 2 ? Optional.of(new Seen(parts[0], parts[1])) : Optional.empty();
    }

    String text() {
      return id + "\n" + seal;
    }

    public boolean isNew() {
      return id.isEmpty();
    }
  }
}
