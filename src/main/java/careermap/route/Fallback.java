package careermap.route;

import careermap.map.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A good way, known before the best one is looked for; the answer where that takes too long.
 *
 * @param count how many requirements there are at its end
 */
record Fallback(List<Integer> steps, int count) {
  Fallback {
    steps = List.copyOf(steps);
  }

  /** The better of the way that {@code distances} calls shortest and one that asks for little. */
  static Fallback in(Roads roads, Distances distances) {
    return Stream.of(distances, byNews(roads))
        .map(by -> on(roads, by))
        .min(Comparator.comparingInt(Fallback::count))
        .orElseThrow();
  }

  Search.Found found(boolean proved) {
    return new Search.Found(steps, proved);
  }

  /** As if whatever two steps ask for counted twice. */
  private static Distances byNews(Roads roads) {
    long[] reached = reached(roads);
    return Distances.in(
        roads,
        step -> (long) news(roads.network().asks(step), reached) << Integer.SIZE | 1,
        roads.between(role -> true));
  }

  private static int news(long[] asks, long[] reached) {
    int news = 0;
    for (int word = 0; word < asks.length; word++) {
      news += Long.bitCount(asks[word] & ~reached[word]);
    }
    return news;
  }

  private static long[] reached(Roads roads) {
    return roads.network().set(roads.departure().reached());
  }

  /** A way that {@code by} calls shortest. */
  static Fallback on(Roads roads, Distances by) {
    List<Integer> steps = new ArrayList<>();
    long[] has = reached(roads);
    int at = roads.start();
    while (at != roads.goal()) {
      int step = by.onward(at);
      add(roads.network().asks(step), has);
      steps.add(step);
      at = roads.network().to(step);
    }
    return new Fallback(steps, Network.count(has));
  }

  private static void add(long[] asks, long[] has) {
    for (int word = 0; word < has.length; word++) {
      has[word] |= asks[word];
    }
  }
}
