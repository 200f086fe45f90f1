package careermap.assessment;

import careermap.map.Publications;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** Shows one of the two the sheet that they mark (評価シートを開く). */
public final class ShowSheet {
  private final Sheets sheets;

  public ShowSheet(Assessments assessments, Publications versions, People people, Clock clock) {
    this.sheets = new Sheets(assessments, versions, people, clock);
  }

  /** Empty for everybody who is neither of the two. */
  public Optional<OwnSheet> to(Person reader, String assessment, ZoneId zone) {
    return sheets.own(reader, assessment, zone);
  }
}
