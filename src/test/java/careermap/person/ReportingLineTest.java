package careermap.person;

import static careermap.person.Fixtures.TODAY;
import static careermap.person.Fixtures.somePerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingLineTest {
  private static final String AGENCY = "みらいスタッフ";
  private final Map<PersonId, Person> people = new LinkedHashMap<>();
  private final List<Acting> acting = new ArrayList<>();
  private final Set<Employer> allowed = new HashSet<>();

  @Test
  void theRostersSupervisorLeadsWhereNothingElseHolds() {
    somebody("A", null);
    somebody("B", "A");
    assertThat(leaderOf("B")).isEqualTo("A");
    assertThat(leaderOf("A")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"-1, 1, D", "0, 0, D", "1, 9, S", "-9, -1, S"})
  void whoeverActsLeadsFromTheFirstDayToTheLast(int from, int until, String leader) {
    team();
    act("S", "D", from, until);
    assertThat(leaderOf("M")).isEqualTo(leader);
  }

  @Test
  void whoeverActsIsLedByTheRostersSupervisor() {
    team();
    act("S", "M", 0, 0);
    assertThat(leaderOf("M")).isEqualTo("S");
    assertThat(leaderOf("N")).isEqualTo("M");
    assertThat(line().circle()).isEmpty();
  }

  @Test
  void thereAreNoChains() {
    team();
    somebody("X", "D");
    act("S", "D", 0, 0);
    act("D", "N", 0, 0);
    assertThat(leaderOf("M")).isEqualTo("D");
    assertThat(leaderOf("X")).isEqualTo("N");
  }

  @Test
  void whoeverIsAwayDoesNotAct() {
    team();
    act("S", "D", 0, 0);
    put(leave(person("D"), TODAY.minusDays(1), TODAY.plusDays(1), null));
    assertThat(leaderOf("M")).isEqualTo("S");
    put(leave(person("D"), null, null, TODAY));
    assertThat(leaderOf("M")).isEqualTo("S");
    put(leave(person("D"), TODAY.plusDays(1), null, TODAY.plusDays(1)));
    assertThat(leaderOf("M")).isEqualTo("D");
  }

  @Test
  void aCircleIsLeftToTheRoster() {
    somebody("T", null);
    somebody("S", "T");
    somebody("D", "S");
    act("T", "D", 0, 0);
    assertThat(leaderOf("S")).isEqualTo("T");
    assertThat(leaderOf("D")).isEqualTo("S");
    assertThat(line().circle()).extracting(PersonId::value).containsExactlyInAnyOrder("S", "D");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', true",
    "'', 他社, true",
    "みらいスタッフ, '', false",
    "みらいスタッフ, 他社, false",
    "みらいスタッフ, ' みらいスタッフ ', true",
    "Ａｇｅｎｃｙ, AGENCY, true",
  })
  void peopleOfAnotherEmployerAreLedOnlyByTheirOwn(String theirs, String leaders, boolean led) {
    team();
    put(at(person("M"), theirs));
    put(at(person("S"), leaders));
    assertThat(leaderOf("M")).isEqualTo(led ? "S" : null);
  }

  @Test
  void humanResourcesMayAllowIt() {
    team();
    put(at(person("M"), AGENCY));
    allowed.add(Employer.of("　みらいスタッフ"));
    assertThat(leaderOf("M")).isEqualTo("S");
  }

  @Test
  void whoeverActsIsOfTheirEmployerToo() {
    team();
    put(at(person("M"), AGENCY));
    put(at(person("S"), AGENCY));
    act("S", "D", 0, 0);
    assertThat(leaderOf("M")).isNull();
    assertThat(leaderOf("N")).isEqualTo("D");
  }

  /** On random rosters, whoever acts for whomever: no circle, no chain, nobody over themselves. */
  @Test
  void whateverIsArrangedTheLineStaysALine() {
    int acted = 0;
    int circles = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      randomly(new Random(seed));
      Map<PersonId, PersonId> leaders = leaders();
      assertThat(new ReportingLines(leaders::get).circlesAbove(leaders.keySet()))
          .as("seed %s", seed)
          .isEmpty();
      for (Person person : people.values()) {
        PersonId leader = leaders.get(person.id());
        assertThat(leader).isNotEqualTo(person.id());
        if (leader != null && !leader.equals(person.supervisor())) {
          acted++;
          assertThat(acting)
              .as("seed %s", seed)
              .anyMatch(
                  one ->
                      one.holdsOn(TODAY)
                          && one.supervisor().equals(person.supervisor())
                          && one.acting().equals(leader));
        }
      }
      circles += line().circle().isEmpty() ? 0 : 1;
    }
    assertThat(acted).isGreaterThan(1_000);
    assertThat(circles).isGreaterThan(100);
  }

  @Test
  void whereNobodyActsAndAllAreOfOneCompanyTheLineIsTheRosters() {
    for (int seed = 0; seed < 100; seed++) {
      randomly(new Random(seed));
      acting.clear();
      people.replaceAll((id, person) -> at(person, ""));
      Map<PersonId, PersonId> named = new HashMap<>();
      people.values().stream()
          .filter(person -> person.supervisor() != null)
          .forEach(person -> named.put(person.id(), person.supervisor()));
      assertThat(leaders()).isEqualTo(named);
    }
  }

  private void randomly(Random random) {
    people.clear();
    acting.clear();
    int size = 2 + random.nextInt(9);
    for (int number = 0; number < size; number++) {
      String above = number == 0 || random.nextInt(8) == 0 ? null : "P" + random.nextInt(number);
      somebody("P" + number, above);
      put(at(person("P" + number), random.nextInt(4) == 0 ? AGENCY : ""));
    }
    for (int number = 0; number < random.nextInt(5); number++) {
      int who = random.nextInt(size);
      int stand = random.nextInt(size);
      if (who != stand) {
        act("P" + who, "P" + stand, -random.nextInt(3), random.nextInt(3));
      }
    }
  }

  /** T leads S, who leads M and N; T leads D, too. */
  private void team() {
    somebody("T", null);
    somebody("S", "T");
    somebody("D", "T");
    somebody("M", "S");
    somebody("N", "S");
  }

  private void somebody(String id, @Nullable String supervisor) {
    put(under(somePerson(id), supervisor));
  }

  private void put(Person person) {
    people.put(person.id(), person);
  }

  private Person person(String id) {
    return people.getOrDefault(new PersonId(id), somePerson(id));
  }

  private void act(String supervisor, String stand, int from, int until) {
    acting.add(
        new Acting(
            String.valueOf(acting.size()),
            new PersonId(supervisor),
            new PersonId(stand),
            TODAY.plusDays(from),
            TODAY.plusDays(until)));
  }

  private Map<PersonId, PersonId> leaders() {
    ReportingLine line = line();
    Map<PersonId, PersonId> leaders = new HashMap<>();
    people
        .values()
        .forEach(one -> line.leaderOf(one).ifPresent(leader -> leaders.put(one.id(), leader)));
    return leaders;
  }

  private ReportingLine line() {
    return ReportingLine.on(TODAY, people.values(), acting, allowed);
  }

  private @Nullable String leaderOf(String id) {
    PersonId leader = leaders().get(new PersonId(id));
    return leader == null ? null : leader.value();
  }

  private static Person under(Person person, @Nullable String supervisor) {
    return copy(
        person,
        supervisor == null ? null : new PersonId(supervisor),
        person.employer(),
        person.leaveFrom(),
        person.leaveUntil(),
        person.leftOn());
  }

  private static Person at(Person person, String employer) {
    return copy(
        person,
        person.supervisor(),
        employer.isEmpty() ? null : employer,
        person.leaveFrom(),
        person.leaveUntil(),
        person.leftOn());
  }

  private static Person leave(
      Person person,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable LocalDate leftOn) {
    return copy(person, person.supervisor(), person.employer(), from, until, leftOn);
  }

  private static Person copy(
      Person person,
      @Nullable PersonId supervisor,
      @Nullable String employer,
      @Nullable LocalDate leaveFrom,
      @Nullable LocalDate leaveUntil,
      @Nullable LocalDate leftOn) {
    return new Person(
        person.id(),
        person.name(),
        person.email(),
        person.slackId(),
        person.role(),
        person.roleSince(),
        person.hiredOn(),
        person.employment(),
        supervisor,
        person.site(),
        person.shift(),
        employer,
        person.contractEnd(),
        leaveFrom,
        leaveUntil,
        leftOn);
  }
}
