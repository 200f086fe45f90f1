package careermap.conversation;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Times that a listener may propose (提案できる日時).
 *
 * @param days the first days with free times, each with its times; empty where the two work at no
 *     common time within four weeks
 * @param suggested up to three of them, on different days where there are several, and at different
 *     times of the day
 */
public record TimeOffer(List<List<Instant>> days, List<Instant> suggested) {
  public TimeOffer {
    days = List.copyOf(days);
    suggested = List.copyOf(suggested);
  }

  static TimeOffer of(List<List<Instant>> days) {
    return new TimeOffer(days, suggested(days));
  }

  /** The first day early, the second at noon, the third late. */
  private static List<Instant> suggested(List<List<Instant>> days) {
    int most = TalkProgress.MOST_TIMES;
    return IntStream.range(0, most)
        .mapToObj(i -> days.isEmpty() ? List.<Instant>of() : pick(days, i, most))
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Instant> pick(List<List<Instant>> days, int i, int most) {
    List<Instant> times = days.get(i % days.size());
    return List.of(times.get(times.size() * (2 * i + 1) / (2 * most)));
  }
}
