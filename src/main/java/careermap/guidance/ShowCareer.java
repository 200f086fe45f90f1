package careermap.guidance;

import careermap.growth.Chances;
import careermap.map.CareerMaps;
import careermap.map.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Shows a career (キャリアを見る): the main job of the product. */
public final class ShowCareer {
  private final CareerMaps maps;
  private final Chances chances;
  private final Clock clock;

  public ShowCareer(CareerMaps maps, Chances chances, Clock clock) {
    this.maps = maps;
    this.chances = chances;
    this.clock = clock;
  }

  /**
   * @param standing empty for somebody who is not on the roster
   * @param zone where the reader is; it decides what day it is
   */
  public Career of(Optional<Standing> standing, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return standing
        .filter(one -> !one.person().hasLeft(today))
        .map(one -> of(one, today))
        .orElseGet(Career.Stranger::new);
  }

  private Career of(Standing standing, LocalDate today) {
    Version version = maps.current();
    return CareerGuide.of(standing, version.map(), today, chances.now())
        .<Career>map(guide -> new Career.OnMap(guide, version.number()))
        .orElseGet(() -> new Career.OffMap(standing.person()));
  }
}
