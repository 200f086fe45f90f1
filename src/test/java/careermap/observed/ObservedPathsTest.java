package careermap.observed;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.CareerMap;
import careermap.map.RoleCode;
import careermap.person.Fixtures;
import careermap.person.PersonId;
import careermap.person.RoleHistory;
import careermap.person.RolePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How people really went: worked by hand, and attacked. */
class ObservedPathsTest {
  private static final CareerMap MAP = Fixtures.MAP;
  private static final RoleCode OPERATOR = new RoleCode("OPERATOR");
  private static final RoleCode QA = new RoleCode("QA");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @Test
  void sevenPeopleWithAMedianOfEighteenMonths() {
    List<Integer> months = List.of(30, 12, 18, 17, 26, 18, 24);
    ObservedPath path = ObservedPath.of(OPERATOR, QA, tellable(months));
    assertThat(path).isEqualTo(new ObservedPath(OPERATOR, QA, 7, 18));
    // 12, 17, 18, 20, 24, 30: the mean of 18 and 20.
    assertThat(ObservedPath.of(OPERATOR, QA, tellable(List.of(30, 20, 12, 17, 18, 24))).months())
        .isEqualTo(19);
  }

  @Test
  void countsWholeMonthsAsTheCardDoes() {
    assertThat(months("2025-04-01", "2026-10-01")).isEqualTo(18);
    assertThat(months("2025-04-02", "2026-10-01")).isEqualTo(17);
    assertThat(months("2024-01-31", "2024-02-29")).isZero();
  }

  @Test
  void aRoleThatWasOnlyRenamedOrNamedTwiceIsOneStay() {
    List<Move> moves =
        Move.in(
            new PersonId("E1"),
            history(
                period("OPERATOR", "2023-01-01"),
                period("OPERATOR", "2024-01-01"),
                period("QA", "2025-01-01")),
            MAP);
    assertThat(moves).singleElement().extracting(Move::months).isEqualTo(24);
  }

  @Test
  void whatTheMapDoesNotKnowIsNoStep() {
    assertThat(
            Move.in(
                new PersonId("E1"),
                history(
                    period("OPERATOR", "2023-01-01"),
                    period("TELLER", "2024-01-01"),
                    period("QA", "2025-01-01")),
                MAP))
        .isEmpty();
  }

  @Test
  void fourAreNotToldAndFiveAreTogether() {
    List<Move> four = IntStream.range(0, 4).mapToObj(i -> move("E" + i, TODAY)).toList();
    assertThat(due(four, TODAY)).isEmpty();
    List<Move> five = Stream.concat(four.stream(), Stream.of(move("E4", TODAY))).toList();
    assertThat(due(five, TODAY)).hasSize(5);
  }

  @Test
  void stepsThatAreOlderThanThreeYearsOrStillToComeDoNotCount() {
    List<Move> five =
        Stream.of("E0", "E1", "E2").map(id -> move(id, TODAY)).collect(Collectors.toList());
    five.add(move("E3", TODAY.minusYears(3).minusDays(1)));
    five.add(move("E4", TODAY.plusDays(1)));
    assertThat(due(five, TODAY)).isEmpty();
  }

  @Test
  void furtherStepsAreToldOnceAMonthAtTheMost() {
    assertThat(Batches.isTime(Optional.empty(), TODAY)).isTrue();
    assertThat(Batches.isTime(Optional.of(TODAY), TODAY.plusDays(30))).isFalse();
    assertThat(Batches.isTime(Optional.of(TODAY), TODAY.plusDays(31))).isTrue();
  }

  private static List<Move> due(List<Move> untold, LocalDate day) {
    return Batches.due(untold.stream().filter(move -> Batches.isRecent(move, day)).toList());
  }

  /**
   * Small companies at random, over four years: people move, moves become known late or are
   * corrected, people are erased. Whoever keeps everything that was ever shown, day after day, and
   * compares any two days, finds five people or more in each difference, or none.
   */
  @Test
  void noTwoDaysTellOfOneToFourPeople() {
    for (int seed = 0; seed < 300; seed++) {
      attack(new Random(seed), seed);
    }
  }

