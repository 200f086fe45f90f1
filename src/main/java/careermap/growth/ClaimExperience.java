package careermap.growth;

import careermap.map.CareerMaps;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Says for somebody that they have done something (経験を本人に代わって記録する); it waits to be confirmed. */
public final class ClaimExperience {
  private final Logging logging;
  private final Clock clock;

  public ClaimExperience(Undertakings undertakings, CareerMaps maps, People people, Clock clock) {
    this.logging = new Logging(undertakings, maps, people);
    this.clock = clock;
  }

  /**
   * Refused where it counts already, where the map does not know it, or where the day is still to
   * come. The rights to say so are the caller's to check.
   *
   * @param owner whose experience it is
   * @param by who says so; may be the one who confirms it later
   * @param done made with {@link GrowthEntry#done}
   * @param zone decides what day it is
   */
  public GrowthOutcome of(Person owner, Person by, GrowthEntry done, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return logging.write(owner, by.id(), done, null, today, clock.instant());
  }
}
