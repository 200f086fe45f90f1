package careermap.assessment;

import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Lists the sheets that somebody marks (評価シートをならべる). */
public final class ListSheets {
  private final Assessments assessments;
  private final Raters raters;
  private final Clock clock;

  public ListSheets(Assessments assessments, People people, Clock clock) {
    this.assessments = assessments;
    this.raters = new Raters(people);
    this.clock = clock;
  }

  public SheetList of(Person reader, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return reader.hasLeft(today)
        ? SheetList.NONE
        : new SheetList(
            assessments.of(reader.id()),
            assessments.toRate(reader.id()).stream()
                .filter(one -> raters.sideOf(one, reader.id(), today).isPresent())
                .toList());
  }
}
