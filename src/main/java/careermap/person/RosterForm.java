package careermap.person;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person as a row of the roster writes them (名簿の一行の書き方), column by column. */
public final class RosterForm {
  private final Map<RosterColumn, String> texts = new EnumMap<>(RosterColumn.class);

  private RosterForm(Person person) {
    put(RosterColumn.EMPLOYEE_ID, person.id());
    put(RosterColumn.NAME, person.name());
    put(RosterColumn.EMAIL, person.email());
    put(RosterColumn.SLACK_USER_ID, person.slackId());
    put(RosterColumn.ROLE, person.role());
    put(RosterColumn.ROLE_SINCE, person.roleSince());
    put(RosterColumn.HIRED_ON, person.hiredOn());
    put(RosterColumn.EMPLOYMENT, person.employment());
    put(RosterColumn.SUPERVISOR_ID, person.supervisor());
    put(RosterColumn.SITE, person.site());
    put(RosterColumn.SHIFT, person.shift());
    put(RosterColumn.EMPLOYER, person.employer());
    put(RosterColumn.CONTRACT_END, person.contractEnd());
    put(RosterColumn.LEAVE_FROM, person.leaveFrom());
    put(RosterColumn.LEAVE_UNTIL, person.leaveUntil());
    put(RosterColumn.LEFT_ON, person.leftOn());
  }

  /** What the row says; columns that would be empty are left out. */
  public static Map<RosterColumn, String> of(Person person) {
    return new RosterForm(person).texts;
  }

  private void put(RosterColumn column, @Nullable Object value) {
    if (value != null) {
      texts.put(column, value.toString());
    }
  }
}
