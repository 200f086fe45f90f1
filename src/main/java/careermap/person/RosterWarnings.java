package careermap.person;

import careermap.map.Phrase;
import careermap.map.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What HR may want to look at in one row, though it is taken as it is. */
final class RosterWarnings {
  private final RosterLine line;
  private final Person person;
  private final @Nullable Person before;
  private final List<Problem> warnings = new ArrayList<>();

  RosterWarnings(RosterLine line, Person person, @Nullable Person before) {
    this.line = line;
    this.person = person;
    this.before = before;
  }

  /** The warnings, given who is the person's supervisor in the same roster. */
  List<Problem> on(LocalDate today, @Nullable Person supervisor) {
    lookAtMove();
    if (!RosterChange.isGone(person, today)) {
      lookAtReach();
      lookAtDates(today);
      lookAtSupervisor(today, supervisor);
    }
    return warnings;
  }

  private void lookAtSupervisor(LocalDate today, @Nullable Person supervisor) {
    if (supervisor != null && RosterChange.isGone(supervisor, today)) {
      warn(RosterColumn.SUPERVISOR_ID, RosterWords.supervisorGone(person, supervisor));
    }
  }

  private void lookAtReach() {
    if (person.email() == null && person.slackId() == null) {
      warn(RosterColumn.EMAIL, RosterWords.outOfReach(person));
    }
  }

  private void lookAtDates(LocalDate today) {
    if (person.roleSince().isAfter(today)) {
      warn(RosterColumn.ROLE_SINCE, RosterWords.roleToCome(person));
    }
    if (person.hiredOn() != null && person.roleSince().isBefore(person.hiredOn())) {
      warn(RosterColumn.ROLE_SINCE, RosterWords.roleBeforeHiring(person));
    }
  }

  private void lookAtMove() {
    if (before != null
        && !before.role().equals(person.role())
        && !person.roleSince().isAfter(before.roleSince())) {
      warn(RosterColumn.ROLE_SINCE, RosterWords.moveWithoutDay(person, before));
    }
  }

  private void warn(RosterColumn column, Phrase message) {
    warnings.add(new Problem(line.place(column), message));
  }
}
