package careermap.publication;

import careermap.change.ChangesForMe;
import careermap.growth.Chances;
import careermap.guidance.Career;
import careermap.guidance.Standing;
import careermap.map.Publications;
import java.util.Optional;

/** Finds out what changed for somebody and they have not read (未読の変更を知る). */
public final class ShowNews {
  private final MapReads reads;
  private final Publications publications;
  private final Novelties novelties;

  public ShowNews(Publications publications, MapReads reads, Chances chances) {
    this.reads = reads;
    this.publications = publications;
    this.novelties = new Novelties(publications, chances);
  }

  /**
   * What the person has not read; empty where nothing concerns them. Whoever has never read what
   * changed is told of the newest version alone. Before anything was published, nothing is asked.
   *
   * @param career as it is by the version in force
   */
  public Optional<ChangesForMe> to(Career.OnMap career) {
    return career.version() == 1 ? Optional.empty() : unread(career);
  }

  private Optional<ChangesForMe> unread(Career.OnMap career) {
    Standing standing = career.guide().standing();
    int read = reads.lastOf(standing.person().id()).orElse(career.version() - 1);
    return Optional.of(career.version())
        .filter(version -> read < version)
        .flatMap(publications::version)
        .flatMap(now -> novelties.since(read, now, standing, career.guide().today()))
        .filter(mine -> !mine.isEmpty());
  }
}
