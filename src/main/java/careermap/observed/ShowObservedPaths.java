package careermap.observed;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.map.Role;
import careermap.map.RoleCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows how people really went (実際に進んだ道を見る): the same to everybody, without any filter. */
public final class ShowObservedPaths {
  private final ObservedMoves moves;
  private final CareerMaps maps;
  private final Clock clock;

  /**
   * @param clock in the company's zone: what is told is the same for readers everywhere
   */
  public ShowObservedPaths(ObservedMoves moves, CareerMaps maps, Clock clock) {
    this.moves = moves;
    this.maps = maps;
    this.clock = clock;
  }

  /** Those that five people or more took, by the map's order of roles. */
  public List<PathOverview> all() {
    CareerMap map = maps.current().map();
    List<Role> order = List.copyOf(map.roles());
    return paths(map).values().stream()
        .flatMap(moves -> overview(moves, map).stream())
        .sorted(
            comparingInt((PathOverview one) -> order.indexOf(one.from()))
                .thenComparingInt(one -> order.indexOf(one.to())))
        .toList();
  }

  /** The batches that count, by path; a role that was renamed since is its new one. */
  private Map<Move.Path, List<TellableMove>> paths(CareerMap map) {
    LocalDate today = LocalDate.now(clock);
    Map<Batch, List<TellableMove>> batches =
        moves.all().stream().collect(groupingBy(Batch::of, LinkedHashMap::new, toList()));
    return batches.values().stream()
        .filter(batch -> Batches.counts(batch, today))
        .flatMap(Collection::stream)
        .collect(
            groupingBy(
                move -> new Move.Path(map.heldCode(move.from()), map.heldCode(move.to())),
                LinkedHashMap::new,
                toList()));
  }

  private static Optional<PathOverview> overview(List<TellableMove> moves, CareerMap map) {
    Optional<Role> from = map.heldRole(moves.get(0).from());
    Optional<Role> to = map.heldRole(moves.get(0).to());
    return from.isEmpty() || to.isEmpty() || from.equals(to)
        ? Optional.empty()
        : Optional.of(
            new PathOverview(
                from.get(), to.get(), ObservedPath.of(from.get().code(), to.get().code(), moves)));
  }

  private record Batch(RoleCode from, RoleCode to, LocalDate day) {
    static Batch of(TellableMove move) {
      return new Batch(move.from(), move.to(), move.batch());
    }
  }
}
