package careermap.publication;

import careermap.change.ChangesForMe;
import careermap.change.MapChanges;
import careermap.growth.Chances;
import careermap.guidance.Standing;
import careermap.map.Publications;
import careermap.map.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What differs between versions; the spans that many people ask for are worked out once. */
final class Novelties {
  private static final int KEPT = 4;

  private final Publications publications;
  private final Chances chances;
  private final Map<Span, MapChanges> known = new ConcurrentHashMap<>();

  Novelties(Publications publications, Chances chances) {
    this.publications = publications;
    this.chances = chances;
  }

  /** What changed for somebody since they read version {@code from}. */
  Optional<ChangesForMe> since(int from, Version current, Standing standing, LocalDate today) {
    return changes(from, current)
        .map(changes -> ChangesForMe.of(standing, changes, today, chances.now()));
  }

  private Optional<MapChanges> changes(int from, Version current) {
    Span span = new Span(from, current.number());
    return Optional.ofNullable(known.get(span))
        .or(() -> publications.version(from).map(older -> keep(span, older, current)));
  }

  private MapChanges keep(Span span, Version older, Version current) {
    MapChanges changes = MapChanges.between(older.map(), current.map());
    if (known.size() >= KEPT) {
      known.clear();
    }
    known.put(span, changes);
    return changes;
  }

  private record Span(int from, int to) {}
}
