package careermap.assessment;

import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Finds the sheets that wait for somebody (待っている評価シートを探す). */
public final class FindWaitingSheets {
  private final Assessments assessments;
  private final Clock clock;

  public FindWaitingSheets(Assessments assessments, Clock clock) {
    this.assessments = assessments;
    this.clock = clock;
  }

  /** The reader's own and those of their present reports; what is to be talked over comes first. */
  public List<WaitingSheet> of(Person reader, ZoneId zone) {
    return reader.hasLeft(LocalDate.now(clock.withZone(zone)))
        ? List.of()
        : assessments.waitingFor(reader.id());
  }
}
