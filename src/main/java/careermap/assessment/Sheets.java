package careermap.assessment;

import careermap.map.Publications;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Finds what a reader may see of a sheet (評価シートを探す). */
record Sheets(Assessments assessments, Publications versions, Raters raters, Clock clock) {
  Sheets(Assessments assessments, Publications versions, People people, Clock clock) {
    this(assessments, versions, new Raters(people), clock);
  }

  /** The sheet with the reader's own marks; empty where they mark no side of it. */
  Optional<OwnSheet> own(Person reader, String id, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return assessments
        .byId(id)
        .filter(one -> !reader.hasLeft(today))
        .flatMap(
            one ->
                raters
                    .sideOf(one, reader.id(), today)
                    .flatMap(side -> sheetOf(one).map(sheet -> own(reader, one, sheet, side))));
  }

  private OwnSheet own(Person reader, Assessment assessment, Sheet sheet, Side side) {
    return new OwnSheet(
        assessment,
        sheet,
        side,
        assessments.marksBy(reader.id(), assessment.id()),
        assessments.commentsBy(reader.id(), assessment.id()));
  }

  /** The rows as the version has them to which the assessment is bound. */
  Optional<Sheet> sheetOf(Assessment assessment) {
    return versions
        .version(assessment.version())
        .flatMap(version -> Sheet.of(version, assessment.role()));
  }
}
