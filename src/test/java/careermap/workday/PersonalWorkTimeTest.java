package careermap.workday;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.person.Person;
import careermap.reminder.Someone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalWorkTimeTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Person SATO = Someone.called("S1").person();
  private static final WorkingHours NIGHT =
      new WorkingHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
  private static final CompanyDay YEAR_END =
      new CompanyDay(LocalDate.of(2026, 12, 29), false, "年末年始");
  private static final CompanyDay SATURDAY =
      new CompanyDay(LocalDate.of(2026, 12, 12), true, "振替出勤");

  @ParameterizedTest
  @CsvSource({
    "2026-12-07T09:00,true", "2026-12-07T08:59,false", "2026-12-07T17:59,true",
    "2026-12-07T18:00,false", "2026-12-05T10:00,false", "2026-11-23T10:00,false",
    "2026-12-29T10:00,false", "2026-12-12T10:00,true"
  })
  void isInHoursOnDaysThatTheCompanyWorks(String local, boolean open) {
    assertThat(usual(SATO).isOpen(at(local, TOKYO))).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    // closed at night, over a weekend, over the holidays of spring and at the end of the year
    "2026-12-07T10:00,2026-12-07T10:00+09:00", "2026-12-07T20:00,2026-12-08T09:00+09:00",
    "2026-12-04T18:00,2026-12-07T09:00+09:00", "2027-04-30T18:00,2027-05-06T09:00+09:00",
    "2026-12-28T18:00,2026-12-30T09:00+09:00"
  })
  void opensAgainAtTheNextMomentOfWork(String from, String next) {
    assertThat(
            usual(SATO).nextOpen(at(from, TOKYO)).map(open -> open.toOffsetDateTime().toString()))
        .contains(next);
  }

  @Test
  void belongsToTheDayOnWhichANightBegins() {
    PersonalWorkTime nights = of(SATO, TOKYO, NIGHT, List.of());

    assertThat(nights.isOpen(at("2026-12-08T02:00", TOKYO))).isTrue();
    assertThat(nights.isOpen(at("2026-12-08T07:00", TOKYO))).isFalse();
    // Monday is a holiday: the night into Tuesday is off.
    assertThat(nights.isOpen(at("2026-11-24T02:00", TOKYO))).isFalse();
    assertThat(nights.nextOpen(at("2026-11-21T07:00", TOKYO)))
        .contains(ZonedDateTime.of(2026, 11, 24, 22, 0, 0, 0, TOKYO));
  }

  @ParameterizedTest
  @CsvSource({
    // into a Saturday, a holiday, a company day off, a quiet day, a leave, and after the last day
    "2026-12-04T23:59,2026-12-05T00:00", "2026-12-31T23:59,2027-01-01T00:00",
    "2026-12-28T23:59,2026-12-29T00:00", "2026-12-09T23:59,2026-12-10T00:00",
    "2027-02-01T23:59,2027-02-02T00:00", "2027-03-01T23:59,2027-03-02T00:00"
  })
  void endsANightAtMidnightWhereTheNextDayIsNone(String open, String closed) {
    Person person =
        Someone.called("S5")
            .onLeave(LocalDate.of(2027, 2, 2), LocalDate.of(2027, 2, 9))
            .leftOn(LocalDate.of(2027, 3, 2))
            .person();
    LocalDate thursday = LocalDate.of(2026, 12, 10);
    QuietPeriod quiet =
        new QuietPeriod("q", QuietPeriod.Scope.COMPANY, "", thursday, thursday, "繁忙期");
    PersonalWorkTime nights = of(person, TOKYO, NIGHT, List.of(quiet));

    assertThat(nights.isOpen(at(open, TOKYO))).isTrue();
    assertThat(nights.isOpen(at(closed, TOKYO))).isFalse();
    assertThat(nights.isOpen(at(closed.replace("T00:00", "T06:59"), TOKYO))).isFalse();
  }

  @Test
  void aNightThatEndsAtMidnightOpensAgainWithTheNextOne() {
    PersonalWorkTime nights = of(SATO, TOKYO, NIGHT, List.of());

    // On Saturday at two; and on a Sunday night, whose day is none though Monday is one.
    assertThat(nights.nextOpen(at("2026-12-05T02:00", TOKYO)))
        .contains(ZonedDateTime.of(2026, 12, 7, 22, 0, 0, 0, TOKYO));
    assertThat(nights.isOpen(at("2026-12-07T02:00", TOKYO))).isFalse();
    // A Saturday on which the company works lets the night into it be whole, and cuts its own.
    assertThat(nights.isOpen(at("2026-12-12T02:00", TOKYO))).isTrue();
    assertThat(nights.isOpen(at("2026-12-12T23:00", TOKYO))).isTrue();
    assertThat(nights.isOpen(at("2026-12-13T00:00", TOKYO))).isFalse();
  }

  @Test
  void followsClocksThatChange() {
    PersonalWorkTime nights = of(SATO, NEW_YORK, NIGHT, List.of());
    // Clocks go from 2:00 to 3:00 on 14 March 2027, a Sunday, in the night that Friday does not
    // begin.
    assertThat(usual(SATO, NEW_YORK).nextOpen(Instant.parse("2027-03-12T14:00:00Z")))
        .contains(ZonedDateTime.of(2027, 3, 12, 9, 0, 0, 0, NEW_YORK));
    assertThat(usual(SATO, NEW_YORK).nextOpen(Instant.parse("2027-03-14T00:00:00Z")))
        .map(open -> open.toInstant())
        .contains(Instant.parse("2027-03-15T13:00:00Z"));
    // And back on 7 November: a night from Sunday would have ten hours, one from Monday has nine.
    List<CompanyDay> weekend =
        List.of(
            new CompanyDay(LocalDate.of(2027, 11, 6), true, "Saturday"),
            new CompanyDay(LocalDate.of(2027, 11, 7), true, "Sunday"));
    PersonalWorkTime longNight =
        new PersonalWorkTime(SATO, NEW_YORK, NIGHT, new WorkCalendar(weekend), List.of());
    assertThat(longNight.isOpen(Instant.parse("2027-11-07T02:00:00Z"))).isTrue();
    assertThat(longNight.isOpen(Instant.parse("2027-11-07T11:59:00Z"))).isTrue();
    assertThat(longNight.isOpen(Instant.parse("2027-11-07T12:00:00Z"))).isFalse();
    assertThat(nights.isOpen(Instant.parse("2027-11-07T11:59:00Z"))).isFalse();
  }

  @Test
  void isClosedInQuietPeriodsAndOnLeave() {
    QuietPeriod quiet =
        new QuietPeriod(
            "q",
            QuietPeriod.Scope.COMPANY,
            "",
            LocalDate.of(2026, 12, 7),
            LocalDate.of(2026, 12, 11),
            "繁忙期");
    PersonalWorkTime busy = of(SATO, TOKYO, WorkingHours.USUAL, List.of(quiet));
    assertThat(busy.isOpen(at("2026-12-07T10:00", TOKYO))).isFalse();
    assertThat(busy.worksOn(LocalDate.of(2026, 12, 7))).isTrue();
    assertThat(busy.nextOpen(at("2026-12-06T10:00", TOKYO)))
        .contains(ZonedDateTime.of(2026, 12, 12, 9, 0, 0, 0, TOKYO));

    Person away =
        Someone.called("S2").onLeave(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 4, 1)).person();
    assertThat(usual(away).nextOpen(at("2026-12-07T10:00", TOKYO)))
        .contains(ZonedDateTime.of(2027, 4, 1, 9, 0, 0, 0, TOKYO));
    Person forLong = Someone.called("S3").onLeave(LocalDate.of(2026, 12, 1), null).person();
    assertThat(usual(forLong).nextOpen(at("2026-12-07T10:00", TOKYO))).isEmpty();
    Person gone = Someone.called("S4").leftOn(LocalDate.of(2026, 12, 8)).person();
    assertThat(usual(gone).isOpen(at("2026-12-07T10:00", TOKYO))).isTrue();
    assertThat(usual(gone).isOpen(at("2026-12-08T10:00", TOKYO))).isFalse();
  }

  @Test
  void takesAChosenHourOrTheBeginning() {
    WorkingHours late = new WorkingHours(LocalTime.of(13, 0), LocalTime.of(22, 0));
    assertThat(WorkingHours.USUAL.closestTo(LocalTime.of(10, 0))).isEqualTo(LocalTime.of(10, 0));
    assertThat(late.closestTo(LocalTime.of(10, 0))).isEqualTo(LocalTime.of(13, 0));
    assertThat(WorkingHours.USUAL.closestTo(LocalTime.of(18, 0))).isEqualTo(LocalTime.of(9, 0));
    assertThat(NIGHT.closestTo(LocalTime.of(23, 0))).isEqualTo(LocalTime.of(23, 0));
    assertThat(NIGHT.closestTo(LocalTime.of(2, 0))).isEqualTo(LocalTime.of(22, 0));
  }

  @Test
  void namesTheHolidays() {
    WorkCalendar calendar = new WorkCalendar(List.of(YEAR_END, SATURDAY));
    assertThat(calendar.holidayOn(YEAR_END.day())).map(name -> name.ja()).contains("年末年始");
    assertThat(calendar.holidayOn(SATURDAY.day())).isEmpty();
    assertThat(calendar.holidayOn(LocalDate.of(2027, 1, 1))).map(name -> name.ja()).contains("元日");
  }

  private static PersonalWorkTime usual(Person person) {
    return usual(person, TOKYO);
  }

  private static PersonalWorkTime usual(Person person, ZoneId zone) {
    return of(person, zone, WorkingHours.USUAL, List.of());
  }

  private static PersonalWorkTime of(
      Person person, ZoneId zone, WorkingHours hours, List<QuietPeriod> quiet) {
    return new PersonalWorkTime(
        person, zone, hours, new WorkCalendar(List.of(YEAR_END, SATURDAY)), quiet);
  }

  private static Instant at(String local, ZoneId zone) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }
}
