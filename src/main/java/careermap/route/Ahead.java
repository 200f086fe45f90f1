package careermap.route;

import careermap.map.Network;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What may and what must still be asked for from each role to the goal, as sets of requirements.
 * Both are fixed points over the steps that are searched.
 */
final class Ahead {
  private final Roads roads;
  private final IntPredicate searched;
  private final List<Integer> nearestFirst;
  private final long[][] must;
  private final long[][] may;

  private Ahead(Roads roads, Distances distances, IntPredicate searched) {
    this.roads = roads;
    this.searched = searched;
    int roles = roads.network().size();
    this.must = new long[roles][roads.network().words()];
    this.may = new long[roles][roads.network().words()];
    this.nearestFirst =
        IntStream.range(0, roles)
            .filter(role -> role != roads.goal() && distances.from(role) != Distances.NONE)
            .boxed()
            .sorted(Comparator.comparingLong(distances::from))
            .toList();
  }

  static Ahead in(Roads roads, Distances distances, IntPredicate searched) {
    Ahead ahead = new Ahead(roads, distances, searched);
    ahead.settle();
    return ahead;
  }

  /** Everything is a must until a step shows otherwise; nothing may come until a step asks. */
  private void settle() {
    nearestFirst.forEach(role -> Arrays.fill(must[role], -1L));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int role : nearestFirst) {
        changed |= settle(role);
      }
    }
  }

  private boolean settle(int role) {
    Network network = roads.network();
    boolean changed = false;
    for (int step : network.stepsFrom(role)) {
      if (searched.test(step)) {
        changed |= settle(role, network.asks(step), network.to(step));
      }
    }
    return changed;
  }

  private boolean settle(int role, long[] asks, int to) {
    boolean changed = false;
    for (int word = 0; word < asks.length; word++) {
      long least = must[role][word] & (asks[word] | must[to][word]);
      long most = may[role][word] | asks[word] | may[to][word];
      changed |= least != must[role][word] || most != may[role][word];
      must[role][word] = least;
      may[role][word] = most;
    }
    return changed;
  }

  /** What every way from the role to the goal asks for. */
  long[] must(int role) {
    return must[role];
  }

  /** What some way from the role to the goal asks for. */
  long[] may(int role) {
    return may[role];
  }
}
