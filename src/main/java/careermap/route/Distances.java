package careermap.route;

import careermap.map.Network;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** How far each role is from the goal, by a length of steps that is never negative. */
final class Distances {
  static final long NONE = Long.MAX_VALUE;

  private final Roads roads;
  private final IntToLongFunction length;
  private final IntPredicate between;
  private final long[] distances;

  private Distances(Roads roads, IntToLongFunction length, IntPredicate between) {
    this.roads = roads;
    this.length = length;
    this.between = between;
    this.distances = new long[roads.network().size()];
  }

  /**
   * @param between the roles that may lie on the way
   */
  static Distances in(Roads roads, IntToLongFunction length, IntPredicate between) {
    Distances distances = new Distances(roads, length, between);
    distances.measure();
    return distances;
  }

  private void measure() {
    Arrays.fill(distances, NONE);
    distances[roads.goal()] = 0;
    PriorityQueue<Reached> open = new PriorityQueue<>();
    open.add(new Reached(roads.goal(), 0));
    while (!open.isEmpty()) {
      Reached next = open.remove();
      if (next.distance() == distances[next.role()]) {
        widen(next, open);
      }
    }
  }

  private void widen(Reached at, PriorityQueue<Reached> open) {
    if (at.role() != roads.goal() && !between.test(at.role())) {
      return;
    }
    Network network = roads.network();
    for (int step : network.stepsTo(at.role())) {
      int from = network.from(step);
      long distance = at.distance() + length.applyAsLong(step);
      if (distance < distances[from]) {
        distances[from] = distance;
        open.add(new Reached(from, distance));
      }
    }
  }

  /** From a role to the goal; {@link #NONE} where no way leads there. */
  long from(int role) {
    return distances[role];
  }

  /** Whether a step leads on towards the goal, over roles that may lie on the way. */
  boolean leadsOn(int step) {
    int to = roads.network().to(step);
    return distances[to] != NONE && (to == roads.goal() || between.test(to));
  }

  /** Whether a step lies on a shortest way from where it begins. */
  boolean isShortest(int step) {
    Network network = roads.network();
    return leadsOn(step)
        && distances[network.from(step)] == distances[network.to(step)] + length.applyAsLong(step);
  }

  /** A step on a shortest way from a role that has one; the first in the map's order. */
  int onward(int role) {
    return shortestFrom(role).findFirst().orElseThrow();
  }

  /** Whether there is no other shortest way than this one. */
  boolean isOnlyShortest(List<Integer> way) {
    return way.stream().allMatch(step -> shortestFrom(roads.network().from(step)).count() == 1);
  }

  private IntStream shortestFrom(int role) {
    return Arrays.stream(roads.network().stepsFrom(role)).filter(this::isShortest);
  }

  /** A role and how far it is. */
  private record Reached(int role, long distance) implements Comparable<Reached> {
    @Override
    public int compareTo(Reached other) {
      return Long.compare(distance, other.distance);
    }
  }
}
