package careermap.publication;

import careermap.change.ChangesForMe;
import careermap.guidance.Standing;
import careermap.map.CareerMaps;
import careermap.map.Publications;
import careermap.map.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Finds out what changed for somebody and they have not read (未読の変更を知る). */
public final class ShowNews {
  private final CareerMaps maps;
  private final MapReads reads;
  private final Novelties novelties;

  public ShowNews(CareerMaps maps, Publications publications, MapReads reads) {
    this.maps = maps;
    this.reads = reads;
    this.novelties = new Novelties(publications);
  }

  /**
   * What the person has not read; empty where nothing concerns them. Whoever has never read what
   * changed is told of the newest version alone.
   */
  public Optional<ChangesForMe> to(Standing standing, LocalDate today) {
    Version current = maps.current();
    if (current.number() == 1) {
      return Optional.empty();
    }
    int read = reads.lastOf(standing.person().id()).orElse(current.number() - 1);
    return read >= current.number()
        ? Optional.empty()
        : novelties.since(read, current, standing, today).filter(mine -> !mine.isEmpty());
  }
}
