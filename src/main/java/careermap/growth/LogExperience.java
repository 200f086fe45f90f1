package careermap.growth;

import careermap.map.CareerMaps;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Writes down how far somebody is with an experience of their own (経験を記録する). */
public final class LogExperience {
  private final Logging logging;
  private final Clock clock;

  public LogExperience(Undertakings undertakings, CareerMaps maps, People people, Clock clock) {
    this.logging = new Logging(undertakings, maps, people);
    this.clock = clock;
  }

  /**
   * What is said to be done waits for the supervisor's word, who is told.
   *
   * @param seen the revision that was seen; null where nothing was
   * @param zone where the owner is; it decides what day it is
   */
  public GrowthOutcome by(Person owner, GrowthEntry entry, @Nullable Long seen, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return logging.write(owner, owner.id(), entry, seen, today, clock.instant());
  }
}
