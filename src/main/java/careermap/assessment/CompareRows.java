package careermap.assessment;

import careermap.map.CareerMaps;
import careermap.map.Publications;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** Compares the rows of a sheet with the map in force (いまの版の行とくらべる). */
public final class CompareRows {
  private final CareerMaps maps;
  private final Sheets sheets;

  public CompareRows(
      Assessments assessments, CareerMaps maps, Publications versions, People people, Clock clock) {
    this.maps = maps;
    this.sheets = new Sheets(assessments, versions, people, clock);
  }

  /** Empty for everybody who is neither of the two. */
  public Optional<RowChanges> to(Person reader, String assessment, ZoneId zone) {
    return sheets
        .own(reader, assessment, zone)
        .map(own -> RowChanges.between(own.sheet(), inForce(own.assessment())));
  }

  private Optional<Sheet> inForce(Assessment assessment) {
    return Sheet.of(maps.current(), assessment.role());
  }
}