  private static void attack(Random random, int seed) {
    Kept kept = new Kept();
    Map<Move.Path, List<Set<PersonId>>> seen = new HashMap<>();
    List<Move> known = new ArrayList<>();
    LocalDate day = LocalDate.of(2023, 1, 1);
    for (int step = 0; step < 200; step++) {
      day = day.plusDays(1 + random.nextInt(14));
      live(random, known, day, seed * 1_000 + step);
      if (Batches.isTime(kept.lastTold(), day)) {
        kept.tell(due(kept.untold(known), day), day);
      }
      kept.shown(day)
          .forEach(
              (path, people) -> seen.computeIfAbsent(path, p -> new ArrayList<>()).add(people));
    }
    seen.values().forEach(days -> compare(days, seed));
  }

  private static void compare(List<Set<PersonId>> days, int seed) {
    List<Set<PersonId>> distinct = days.stream().distinct().toList();
    for (Set<PersonId> one : distinct) {
      assertThat(one.size()).as("seed " + seed).matches(ObservedPathsTest::isSafe);
      for (Set<PersonId> other : distinct) {
        Set<PersonId> more = new HashSet<>(one);
        more.removeAll(other);
        assertThat(more.size()).as("seed " + seed).matches(ObservedPathsTest::isSafe);
      }
    }
  }

  private static boolean isSafe(int people) {
    return people == 0 || people >= 5;
  }

  /** Somebody moves, mostly on a few paths; it becomes known late; sometimes it is taken back. */
  private static void live(Random random, List<Move> known, LocalDate day, int id) {
    int moves = random.nextInt(3);
    for (int i = 0; i < moves; i++) {
      RoleCode to = new RoleCode(List.of("QA", "LEADER", "TRAINER").get(random.nextInt(3)));
      LocalDate on = day.minusDays(random.nextInt(200));
      known.add(new Move(new PersonId("P" + id + "-" + i), OPERATOR, to, random.nextInt(48), on));
    }
    if (!known.isEmpty() && random.nextInt(4) == 0) {
      known.remove(random.nextInt(known.size()));
    }
  }

  /** What is kept, with the people, whom nobody is shown. */
  private static final class Kept {
    private final List<Row> all = new ArrayList<>();

    private record Row(TellableMove move, PersonId person) {}

    Optional<LocalDate> lastTold() {
      return all.stream().map(row -> row.move().batch()).max(LocalDate::compareTo);
    }

    List<Move> untold(List<Move> moves) {
      Set<PersonId> told = all.stream().map(Row::person).collect(Collectors.toSet());
      return moves.stream().filter(move -> !told.contains(move.person())).toList();
    }

    void tell(List<Move> moves, LocalDate day) {
      moves.forEach(
          move ->
              all.add(
                  new Row(
                      new TellableMove(move.from(), move.to(), move.months(), move.on(), day),
                      move.person())));
    }

    Map<Move.Path, Set<PersonId>> shown(LocalDate day) {
      Map<Move.Path, Set<PersonId>> shown = new HashMap<>();
      paths().forEach(path -> shown.put(path, Set.of()));
      for (List<Row> batch : batches().values()) {
        if (Batches.counts(batch.stream().map(Row::move).toList(), day)) {
          shown.merge(path(batch.get(0)), people(batch), Kept::together);
        }
      }
      return shown;
    }

    private static Set<PersonId> people(List<Row> batch) {
      return batch.stream().map(Row::person).collect(Collectors.toSet());
    }

    private static Set<PersonId> together(Set<PersonId> one, Set<PersonId> other) {
      return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private Set<Move.Path> paths() {
      return all.stream().map(Kept::path).collect(Collectors.toSet());
    }

    private Map<List<Object>, List<Row>> batches() {
      return all.stream()
          .collect(Collectors.groupingBy(row -> List.of(path(row), row.move().batch())));
    }

    private static Move.Path path(Row row) {
      return new Move.Path(row.move().from(), row.move().to());
    }
  }

  private static List<TellableMove> tellable(List<Integer> months) {
    return months.stream().map(one -> new TellableMove(OPERATOR, QA, one, TODAY, TODAY)).toList();
  }

  private static Move move(String person, LocalDate on) {
    return new Move(new PersonId(person), OPERATOR, QA, 18, on);
  }

  private static int months(String since, String next) {
    return Move.in(new PersonId("E1"), history(period("OPERATOR", since), period("QA", next)), MAP)
        .get(0)
        .months();
  }

  private static RolePeriod period(String role, String since) {
    return new RolePeriod(new RoleCode(role), LocalDate.parse(since), null);
  }

  private static RoleHistory history(RolePeriod... periods) {
    return new RoleHistory(List.of(periods));
  }
}
