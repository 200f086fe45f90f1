package careermap.reminder;

import static careermap.person.Fixtures.MAP;
import static careermap.reminder.Groups.SINCE;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Employment;
import careermap.map.RoleCode;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each reason worked out by hand, with the days on which it begins and ends. */
class DueReasonsTest {
  private static final LocalDate LONG_AGO = LocalDate.of(2026, 11, 30);

  @ParameterizedTest
  @CsvSource({
    // the last talk on 8 September 2026, so the next after 90 days is on Monday, 7 December
    "2026-11-30,",
    "2026-12-01,DUE",
    "2026-12-07,DUE",
    "2026-12-08,OVERDUE",
    "2027-06-01,OVERDUE"
  })
  void remindsOnceTheIntervalHasPassed(LocalDate day, @Nullable Reason reason) {
    Teammate mate = Someone.called("E1").lastTalkedOn(LocalDate.of(2026, 9, 8));

    assertThat(reasons(Groups.under(CadenceRule.usual(LONG_AGO), mate), day))
        .isEqualTo(
            reason == null
                ? List.of()
                : List.of(new DatedReason(reason, LocalDate.of(2026, 12, 7))));
  }

  @ParameterizedTest
  @CsvSource({
    // 29 February has a day 90 days later; so has the end of a year
    "2028-02-29,2028-05-29",
    "2027-11-30,2028-02-28",
    "2027-12-31,2028-03-30"
  })
  void countsDaysOverLeapYearsAndYearEnds(LocalDate talk, LocalDate due) {
    Teammate mate = Someone.called("E1").lastTalkedOn(talk);

    assertThat(reasons(Groups.of(mate), due.minusDays(7))).isEmpty();
    assertThat(reasons(Groups.of(mate), due.minusDays(6)))
        .containsExactly(new DatedReason(Reason.DUE, due));
  }

  @Test
  void goesByTheDateThatTheTwoSet() {
    Person person = Someone.called("E1").person();
    LocalDate set = LocalDate.of(2026, 12, 18);
    Teammate mate = new Teammate(person, LocalDate.of(2026, 12, 2), set, null, null, null, null);

    assertThat(reasons(Groups.of(mate), LocalDate.of(2026, 12, 7))).isEmpty();
    assertThat(reasons(Groups.of(mate), LocalDate.of(2026, 12, 14)))
        .containsExactly(new DatedReason(Reason.DUE, set));
    assertThat(reasons(Groups.of(mate), LocalDate.of(2026, 12, 21)))
        .containsExactly(new DatedReason(Reason.OVERDUE, set));
  }

  @Test
  void spreadsFirstTalksEvenlyOverTheFirstInterval() {
    Team team =
        Groups.of(
            Someone.called("E3").mate(), Someone.called("E1").mate(), Someone.called("E2").mate());
    // three people over 90 days: after 15, 45 and 75 days, by employee number
    assertThat(dayOf(team, "E1")).isEqualTo(SINCE.plusDays(15));
    assertThat(dayOf(team, "E2")).isEqualTo(SINCE.plusDays(45));
    assertThat(dayOf(team, "E3")).isEqualTo(SINCE.plusDays(75));
  }

  @Test
  void givesWhoeverCameLaterAFirstDayOfTheirOwn() {
    LocalDate hired = LocalDate.of(2027, 2, 1);
    CadenceRule withoutMilestones =
        new CadenceRule(CadenceRule.Scope.COMPANY, "", 90, false, SINCE);
    Team team = Groups.under(withoutMilestones, Someone.called("E1").hiredOn(hired).mate());

    assertThat(dayOf(team, "E1")).isEqualTo(hired.plusDays(90));
  }

