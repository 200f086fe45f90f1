package careermap.map;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outcome of reading a map (読み取りの結果): the map, or every fault that was found. */
public final class MapReading {
  private final @Nullable CareerMap map;
  private final List<Problem> problems;
  private final List<Problem> notices;

  private MapReading(@Nullable CareerMap map, List<Problem> problems, List<Problem> notices) {
    this.map = map;
    this.problems = List.copyOf(problems);
    this.notices = List.copyOf(notices);
  }

  public static MapReading of(CareerMap map) {
    return new MapReading(map, List.of(), List.of());
  }

  /** A reading that failed for {@code problems}, of which there is at least one. */
  public static MapReading failed(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a failed reading names its problems");
    }
    return new MapReading(null, problems, List.of());
  }

  /** The same outcome, and what was left aside. */
  public MapReading noting(List<Problem> asides) {
    return new MapReading(map, problems, asides);
  }

  /** The map; empty where there are problems. */
  public Optional<CareerMap> map() {
    return Optional.ofNullable(map);
  }

  public List<Problem> problems() {
    return problems;
  }

  /** What of the file is no part of a map and was left aside, such as a sheet of HR's own. */
  public List<Problem> notices() {
    return notices;
  }
}
