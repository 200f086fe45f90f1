package careermap.reminder;

import static careermap.person.Fixtures.MAP;
import static careermap.reminder.Groups.MONDAY;
import static careermap.reminder.Groups.SATO;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.delivery.Notice;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.workday.CompanyDay;
import careermap.workday.PersonalWorkTime;
import careermap.workday.QuietPeriod;
import careermap.workday.WorkCalendar;
import careermap.workday.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestPlanTest {
  private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "2026-12-07,2026-12-07T10:00+09:00", // nothing special
    "2026-11-23,2026-11-24T10:00+09:00", // Labour Thanksgiving Day
    "2027-01-11,2027-01-12T10:00+09:00", // Coming of Age Day
    "2027-03-22,2027-03-23T10:00+09:00", // substitute for the equinox on Sunday
    "2026-09-21,2026-09-24T10:00+09:00", // three in a row, one of them between two others
    "2027-05-03,2027-05-06T10:00+09:00", // Golden Week
    "2026-12-28,2026-12-28T10:00+09:00",
  })
  void comesOnMondayOrTheNextWorkingDayOfTheWeek(LocalDate week, String slot) {
    assertThat(slotIn(overdue(), week)).contains(slot);
  }

  @Test
  void comesADayEarlierWhereTheChosenDayAndAllThatFollowInTheWeekAreNone() {
    LocalDate friday = LocalDate.of(2026, 12, 11);
    List<CompanyDay> off = List.of(new CompanyDay(friday, false, "創立記念日"));
    Team team =
        Groups.choosing(
            Groups.at(overdue(), Groups.work(SATO, off, List.of())),
            new Preference(DayOfWeek.FRIDAY, 15, null, false, Set.of(), Set.of()));

    assertThat(slotIn(team, MONDAY)).contains("2026-12-10T15:00+09:00");
    assertThat(slotIn(team, MONDAY.plusWeeks(1))).contains("2026-12-18T15:00+09:00");
  }

  @Test
  void sendsNothingInAWeekWithoutAWorkingDay() {
    List<CompanyDay> yearEnd =
        LocalDate.of(2026, 12, 28)
            .datesUntil(LocalDate.of(2027, 1, 4))
            .map(day -> new CompanyDay(day, false, "年末年始"))
            .toList();
    Team team = Groups.at(overdue(), Groups.work(SATO, yearEnd, List.of()));

    assertThat(slotIn(team, LocalDate.of(2026, 12, 28))).isEmpty();
    assertThat(slotIn(team, LocalDate.of(2027, 1, 4))).contains("2027-01-04T10:00+09:00");
  }

  @Test
  void keepsTheWeekAfterGoldenWeekWhereTheCompanyClosesThroughout() {
    List<CompanyDay> bridge =
        Stream.of(LocalDate.of(2027, 4, 30), LocalDate.of(2027, 5, 6), LocalDate.of(2027, 5, 7))
            .map(day -> new CompanyDay(day, false, "連休"))
            .toList();
    Team team = Groups.at(overdue(), Groups.work(SATO, bridge, List.of()));

    assertThat(slotIn(team, LocalDate.of(2027, 4, 26))).contains("2027-04-26T10:00+09:00");
    assertThat(slotIn(team, LocalDate.of(2027, 5, 3))).isEmpty();
    assertThat(slotIn(team, LocalDate.of(2027, 5, 10))).contains("2027-05-10T10:00+09:00");
  }

  @ParameterizedTest
  @CsvSource({
    "WEDNESDAY,14,09:00,18:00,2026-12-09T14:00+09:00",
    "MONDAY,10,13:00,22:00,2026-12-07T13:00+09:00",
    "MONDAY,20,09:00,18:00,2026-12-07T09:00+09:00",
    "MONDAY,10,22:00,07:00,2026-12-07T22:00+09:00",
    "MONDAY,3,22:00,07:00,2026-12-07T22:00+09:00",
    "SUNDAY,10,09:00,18:00,2026-12-11T10:00+09:00"
  })
  void comesWhenTheSupervisorChoseInsideTheirHours(
      DayOfWeek weekday, int hour, LocalTime from, LocalTime until, String slot) {
    PersonalWorkTime work =
        new PersonalWorkTime(
            SATO,
            Groups.TOKYO,
            new WorkingHours(from, until),
            new WorkCalendar(List.of()),
            List.of());
    Team team =
        Groups.choosing(
            Groups.at(overdue(), work),
            new Preference(weekday, hour, null, false, Set.of(), Set.of()));

    assertThat(slotIn(team, MONDAY)).contains(slot);
  }

  @Test
  void followsClocksThatChange() {
    PersonalWorkTime work =
        new PersonalWorkTime(
            SATO,
            ZoneId.of("America/New_York"),
            WorkingHours.USUAL,
            new WorkCalendar(List.of()),
            List.of());
    Team team = Groups.at(overdue(), work);

    assertThat(slotIn(team, LocalDate.of(2027, 3, 8))).contains("2027-03-08T10:00-05:00");
    assertThat(slotIn(team, LocalDate.of(2027, 3, 15))).contains("2027-03-15T10:00-04:00");
  }

  @Test
  void waitsThroughQuietPeriodsAndLeave() {
    QuietPeriod quiet =
        new QuietPeriod("q", QuietPeriod.Scope.SUPERVISOR, "S1", MONDAY, MONDAY.plusDays(2), "繁忙期");
    assertThat(slotIn(Groups.at(overdue(), Groups.work(SATO, List.of(), List.of(quiet))), MONDAY))
        .contains("2026-12-10T10:00+09:00");

    Person away = Someone.called("S1").onLeave(MONDAY, MONDAY.plusDays(4)).person();
    assertThat(slotIn(Groups.at(overdue(), Groups.work(away, List.of(), List.of())), MONDAY))
        .contains("2026-12-11T10:00+09:00");
  }

  @Test
  void namesFiveAndCountsTheOthers() {
    Teammate[] seven =
        IntStream.rangeClosed(1, 7)
            .mapToObj(n -> Someone.called("E" + n).lastTalkedOn(LONG_AGO.plusDays(8 - n)))
            .toArray(Teammate[]::new);
    PlannedDigest digest = planned(Groups.of(seven), MONDAY);

    // whoever has waited longest first
    assertThat(names(digest)).containsExactly("E7", "E6", "E5", "E4", "E3");
    assertThat(digest.others()).isEqualTo(2);
  }

  @Test
  void takesTurnsWhereNobodyIsTalkedTo() {
    Teammate[] seven =
        IntStream.rangeClosed(1, 7)
            .mapToObj(n -> Someone.called("E" + n).lastTalkedOn(LONG_AGO))
            .toArray(Teammate[]::new);
    Team team = Groups.of(seven);
    PlannedDigest first = planned(team, MONDAY);
    PlannedDigest second = planned(team.after(first, 0), MONDAY.plusWeeks(1));

    assertThat(names(first)).containsExactly("E1", "E2", "E3", "E4", "E5");
    assertThat(names(second)).containsExactly("E6", "E7", "E1", "E2", "E3");
  }

  @Test
  void ordersByReasonFirst() {
    Teammate asked =
        new Teammate(
            Someone.called("E9").person(), MONDAY, null, MONDAY.minusDays(1), null, null, null);
    Team team =
        Groups.of(
            Someone.called("E1").lastTalkedOn(MONDAY.minusDays(90)),
            Someone.called("E2").lastTalkedOn(LONG_AGO),
            Someone.called("E4").hiredOn(MONDAY.minusDays(14)).mate(),
            Someone.called("E5").until(MONDAY.plusDays(30)).lastTalkedOn(MONDAY.minusDays(40)),
            asked);

    assertThat(planned(team, MONDAY).lines())
        .extracting(line -> line.reasons().get(0).reason())
        .containsExactly(
            Reason.REQUESTED, Reason.CONTRACT, Reason.NEW_HIRE, Reason.OVERDUE, Reason.DUE);
  }

  @Test
  void leavesOutWhoeverMeetsIsAwayOrIsPutOff() {
    Person person = Someone.called("E1").person();
    Snooze later = Snooze.later(person.id(), SATO.id(), MONDAY.plusWeeks(1), MONDAY.minusDays(3));
    Teammate snoozed = new Teammate(person, LONG_AGO, null, null, null, later, null);
    assertThat(new DigestPlan(Groups.of(snoozed)).in(MONDAY)).isEmpty();
    assertThat(new DigestPlan(Groups.of(snoozed)).in(MONDAY.plusWeeks(1))).isPresent();

    Teammate askedSince =
        new Teammate(person, LONG_AGO, null, MONDAY.minusDays(1), null, later, null);
    assertThat(new DigestPlan(Groups.of(askedSince)).in(MONDAY)).isPresent();

    Teammate meets = new Teammate(person, LONG_AGO, null, null, MONDAY.plusDays(2), null, null);
    assertThat(new DigestPlan(Groups.of(meets)).in(MONDAY)).isEmpty();
    assertThat(new DigestPlan(Groups.of(meets)).in(MONDAY.plusWeeks(1))).isPresent();

    assertThat(new DigestPlan(Groups.of(away(MONDAY.plusDays(1)))).in(MONDAY)).isEmpty();
    assertThat(new DigestPlan(Groups.of(away(MONDAY))).in(MONDAY)).isPresent();
    Teammate gone = Someone.called("E1").leftOn(MONDAY).lastTalkedOn(LONG_AGO);
    assertThat(new DigestPlan(Groups.of(gone)).in(MONDAY)).isEmpty();
    assertThat(new DigestPlan(Groups.of(gone)).in(MONDAY.minusWeeks(1))).isEmpty();
  }

  private static Teammate away(LocalDate until) {
    return Someone.called("E1").onLeave(MONDAY.minusDays(30), until).lastTalkedOn(LONG_AGO);
  }

  @Test
  void saysNothingBeforeTheCadenceBeginsOrWhereItIsSwitchedOff() {
    Team team = overdue();

    assertThat(new DigestPlan(team).in(LocalDate.of(2026, 11, 30))).isEmpty();
    assertThat(new DigestPlan(team.with(new Cadence(List.of(), MAP))).in(MONDAY)).isEmpty();
    Preference off = new Preference(null, null, null, false, Set.of(Notice.Kind.DIGEST), Set.of());
    assertThat(new DigestPlan(Groups.choosing(team, off)).in(MONDAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "2,1", "3,2", "5,2", "6,4", "9,4"})
  void comesMoreSeldomWhereNobodyAnswers(int unanswered, int weeks) {
    Team team = overdue();
    Team silent = team.after(planned(team, MONDAY), unanswered);
    DigestPlan plan = new DigestPlan(silent);

    assertThat(
            IntStream.rangeClosed(1, 8)
                .filter(week -> plan.in(MONDAY.plusWeeks(week)).isPresent())
                .findFirst())
        .hasValue(weeks);
  }

  @Test
  void asksAboutAPromiseOnceEvenWithNobodyDue() {
    DuePromise promise =
        new DuePromise(
            "p",
            new PersonId("E1"),
            "田中",
            "OJTの枠を用意する",
            MONDAY.minusDays(6),
            MONDAY.plusDays(10),
            false);
    Team team = Groups.promising(Groups.of(Someone.called("E1").lastTalkedOn(MONDAY)), promise);

    assertThat(new DigestPlan(team).in(MONDAY)).isEmpty();
    PlannedDigest digest = planned(team, MONDAY.plusWeeks(1));
    assertThat(digest.lines()).isEmpty();
    assertThat(digest.promises()).containsExactly(promise);
    assertThat(new DigestPlan(team.after(digest, 0)).in(MONDAY.plusWeeks(2))).isEmpty();
  }

  private static Team overdue() {
    return Groups.of(Someone.called("E1").lastTalkedOn(LONG_AGO))
        .with(new Cadence(List.of(CadenceRule.usual(LocalDate.of(2026, 12, 1))), MAP));
  }

  private static Optional<String> slotIn(Team team, LocalDate week) {
    return new DigestPlan(team).slotIn(week).map(slot -> slot.toOffsetDateTime().toString());
  }

  private static PlannedDigest planned(Team team, LocalDate week) {
    return new DigestPlan(team).in(week).orElseThrow();
  }

  private static List<String> names(PlannedDigest digest) {
    return digest.lines().stream().map(line -> line.person().value()).toList();
  }
}
