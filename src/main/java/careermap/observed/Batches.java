package careermap.observed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import careermap.person.Headcount;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What may be told when (まとめて知らせるきまり). Steps are told in batches of five people or more, each path
 * by itself, and each batch comes and goes as a whole: whatever two days somebody compares, what
 * differs are five people or more, or nobody.
 */
final class Batches {
  /** How far back steps are looked at. */
  static final int YEARS = 3;

  private Batches() {}

  /** Whether further steps may be told on {@code today}: once a month at the most. */
  static boolean isTime(Optional<LocalDate> lastTold, LocalDate today) {
    return lastTold
        .filter(last -> !last.withDayOfMonth(1).isBefore(today.withDayOfMonth(1)))
        .isEmpty();
  }

  /** Whether a step is among those that are looked at on {@code today}. */
  static boolean isRecent(Move move, LocalDate today) {
    return !move.on().isBefore(today.minusYears(YEARS)) && !move.on().isAfter(today);
  }

  /**
   * What is told.
   *
   * @param untold recent steps of people who are not told of yet, of each path each person once
   */
  static List<Move> due(List<Move> untold) {
    return untold.stream()
        .collect(groupingBy(Move::path, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .filter(moves -> moves.size() >= Headcount.FEWEST)
        .flatMap(Collection::stream)
        .toList();
  }

  /** Whether a batch of one path still counts: until the middle one of its steps is too old. */
  static boolean counts(List<TellableMove> batch, LocalDate today) {
    List<LocalDate> days = batch.stream().map(TellableMove::on).sorted().toList();
    return !days.get(days.size() / 2).isBefore(today.minusYears(YEARS));
  }
}
