package careermap.arrangement;

import static careermap.arrangement.Office.TODAY;
import static careermap.arrangement.Office.operator;
import static careermap.arrangement.Office.sato;
import static careermap.arrangement.Office.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Employment;
import careermap.person.Fixtures;
import careermap.person.Person;
import careermap.reminder.Cadence;
import careermap.reminder.CadenceRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a cadence costs, worked by hand. */
class CadenceCostTest {

  @Test
  void twentyThreePeopleEvery105DaysCost46MinutesAWeek() {
    Office office = new Office(team(23));
    office.on(105);
    CadenceCost cost = office.now().cost(30);
    // 23 × 30 ÷ 105 × 7 = 46
    assertThat(cost.loads()).hasSize(1);
    assertThat(cost.loads().get(0).people()).isEqualTo(23);
    assertThat(cost.loads().get(0).roundedMinutes()).isEqualTo(46);
    assertThat(cost.minutesAWeek()).isEqualTo(46);
  }

  @Test
  void eightPeopleEvery90DaysCost19MinutesAWeek() {
    Office office = new Office(team(8));
    office.on(90);
    // 8 × 30 ÷ 90 × 7 = 18.67
    assertThat(office.now().cost(30).averageMinutesAWeek()).isEqualTo(19);
    // Half as long, half as much.
    assertThat(office.now().cost(15).averageMinutesAWeek()).isEqualTo(9);
  }

  @Test
  void nothingIsCostWhileTheCadenceIsOff() {
    Office office = new Office(team(8));
    assertThat(office.now().cost(30).loads()).isEmpty();
    office.rule(CadenceRule.Scope.EMPLOYMENT, "FULL_TIME", 30);
    assertThat(office.now().cost(30).loads()).isEmpty();
  }

  @Test
  void eachPersonCountsWithTheNarrowestRule() {
    Office office =
        new Office(
            sato(),
            somebody("E1", "SATO").person(),
            somebody("E2", "SATO").employed(Employment.PART_TIME).person(),
            somebody("E3", "SATO").employed(Employment.PART_TIME).at("東京").person(),
            somebody("E4", "SATO").at("東京").as("LEADER").person(),
            somebody("E5", "SATO").as("LEADER").person());
    office.on(210);
    office.rule(CadenceRule.Scope.EMPLOYMENT, "PART_TIME", 105);
    office.rule(CadenceRule.Scope.SITE, "東京", 70);
    office.rule(CadenceRule.Scope.ROLE, "LEADER", 42);
    office.rule(CadenceRule.Scope.PERSON, "E5", null);
    CadenceCost cost = office.now().cost(30);
    // 30 × 7 ÷ 210, 105, 70, 42: 1 + 2 + 3 + 5; E5 has no regular talks.
    assertThat(cost.loads().get(0).roundedMinutes()).isEqualTo(11);
    assertThat(cost.people()).isEqualTo(4);
  }

  @Test
  void whoeverLeftAndWhoeverHasNobodyCostsNothing() {
    Office office =
        new Office(
            sato(),
            operator("E1"),
            somebody("E2", "SATO").leavingOn(TODAY).person(),
            somebody("MORI", null).leavingOn(TODAY.minusDays(1)).person(),
            somebody("E3", "MORI").person());
    office.on(90);
    assertThat(office.now().cost(30).people()).isEqualTo(1);
  }

  @Test
  void aRosterWithThoseWhoLeftCostsNoMore() {
    Office office = new Office(sato(), operator("E1"));
    office.on(90);
    List<Person> everybody =
        List.of(sato(), operator("E1"), somebody("E2", "SATO").leavingOn(TODAY).person());
    Cadence cadence = new Cadence(office.arrangements.all(), Fixtures.MAP);
    assertThat(CadenceCost.of(everybody, cadence, 30, TODAY).people()).isEqualTo(1);
  }

  @Test
  void theMostLoadedSupervisorIsFirstAndEqualsAreInOrderOfTheirNumbers() {
    List<Person> people = new ArrayList<>();
    for (String supervisor : List.of("C", "A", "B")) {
      people.add(somebody(supervisor, null).person());
    }
    people.add(somebody("E1", "C").person());
    people.add(somebody("E2", "A").person());
    people.add(somebody("E3", "B").person());
    people.add(somebody("E4", "B").person());
    Office office = new Office(people.toArray(Person[]::new));
    office.on(90);
    assertThat(office.now().cost(30).loads())
        .extracting(load -> load.supervisor().id().value())
        .containsExactly("B", "A", "C");
  }

  private static Person[] team(int size) {
    return Stream.concat(
            Stream.of(sato()), IntStream.range(0, size).mapToObj(i -> operator("E" + i)))
        .toArray(Person[]::new);
  }
}