  @ParameterizedTest
  @CsvSource({
    // 60 days before 31 January 2027 is 2 December 2026
    "2026-12-01,",
    "2026-12-02,CONTRACT",
    "2027-01-31,CONTRACT",
    "2027-02-01,"
  })
  void speaksOfAContractInItsLastSixtyDays(LocalDate day, @Nullable Reason reason) {
    Teammate mate =
        Someone.called("E1")
            .until(LocalDate.of(2027, 1, 31))
            .lastTalkedOn(LocalDate.of(2026, 12, 1));

    assertThat(reasons(Groups.of(mate), day))
        .extracting(DatedReason::reason)
        .isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @Test
  void isContentWithATalkInsideTheSixtyDays() {
    Teammate mate =
        Someone.called("E1")
            .until(LocalDate.of(2027, 1, 31))
            .lastTalkedOn(LocalDate.of(2026, 12, 2));

    assertThat(reasons(Groups.of(mate), LocalDate.of(2026, 12, 14))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"自社,true", "人材社,false", ",false"})
  void leavesContractsOfDispatchedStaffToTheirOwnEmployer(@Nullable String employer, boolean told) {
    Someone someone =
        Someone.called("E1").employed(Employment.DISPATCH).until(LocalDate.of(2027, 1, 31));
    Teammate mate =
        (employer == null ? someone : someone.employedBy(employer))
            .lastTalkedOn(LocalDate.of(2026, 12, 1));

    assertThat(reasons(Groups.of(mate), LocalDate.of(2026, 12, 7)).isEmpty()).isEqualTo(!told);
  }

  @ParameterizedTest
  @CsvSource({
    // hired on 9 November 2026: two weeks on 23 November, a month on 9 December, and so on
    "2026-11-16,",
    "2026-11-17,2026-11-23",
    "2026-12-02,2026-11-23",
    "2026-12-03,2026-12-09",
    "2027-02-02,2026-12-09",
    "2027-02-03,2027-02-09",
    "2027-05-03,2027-05-09",
    "2027-08-07,2027-05-09",
    "2027-08-08,"
  })
  void meetsNewPeopleAtTheLatestMilestoneThatTheWeekReaches(
      LocalDate day, @Nullable LocalDate milestone) {
    Teammate mate = Someone.called("E1").hiredOn(LocalDate.of(2026, 11, 9)).mate();

    assertThat(
            reasons(Groups.under(CadenceRule.usual(LocalDate.of(2026, 11, 1)), mate), day).stream()
                .filter(one -> one.reason() == Reason.NEW_HIRE)
                .map(DatedReason::day))
        .isEqualTo(milestone == null ? List.of() : List.of(milestone));
  }

  @ParameterizedTest
  @CsvSource({"2026-12-01,true", "2026-12-02,false", "2026-12-10,false"})
  void takesATalkOfTheSevenDaysBeforeForTheMilestones(LocalDate talk, boolean due) {
    Teammate mate = Someone.called("E1").hiredOn(LocalDate.of(2026, 11, 9)).lastTalkedOn(talk);

    assertThat(reasons(Groups.of(mate), LocalDate.of(2026, 12, 14)).isEmpty()).isEqualTo(!due);
  }

  @Test
  void meetsNewPeopleHiredAtTheEndOfAMonth() {
    Teammate mate = Someone.called("E1").hiredOn(LocalDate.of(2027, 11, 30)).mate();

    // three months after 30 November is 29 February 2028
    assertThat(reasons(Groups.of(mate), LocalDate.of(2028, 2, 28)))
        .contains(new DatedReason(Reason.NEW_HIRE, LocalDate.of(2028, 2, 29)));
  }

  @ParameterizedTest
  @CsvSource({
    // a full-time operator's guideline ends after so many months; complete on 15 January 2027
    "2027-01-15,false",
    "2027-01-16,true"
  })
  void speaksOfTheGuidelineOnceItsMonthsAreMoreThanComplete(LocalDate day, boolean told) {
    Teammate mate =
        Someone.called("E1")
            .in("OPERATOR", LocalDate.of(2027, 1, 15).minusMonths(mostMonths()))
            .lastTalkedOn(LocalDate.of(2027, 1, 10));

    assertThat(reasons(Groups.of(mate), day))
        .isEqualTo(
            told
                ? List.of(new DatedReason(Reason.OVER_GUIDELINE, LocalDate.of(2027, 1, 16)))
                : List.of());
  }

  @Test
  void isContentWithAnyTalkSinceTheGuidelineEnded() {
    Teammate mate =
        Someone.called("E1")
            .in("OPERATOR", LocalDate.of(2027, 1, 15).minusMonths(mostMonths()))
            .lastTalkedOn(LocalDate.of(2027, 1, 16));

    assertThat(reasons(Groups.of(mate), LocalDate.of(2027, 1, 18))).isEmpty();
  }

  @Test
  void spreadsGuidelinesThatEndedBeforeTheCadenceBegan() {
    Teammate mate =
        Someone.called("E1")
            .in("OPERATOR", LocalDate.of(2015, 4, 1))
            .lastTalkedOn(LocalDate.of(2015, 5, 1));
    CadenceRule noRegularTalks = new CadenceRule(CadenceRule.Scope.COMPANY, "", null, true, SINCE);
    Team team = Groups.under(noRegularTalks, mate);

    // alone in the team: after half an interval, on 15 January 2027
    assertThat(reasons(team, LocalDate.of(2027, 1, 8))).isEmpty();
    assertThat(reasons(team, LocalDate.of(2027, 1, 9)))
        .extracting(DatedReason::reason)
        .containsExactly(Reason.OVER_GUIDELINE);
  }

  @Test
  void putsWhatWasAskedForBeforeAllElse() {
    Person person =
        Someone.called("E1")
            .hiredOn(LocalDate.of(2026, 11, 9))
            .until(LocalDate.of(2027, 1, 31))
            .person();
    Teammate mate = new Teammate(person, null, null, LocalDate.of(2026, 12, 3), null, null, null);

    assertThat(reasons(Groups.of(mate), LocalDate.of(2026, 12, 7)))
        .extracting(DatedReason::reason)
        .containsExactly(Reason.REQUESTED, Reason.CONTRACT, Reason.NEW_HIRE);
    assertThat(reasons(Groups.of(mate), LocalDate.of(2026, 12, 2)))
        .extracting(DatedReason::reason)
        .doesNotContain(Reason.REQUESTED);
  }

  @Test
  void takesTheNarrowestRuleThatNamesThePerson() {
    Person person = Someone.called("E1").at("東京").employed(Employment.PART_TIME).person();
    List<CadenceRule> rules =
        List.of(
            rule(CadenceRule.Scope.COMPANY, "", 90),
            rule(CadenceRule.Scope.EMPLOYMENT, "PART_TIME", 120),
            rule(CadenceRule.Scope.SITE, "東京", 60),
            rule(CadenceRule.Scope.ROLE, "OPERATOR", 45),
            rule(CadenceRule.Scope.PERSON, "E1", 30),
            rule(CadenceRule.Scope.PERSON, "E2", 10));
    for (int narrowest = 1; narrowest <= 5; narrowest++) {
      Cadence cadence = new Cadence(rules.subList(0, narrowest), MAP);
      assertThat(cadence.of(person)).contains(rules.get(narrowest - 1));
    }
    assertThat(new Cadence(rules.subList(1, 5), MAP).of(person)).isEmpty();
  }

  private static CadenceRule rule(CadenceRule.Scope scope, String name, int days) {
    return new CadenceRule(scope, name, days, true, SINCE);
  }

  private static List<DatedReason> reasons(Team team, LocalDate day) {
    return new DigestPlan(team)
        .dueOn(day).stream().flatMap(talk -> talk.reasons().stream()).toList();
  }

  /** The first day that somebody's regular talk is due on. */
  private static LocalDate dayOf(Team team, String id) {
    return SINCE
        .datesUntil(SINCE.plusDays(400))
        .flatMap(day -> new DigestPlan(team).dueOn(day).stream())
        .filter(talk -> talk.person().equals(new PersonId(id)))
        .flatMap(talk -> talk.reasons().stream())
        .filter(reason -> reason.reason() == Reason.DUE)
        .map(DatedReason::day)
        .findFirst()
        .orElseThrow();
  }

  private static int mostMonths() {
    return MAP.heldRole(new RoleCode("OPERATOR"))
        .flatMap(role -> role.guidelineFor(Employment.FULL_TIME))
        .map(guideline -> guideline.maxMonths())
        .orElseThrow();
  }
}
