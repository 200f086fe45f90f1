package careermap.coverage;

import careermap.person.Headcount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody who has every table, knows the whole roster, and looks for numbers that are not told: by
 * subtracting, and by knowing that no number is below nought.
 */
final class Attacker {
  private static final int BANDS = Band.values().length;

  /** A number that is not told, and what it is. */
  record Secret(String name, int unknown, Map<Integer, Long> terms, long value) {}

  private final RandomCompany company;
  private final Coverage coverage;
  private final List<Member> members;
  private final Map<String, Integer> homes = new HashMap<>();
  private final List<Secret> secrets = new ArrayList<>();
  private final Equations equations;
  private int next;

  Attacker(RandomCompany company) {
    this.company = company;
    this.coverage = company.coverage();
    this.members = company.members();
    members.forEach(member -> homes.putIfAbsent(home(member), homes.size()));
    this.next = homes.size() * BANDS;
    this.equations = new Equations(next + 4_000, members.size());
    homes.keySet().forEach(this::headcount);
    table(all(), "all", bands(members));
    for (CoverageTable table : coverage.tables()) {
      table.rows().forEach(row -> row(table.dimension(), row));
    }
    equations.bound();
  }

  private static String home(Member member) {
    return Stream.of(Dimension.values()).map(member::key).collect(Collectors.joining("|"));
  }

  private void headcount(String home) {
    Map<Integer, Long> terms = new HashMap<>();
    IntStream.range(0, BANDS).forEach(band -> terms.put(open(home, band), 1L));
    equations.add(terms, members.stream().filter(one -> home(one).equals(home)).count());
  }

  private int open(String home, int band) {
    return homes.getOrDefault(home, 0) * BANDS + band;
  }

  private CoverageRow all() {
    return coverage.all();
  }

  private List<Map<Integer, Long>> bands(List<Member> some) {
    List<Map<Integer, Long>> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      Map<Integer, Long> terms = new HashMap<>();
      for (Member member : some) {
        terms.put(open(home(member), band), 1L);
      }
      bands.add(terms);
    }
    return bands;
  }

  private void row(Dimension dimension, CoverageRow row) {
    List<Member> some =
        members.stream().filter(one -> one.key(dimension).equals(row.key())).toList();
    table(row, dimension + " " + row.key(), bands(some));
  }

  private void table(CoverageRow row, String name, List<Map<Integer, Long>> bands) {
    boolean all = row == coverage.all();
    List<Member> some =
        all ? members : members.stream().filter(one -> name.equals(name(one, name))).toList();
    boolean small = some.size() < Headcount.FEWEST;
    for (int band = 0; band < row.days().size(); band++) {
      int number = band;
      number(
          row.days().get(band),
          name + " " + Band.values()[band],
          bands.get(band),
          count(some, one -> one == number),
          small);
    }
    number(
        row.talked(), name + " talked", sum(bands, true), count(some, Attacker::isTalked), small);
    number(
        row.notYet(),
        name + " not yet",
        sum(bands, false),
        count(some, band -> !isTalked(band)),
        small);
  }

  private static String name(Member member, String like) {
    return Stream.of(Dimension.values())
        .map(dimension -> dimension + " " + member.key(dimension))
        .filter(like::equals)
        .findFirst()
        .orElse("");
  }

  private static boolean isTalked(int band) {
    return Band.values()[band].isTalked();
  }

  private long count(List<Member> some, java.util.function.IntPredicate bands) {
    return some.stream()
        .map(company::factsOf)
        .map(Facts::last)
        .filter(band -> bands.test(band.ordinal()))
        .count();
  }

  private static Map<Integer, Long> sum(List<Map<Integer, Long>> bands, boolean talked) {
    Map<Integer, Long> sum = new HashMap<>();
    for (int band = 0; band < BANDS; band++) {
      if (isTalked(band) == talked) {
        bands.get(band).forEach((unknown, weight) -> sum.merge(unknown, weight, Long::sum));
      }
    }
    sum.values().removeIf(weight -> weight == 0);
    return sum;
  }

  private void number(
      Headcount told, String name, Map<Integer, Long> terms, long value, boolean small) {
    int unknown = unknown(terms);
    if (told.told() != null) {
      if (told.told() != value || (small && !terms.isEmpty())) {
        throw new AssertionError(name + " is told as " + told + " but is " + value);
      }
      equations.add(Map.of(unknown, 1L), value);
    } else if (value > 0 && value < Headcount.FEWEST) {
      secrets.add(new Secret(name, unknown, Map.of(unknown, 1L), value));
    }
  }

  /** A name for a sum. */
  private int unknown(Map<Integer, Long> terms) {
    int unknown = next++;
    Map<Integer, Long> equation = new HashMap<>(terms);
    equation.put(unknown, -1L);
    equations.add(equation, 0);
    return unknown;
  }

  /** Those that are found. */
  List<String> found() {
    return secrets.stream()
        .filter(
            one ->
                equations.determines(Map.of(one.unknown(), 1L))
                    || equations.isOneValue(one.unknown()))
        .map(one -> one.name() + " = " + one.value())
        .toList();
  }

  int secrets() {
    return secrets.size();
  }
}
