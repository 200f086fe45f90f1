package careermap.publication;

import careermap.change.Impact;
import careermap.change.MapChanges;
import careermap.guidance.Standings;
import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.map.Retirement;
import careermap.map.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shows what publishing a map would bring (公開の前に確かめる); nothing is changed. */
public final class PreviewMap {
  private final CareerMaps maps;
  private final Standings standings;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public PreviewMap(CareerMaps maps, Standings standings, Clock clock) {
    this.maps = maps;
    this.standings = standings;
    this.clock = clock;
  }

  /**
   * What would change.
   *
   * @param successors for roles that somebody holds and that the map no longer has, as far as they
   *     are decided
   */
  public Preview of(CareerMap map, List<Retirement> successors) {
    Version current = maps.current();
    CareerMap after = map.retiring(new Succession(current.map(), map).beside(successors));
    return after.equals(current.map())
        ? new Preview.Same(current.number())
        : changed(current, after);
  }

  private Preview changed(Version current, CareerMap after) {
    MapChanges changes = MapChanges.between(current.map(), after);
    Impact impact = Impact.on(standings.ofEverybody().stream(), changes, LocalDate.now(clock));
    return new Preview.Changed(current.number(), changes, impact);
  }
}
