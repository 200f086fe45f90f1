package careermap.assessment;

import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.map.CareerMaps;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Opens a sheet of a report's present role (チームの人の評価シートを始める). */
public final class OpenReportSheet {
  private final NewSheet sheets;
  private final CareerMaps maps;
  private final People people;
  private final Clock clock;

  /**
   * @param newId makes an id that nobody can guess
   */
  public OpenReportSheet(
      Assessments assessments,
      CareerMaps maps,
      People people,
      Supplier<String> newId,
      Clock clock) {
    this.sheets = new NewSheet(assessments, newId, clock);
    this.maps = maps;
    this.people = people;
    this.clock = clock;
  }

  public AssessmentOutcome by(Person supervisor, PersonId report, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return people
        .byId(report)
        .filter(person -> !person.hasLeft(today) && !supervisor.hasLeft(today))
        .filter(person -> supervisor.id().equals(person.supervisor()))
        .map(person -> open(supervisor, person))
        .orElseGet(() -> new Refused(Why.NOT_YOURS));
  }

  private AssessmentOutcome open(Person supervisor, Person report) {
    return sheets.open(
        maps.current(), report.role(), report.id(), supervisor.id(), true, report.id());
  }
}
