package careermap.coverage;

import careermap.person.Headcount;
import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts people's talks in every table, and hides what may not be told. */
final class Counting {
  private final List<Division> divisions;
  private final TalkLedger ledger;
  private final List<Crew<Home, Facts>> crews;
  private final int[] sums;
  private final BitSet hidden;
  private final LocalDate day;
  private final int people;

  Counting(List<Member> members, Map<PersonId, Talks.Held> held, LocalDate day) {
    this.day = day;
    this.people = members.size();
    this.divisions =
        Stream.of(Dimension.values()).map(dimension -> Division.of(dimension, members)).toList();
    this.ledger = new TalkLedger(rows(), 1 + Dimension.TEAM.ordinal());
    this.crews = crews(members, held);
    this.sums = Suppression.sums(ledger, crews);
    this.hidden = hidden();
  }

  /** Everybody is the only row of the first table. */
  private List<Integer> rows() {
    return Stream.concat(Stream.of(1), divisions.stream().map(one -> one.keys().size())).toList();
  }

  /** Those who are alike in most stand beside each other. */
  private List<Crew<Home, Facts>> crews(List<Member> members, Map<PersonId, Talks.Held> held) {
    List<Map<String, Integer>> indices = divisions.stream().map(Counting::index).toList();
    List<Crew<Home, Facts>> people = new ArrayList<>();
    for (Member member : members) {
      Facts facts = Facts.of(held.getOrDefault(member.person().id(), Talks.Held.NONE), day);
      people.add(new Crew<>(home(member, indices), facts, 1));
    }
    people.sort(Comparator.comparing(crew -> crew.home().rows().toString()));
    return Crew.of(people);
  }

  private static Map<String, Integer> index(Division division) {
    Map<String, Integer> index = new HashMap<>();
    division.keys().forEach(key -> index.put(key, index.size()));
    return index;
  }

  private static Home home(Member member, List<Map<String, Integer>> indices) {
    List<Integer> rows = new ArrayList<>(List.of(0));
    for (Dimension dimension : Dimension.values()) {
      rows.add(indices.get(dimension.ordinal()).getOrDefault(member.key(dimension), 0));
    }
    return new Home(rows);
  }

  private BitSet hidden() {
    BitSet untold = new BitSet();
    eachRow(
        (division, row, table) -> {
          if (division.untold().contains(row)) {
            ledger.row(table, row, untold);
          }
        });
    if (people < Headcount.FEWEST) {
      untold.set(0, ledger.size());
    }
    return Suppression.of(ledger, crews, untold, Facts.possible().toList());
  }

  private void eachRow(EachRow each) {
    for (int table = 1; table <= divisions.size(); table++) {
      Division division = divisions.get(table - 1);
      for (int row = 0; row < division.keys().size(); row++) {
        each.see(division, row, table);
      }
    }
  }

  Coverage coverage(LocalDate since) {
    Headcount everybody = Headcount.of(people);
    return new Coverage(
        since, day, row("", everybody, 0, 0), divisions.stream().map(this::table).toList());
  }

  private CoverageTable table(Division division) {
    int table = 1 + division.dimension().ordinal();
    return new CoverageTable(
        division.dimension(),
        IntStream.range(0, division.keys().size())
            .mapToObj(row -> row(division.keys().get(row), division.people(row), table, row))
            .toList());
  }

  private CoverageRow row(String key, Headcount people, int table, int row) {
    boolean hasBands = !ledger.isOfTeams(table);
    return new CoverageRow(
        key,
        people,
        told(table, row, TalkLedger.TALKED),
        told(table, row, TalkLedger.NOT_YET),
        hasBands ? told(table, row, TalkLedger.TALKS) : Headcount.ofSecret(0),
        IntStream.range(0, hasBands ? TalkLedger.BANDS : 0)
            .mapToObj(band -> told(table, row, band))
            .toList());
  }

  private Headcount told(int table, int row, int column) {
    int cell = ledger.cell(table, row, column);
    return new Headcount(hidden.get(cell) ? null : sums[cell]);
  }

  @FunctionalInterface
  private interface EachRow {
    void see(Division division, int row, int table);
  }
}
