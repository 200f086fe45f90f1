package careermap.coverage;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Employment;
import careermap.map.RoleCode;
import careermap.person.Fixtures;
import careermap.person.Headcount;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether talks take place: worked by hand. */
class CoverageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

  private final List<Person> people = new ArrayList<>();
  private final Map<PersonId, Talks.Held> held = new HashMap<>();

  @Test
  void tellsWhoHadATalkAndHowLongAgoTheLastOneWas() {
    some("東京", 10, 30);
    some("東京", 8, 91);
    some("大阪", 12, 90);
    some("大阪", 6, null);
    Coverage coverage = coverage();
    assertThat(coverage.all().talked()).isEqualTo(Headcount.of(22));
    assertThat(coverage.all().notYet()).isEqualTo(Headcount.of(14));
    assertThat(coverage.all().talks()).isEqualTo(Headcount.of(22));
    assertThat(days(coverage.all())).containsExactly(10, 0, 12, 8, 0, 6);
    assertThat(row(coverage, "東京").talked()).isEqualTo(Headcount.of(10));
    assertThat(days(row(coverage, "大阪"))).containsExactly(0, 0, 12, 0, 0, 6);
  }

  @Test
  void whereOneSiteIsHiddenAnotherIsToo() {
    some("東京", 20, 10);
    some("東京", 20, null);
    some("大阪", 18, 10);
    some("大阪", 2, null);
    some("福岡", 15, 10);
    some("福岡", 15, null);
    Coverage coverage = coverage();
    assertThat(coverage.all().talked()).isEqualTo(Headcount.of(53));
    assertThat(row(coverage, "大阪").talked().told()).isNull();
    assertThat(List.of(row(coverage, "東京"), row(coverage, "福岡")))
        .filteredOn(one -> one.talked().told() == null)
        .hasSize(1);
  }

  @Test
  void ofASiteOfFewerThanFiveNothingIsToldAndNoSumGivesIt() {
    some("東京", 20, 10);
    some("大阪", 9, 10);
    some("札幌", 3, 10);
    Coverage coverage = coverage();
    assertThat(row(coverage, "札幌").isTold()).isFalse();
    assertThat(row(coverage, "大阪").isTold()).isFalse();
    assertThat(row(coverage, "東京").people()).isEqualTo(Headcount.of(20));
  }

  @Test
  void whoIsOnLeaveOrHasLeftDoesNotCount() {
    assertThat(Member.counts(Fixtures.somePerson("E1"), DAY)).isTrue();
    assertThat(Member.counts(person("E1", "東京", DAY.minusDays(1), null), DAY)).isFalse();
    assertThat(Member.counts(person("E1", "東京", null, DAY), DAY)).isFalse();
  }

  @Test
  void ofFewerThanFivePeopleNothingIsTold() {
    some("東京", 4, 10);
    assertThat(coverage().all().people().told()).isNull();
    assertThat(days(coverage().all())).containsOnlyNulls();
  }

  /** People without a talk are E10 to E21. */
  @Test
  void howManyOfThoseWithoutATalkAreInDigestsIsToldWhereBothPartsMayBe() {
    some("東京", 10, 30);
    some("東京", 12, 91);
    assertThat(reminded(8, 16)).as("two of them had a talk").isEqualTo(Headcount.of(6));
    assertThat(reminded(10, 22)).isEqualTo(Headcount.of(12));
    assertThat(reminded(0, 10)).isEqualTo(Headcount.NOBODY);
    assertThat(reminded(10, 14).told()).as("few").isNull();
    assertThat(reminded(10, 18).told()).as("few of them are not").isNull();
  }

  @Test
  void whereItIsNotToldHowManyHadNoTalkNoPartOfThemIs() {
    some("東京", 10, 30);
    some("東京", 3, 91);
    assertThat(coverage().all().notYet().told()).isNull();
    assertThat(reminded(10, 10).told()).isNull();
    assertThat(reminded(10, 13).told()).isNull();
  }

  private Headcount reminded(int from, int to) {
    Set<PersonId> named =
        IntStream.range(from, to).mapToObj(one -> new PersonId("E" + one)).collect(toSet());
    return new Reminded(named).of(coverage(), people, held);
  }

  @Test
  void numbersThatAddUpHideTwoAndFivePeopleTogether() {
    assertThat(Few.untold(List.of(8, 7, 9))).isEmpty();
    assertThat(Few.untold(List.of(2, 7, 9))).containsExactlyInAnyOrder(0, 1);
    assertThat(Few.untold(List.of(2, 2, 9))).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(Few.untold(List.of(2, 3, 9))).containsExactlyInAnyOrder(0, 1);
    assertThat(Few.untold(List.of(0, 6, 9))).isEmpty();
    assertThat(Few.ofSecret(8, 20)).isEqualTo(Headcount.of(8));
    assertThat(Few.ofSecret(18, 20).told()).isNull();
    assertThat(Few.ofSecret(0, 20).told()).isNull();
    assertThat(Few.of(18, 20).told()).isNull();
    assertThat(Few.of(20, 20)).isEqualTo(Headcount.of(20));
  }

  private void some(String site, int number, @Nullable Integer daysAgo) {
    for (int i = 0; i < number; i++) {
      Person person = person("E" + people.size(), site, null, null);
      people.add(person);
      if (daysAgo != null) {
        LocalDate last = DAY.minusDays(daysAgo);
        int counted = daysAgo <= Band.PERIOD ? 1 : 0;
        held.put(person.id(), new Talks.Held(last, counted));
      }
    }
  }

  private static Person person(
      String id, String site, @Nullable LocalDate leave, @Nullable LocalDate left) {
    return new Person(
        new PersonId(id),
        "氏名",
        null,
        null,
        new RoleCode("OPERATOR"),
        LocalDate.of(2024, 4, 1),
        null,
        Employment.FULL_TIME,
        null,
        site,
        null,
        null,
        null,
        leave,
        null,
        left);
  }

  private Coverage coverage() {
    List<Member> members = people.stream().map(one -> Member.of(one, Fixtures.MAP, DAY)).toList();
    return new Counting(members, held, DAY).coverage(DAY.minusDays(Band.PERIOD));
  }

  private static CoverageRow row(Coverage coverage, String site) {
    return coverage.by(Dimension.SITE).rows().stream()
        .filter(one -> one.key().equals(site))
        .findFirst()
        .orElseThrow();
  }

  private static List<@Nullable Integer> days(CoverageRow row) {
    return row.days().stream().<@Nullable Integer>map(Headcount::told).toList();
  }
}
