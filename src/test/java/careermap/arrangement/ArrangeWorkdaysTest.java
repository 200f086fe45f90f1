package careermap.arrangement;

import static careermap.arrangement.Office.TODAY;
import static careermap.arrangement.Office.hr;
import static careermap.arrangement.Office.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.AuditTrail;
import careermap.access.Trail;
import careermap.guidance.Visitor;
import careermap.workday.CompanyDay;
import careermap.workday.QuietPeriod;
import careermap.workday.WorkingHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Quiet periods, company days and hours of shifts. */
class ArrangeWorkdaysTest {
  private static final DaySpan NEXT_WEEK = new DaySpan(TODAY.plusDays(7), TODAY.plusDays(11));

  private final Office office =
      new Office(somebody("E1", null).at("東京").on("夜").person(), somebody("E2", null).person());
  private final Trail trail = new Trail();
  private final ArrangeWorkdays arrange =
      new ArrangeWorkdays(office.show, office.arrangements, trail.keep());

  static List<Visitor> everybodyElse() {
    return List.of(Office.operator(), Office.supervisor(), Office.stranger());
  }

  static List<WorkdayChange> changes() {
    return List.of(
        quiet(QuietPeriod.Scope.COMPANY, ""),
        new WorkdayChange.Days(NEXT_WEEK, false, "夏季休業"),
        new WorkdayChange.ShiftHours("夜", WorkingHours.USUAL));
  }

  @Test
  void aQuietPeriodIsSetOnceAndTakenAway() {
    WorkdayChange quiet = quiet(QuietPeriod.Scope.SITE, "東京");
    assertThat(arrange.by(hr(), quiet)).isEqualTo(Arranged.DONE);
    assertThat(arrange.by(hr(), quiet(QuietPeriod.Scope.SITE, "東京"))).isEqualTo(Arranged.DONE);
    assertThat(office.now().quietPeriods()).hasSize(1);
    String id = office.now().quietPeriods().get(0).id();
    assertThat(arrange.by(hr(), new WorkdayChange.Loud(id))).isEqualTo(Arranged.DONE);
    assertThat(office.now().quietPeriods()).isEmpty();
    assertThat(arrange.by(hr(), new WorkdayChange.Loud(id))).isEqualTo(Arranged.UNKNOWN);
  }

  @Test
  void whatChangedIsKeptAndNothingThatDidNot() {
    changes().forEach(change -> arrange.by(hr(), change));
    changes().forEach(change -> arrange.by(Office.operator(), change));
    arrange.by(hr(), new WorkdayChange.Loud("nowhere"));

    assertThat(trail.entries)
        .extracting(AuditTrail.Entry::action)
        .containsExactly(
            AuditTrail.Action.QUIET_CHANGED,
            AuditTrail.Action.WORKDAYS_CHANGED,
            AuditTrail.Action.WORKDAYS_CHANGED);
    assertThat(trail.entries.get(2).fields())
        .containsExactly(new AuditTrail.Field("夜", null, "09:00-18:00"));
    arrange.by(hr(), new WorkdayChange.UsualShift("夜"));
    assertThat(trail.entries.get(3).fields())
        .containsExactly(new AuditTrail.Field("夜", "09:00-18:00", null));
  }

  @Test
  void aSupervisorsOwnTimeIsNotHumanResourcesBusiness() {
    office.arrangements.add(
        new QuietPeriod("own", QuietPeriod.Scope.SUPERVISOR, "E1", TODAY, TODAY, ""), "E1");
    assertThat(office.now().quietPeriods()).isEmpty();
    assertThat(arrange.by(hr(), new WorkdayChange.Loud("own"))).isEqualTo(Arranged.UNKNOWN);
    assertThat(arrange.by(hr(), quiet(QuietPeriod.Scope.SUPERVISOR, "E1")))
        .isEqualTo(Arranged.UNKNOWN);
    assertThat(arrange.by(hr(), quiet(QuietPeriod.Scope.SITE, "大阪"))).isEqualTo(Arranged.UNKNOWN);
  }

  @Test
  void daysAreSetAndTheActHoldsForThemAgain() {
    arrange.by(hr(), new WorkdayChange.Days(NEXT_WEEK, false, "休業"));
    assertThat(office.now().companyDays())
        .hasSize(5)
        .contains(new CompanyDay(TODAY.plusDays(7), false, "休業"));
    assertThat(arrange.by(hr(), new WorkdayChange.UsualDays(NEXT_WEEK))).isEqualTo(Arranged.DONE);
    assertThat(office.now().companyDays()).isEmpty();
    assertThat(arrange.by(hr(), new WorkdayChange.UsualDays(NEXT_WEEK)))
        .isEqualTo(Arranged.UNKNOWN);
  }

  @Test
  void shiftsOfTheRosterAreListedWhetherOrNotTheyHaveHours() {
    assertThat(office.now().shifts()).containsExactly(new Shift("夜", 1, null));
    WorkingHours night = new WorkingHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    assertThat(arrange.by(hr(), new WorkdayChange.ShiftHours("夜", night))).isEqualTo(Arranged.DONE);
    assertThat(office.now().shifts()).containsExactly(new Shift("夜", 1, night));
    assertThat(arrange.by(hr(), new WorkdayChange.ShiftHours("昼", night)))
        .isEqualTo(Arranged.UNKNOWN);
    arrange.by(hr(), new WorkdayChange.UsualShift("夜"));
    assertThat(office.now().shifts()).containsExactly(new Shift("夜", 1, null));
  }

  @Test
  void aShiftWhoseNameSaysItsHoursNeedsNone() {
    assertThat(new Shift("夜", 1, null).isUnknown()).isTrue();
    assertThat(new Shift("遅番 13:00-22:00", 1, null).isUnknown()).isFalse();
    assertThat(new Shift("夜", 1, WorkingHours.USUAL).isUnknown()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void nobodyElseArrangesAnything(WorkdayChange change) {
    assertThat(everybodyElse())
        .allSatisfy(
            visitor -> assertThat(arrange.by(visitor, change)).isEqualTo(Arranged.NOT_YOURS));
    assertThat(office.arrangements.by).isEmpty();
    assertThat(office.arrangements.shifts).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2026-12-29, 2027-01-03",
    "2026-12-31, 2026-12-29, 2027-01-03",
    "2027-01-03, 2026-12-29, 2027-01-03",
    "2027-01-04, 2027-12-29, 2028-01-03"
  })
  void theYearEndIsTheOneThatEndsNext(LocalDate today, LocalDate from, LocalDate until) {
    assertThat(DaySpan.yearEnd(today)).isEqualTo(new DaySpan(from, until));
  }

  private static WorkdayChange quiet(QuietPeriod.Scope scope, String name) {
    return new WorkdayChange.Quiet(
        new QuietPeriod("id", scope, name, NEXT_WEEK.from(), NEXT_WEEK.until(), "繁忙期"));
  }
}
