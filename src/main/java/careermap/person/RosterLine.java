package careermap.person;

import careermap.map.Folded;
import careermap.table.Line;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A row of the roster with what ties it to other rows, read before everything else is. */
record RosterLine(
    Line<RosterColumn> line,
    @Nullable PersonId id,
    @Nullable PersonId supervisor,
    @Nullable String email,
    @Nullable String slackId) {

  static RosterLine of(Line<RosterColumn> line) {
    String email = text(line, RosterColumn.EMAIL);
    String slackId = text(line, RosterColumn.SLACK_USER_ID);
    return new RosterLine(
        line,
        id(line, RosterColumn.EMPLOYEE_ID),
        id(line, RosterColumn.SUPERVISOR_ID),
        email == null ? null : email.toLowerCase(Locale.ROOT),
        slackId == null ? null : slackId.toUpperCase(Locale.ROOT));
  }

  static @Nullable PersonId id(Line<RosterColumn> line, RosterColumn column) {
    String text = text(line, column);
    return text == null ? null : new PersonId(text);
  }

  private static @Nullable String text(Line<RosterColumn> line, RosterColumn column) {
    String text = line.text(column);
    return text == null ? null : Folded.narrow(text);
  }

  int number() {
    return line.row().number();
  }

  String place(RosterColumn column) {
    return line.place(column);
  }
}
