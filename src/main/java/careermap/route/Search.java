package careermap.route;

import careermap.map.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the way with the fewest new requirements and, among those, the shortest time. That is
 * hard in general, for a set grows along the way; labels that cannot end better than another at the
 * same role are dropped, and the most promising goes first, so the first at the goal is the best.
 */
final class Search {
  /**
   * A bound on time: what is not proved by then is said not to be. People’s maps need under 100.
   */
  static final int MOST_LABELS = 7_000;

  private static final int FEW = 8;

  private final Roads roads;
  private final Distances distances;
  private final IntPredicate searched;
  private final Ahead ahead;
  private final Fallback fallback;
  private final int most;
  private final PriorityQueue<Label> open = new PriorityQueue<>();
  private final List<List<Label>> settled = new ArrayList<>();

  private Search(
      Roads roads, Distances distances, IntPredicate searched, Fallback fallback, int most) {
    this.fallback = fallback;
    this.roads = roads;
    this.distances = distances;
    this.searched = searched;
    this.ahead = Ahead.in(roads, distances, searched);
    this.most = most;
    for (int role = 0; role < roads.network().size(); role++) {
      settled.add(new ArrayList<>());
    }
  }

  /** The best of all ways; empty where there is none. */
  static Optional<Found> fewestNew(Roads roads, Distances distances, int most) {
    if (distances.from(roads.start()) == Distances.NONE) {
      return Optional.empty();
    }
    return new Search(roads, distances, distances::leadsOn, Fallback.in(roads, distances), most)
        .best();
  }

  /** The one with the fewest new requirements of the ways that {@code distances} calls shortest. */
  static Optional<Found> shortest(Roads roads, Distances distances) {
    if (distances.from(roads.start()) == Distances.NONE) {
      return Optional.empty();
    }
    Fallback first = Fallback.on(roads, distances);
    return distances.isOnlyShortest(first.steps())
        ? Optional.of(first.found(true))
        : new Search(roads, distances, distances::isShortest, first, MOST_LABELS).best();
  }

  private Optional<Found> best() {
    open.add(label(roads.start(), roads.network().set(roads.departure().reached()), 0, null, -1));
    for (int taken = 0; taken < most && !open.isEmpty(); taken++) {
      Label next = open.remove();
      if (next.role() == roads.goal()) {
        return Optional.of(new Found(next.steps(), true));
      }
      settle(next);
    }
    return Optional.of(
        fallback.found(open.isEmpty() || fallback.count() <= open.element().least()));
  }

  private void settle(Label label) {
    List<Label> known = settled.get(label.role());
    if (isSurpassed(label, known)) {
      return;
    }
    known.add(label);
    Network network = roads.network();
    for (int step : network.stepsFrom(label.role())) {
      if (searched.test(step)) {
        follow(label, step);
      }
    }
  }

  /** A few of the best are enough to drop most; the rest is looked at when its turn comes. */
  private void follow(Label label, int step) {
    Network network = roads.network();
    long[] has = label.after(network.asks(step));
    Label next = label(network.to(step), has, label.time() + roads.time(step), label, step);
    List<Label> known = settled.get(next.role());
    boolean surpassed =
        next.least() > fallback.count()
            || isSurpassed(next, known.subList(0, Math.min(known.size(), FEW)));
    if (!surpassed) {
      open.add(next);
    }
  }

  private Label label(int role, long[] has, long time, @Nullable Label before, int step) {
    int least = 0;
    long[] must = ahead.must(role);
    for (int word = 0; word < has.length; word++) {
      least += Long.bitCount(has[word] | must[word]);
    }
    return new Label(role, has, time, least, time + distances.from(role), before, step);
  }

  private boolean isSurpassed(Label label, List<Label> known) {
    long[] may = ahead.may(label.role());
    for (Label other : known) {
      if (other.isAtLeastAsGoodAs(label, may)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What a search has found.
   *
   * @param proved whether no other way is better
   */
  record Found(List<Integer> steps, boolean proved) {
    Found {
      steps = List.copyOf(steps);
    }
  }
}
