package careermap.publication;

import careermap.change.ChangesForMe;
import careermap.growth.Chances;
import careermap.guidance.Standing;
import careermap.map.CareerMaps;
import careermap.map.Publications;
import careermap.map.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Shows somebody what changed for them (わたしに関係する変更を読む); from then on it is read. */
public final class ReadNews {
  private final CareerMaps maps;
  private final MapReads reads;
  private final Novelties novelties;

  public ReadNews(CareerMaps maps, Publications publications, MapReads reads, Chances chances) {
    this.maps = maps;
    this.reads = reads;
    this.novelties = new Novelties(publications, chances);
  }

  /** What changed since they last read; what the newest version changed can be read again. */
  public Optional<ChangesForMe> by(Standing standing, LocalDate today) {
    Version current = maps.current();
    int newest = current.number() - 1;
    int from = Math.min(newest, reads.lastOf(standing.person().id()).orElse(newest));
    reads.read(standing.person().id(), current.number());
    return novelties.since(from, current, standing, today);
  }
}
