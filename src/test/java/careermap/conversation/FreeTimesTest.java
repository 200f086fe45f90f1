package careermap.conversation;

import static careermap.conversation.OfficeHours.TOKYO;
import static careermap.conversation.OfficeHours.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.person.PersonId;
import careermap.workday.WorkTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Monday 7 December 2026, ten o'clock in Tokyo. */
class FreeTimesTest {
  private static final Instant NOW = Instant.parse("2026-12-07T01:00:00Z");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
  private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 12, 14);

  @Test
  void areHalfHoursFromTomorrowOnInTheHoursOfBoth() {
    List<List<Instant>> days = offered(USUAL, OfficeHours.from(13, 22), LocalDate.MIN);

    assertThat(days).hasSize(FreeTimes.DAYS);
    assertThat(days.get(0).get(0)).isEqualTo(at(TUESDAY, "13:00"));
    assertThat(days.get(0)).hasSize(10).last().isEqualTo(at(TUESDAY, "17:30"));
  }

  @Test
  void beginInTheWishedWeek() {
    List<List<Instant>> days = offered(USUAL, USUAL, NEXT_MONDAY);

    assertThat(days.get(0).get(0)).isEqualTo(at(NEXT_MONDAY, "09:00"));
    assertThat(days.get(4).get(0)).isEqualTo(at(NEXT_MONDAY.plusDays(4), "09:00"));
  }

  @Test
  void areInTheDaysAfterWhereTheWishedWeekHasTooFew() {
    WorkTime away = USUAL.without(days(NEXT_MONDAY, 4));

    List<List<Instant>> days = offered(away, USUAL, NEXT_MONDAY);

    assertThat(days.get(0).get(0)).isEqualTo(at(NEXT_MONDAY.plusDays(4), "09:00"));
    assertThat(days.get(1).get(0)).isEqualTo(at(NEXT_MONDAY.plusDays(7), "09:00"));
  }

  @Test
  void areNotThoseOfAWeekThatHasPassed() {
    List<List<Instant>> days = offered(USUAL, USUAL, LocalDate.of(2026, 11, 30));

    assertThat(days.get(0).get(0)).isEqualTo(at(TUESDAY, "09:00"));
  }

  @Test
  void areNoneOnDaysOnWhichOneOfThemDoesNotWork() {
    List<List<Instant>> days = offered(USUAL, USUAL.without(TUESDAY), LocalDate.MIN);

    assertThat(days.get(0).get(0)).isEqualTo(at(TUESDAY.plusDays(1), "09:00"));
  }

  @Test
  void leaveOutTheListenersOtherTalks() {
    FreeTimes free = free(USUAL, USUAL, talkAt(at(TUESDAY, "09:15")));

    assertThat(free.from(TUESDAY).get(0)).startsWith(at(TUESDAY, "10:00"));
    assertThat(free.include(at(TUESDAY, "09:30"))).isFalse();
  }

  @Test
  void runThroughTheNightWithAShift() {
    List<Instant> night = offered(OfficeHours.from(22, 6), OfficeHours.from(0, 9), TUESDAY).get(0);

    assertThat(night)
        .startsWith(at(TUESDAY.plusDays(1), "00:00"))
        .endsWith(at(TUESDAY.plusDays(1), "05:30"));
  }

  @Test
  void areThoseThatTwoZonesShare() {
    List<Instant> day = offered(USUAL, USUAL.in("Asia/Kolkata"), TUESDAY).get(0);

    assertThat(day).startsWith(at(TUESDAY, "12:30")).endsWith(at(TUESDAY, "17:30"));
  }

  @Test
  void areOnTheHalfHourThoughTheWorkBeginsBesideIt() {
    WorkTime odd =
        new OfficeHours(
            TOKYO,
            new careermap.workday.WorkingHours(LocalTime.of(8, 40), LocalTime.of(10, 10)),
            java.util.Set.of());

    assertThat(offered(odd, USUAL, TUESDAY).get(0))
        .containsExactly(at(TUESDAY, "09:00"), at(TUESDAY, "09:30"));
    assertThat(free(odd, USUAL).include(at(TUESDAY, "09:10"))).isFalse();
  }

  @Test
  void areNoneWhereTheTwoNeverWorkAtTheSameTime() {
    assertThat(offered(USUAL, OfficeHours.from(19, 23), LocalDate.MIN)).isEmpty();
    assertThat(TimeOffer.of(List.of()).suggested()).isEmpty();
  }

  @Test
  void suggestThreeOnDifferentDaysAndTimesOfTheDay() {
    TimeOffer offer = TimeOffer.of(offered(USUAL, USUAL, LocalDate.MIN));

    assertThat(offer.suggested())
        .containsExactly(
            at(TUESDAY, "10:30"),
            at(TUESDAY.plusDays(1), "13:30"),
            at(TUESDAY.plusDays(2), "16:30"));
  }

  @Test
  void suggestSeveralOfOneDayWhereThereIsNoOther() {
    TimeOffer offer = TimeOffer.of(List.of(List.of(at(TUESDAY, "09:00"), at(TUESDAY, "09:30"))));

    assertThat(offer.suggested()).containsExactly(at(TUESDAY, "09:00"), at(TUESDAY, "09:30"));
  }

  private static List<List<Instant>> offered(WorkTime listener, WorkTime asker, LocalDate from) {
    return free(listener, asker).from(from);
  }

  private static FreeTimes free(WorkTime listener, WorkTime asker, TalkRequest... taken) {
    return new FreeTimes(listener, asker, List.of(taken), 30, NOW);
  }

  private static TalkRequest talkAt(Instant time) {
    TalkRequest asked =
        new TalkRequest(
            "other",
            new PersonId("E9"),
            new PersonId("E1"),
            false,
            NOW,
            30,
            new TalkWish(List.of(Topic.WORK), Stance.LISTEN, null, null),
            TalkProgress.BEGUN);
    return asked.with(asked.progress().agreedOn(time));
  }

  private static LocalDate[] days(LocalDate first, int count) {
    return first.datesUntil(first.plusDays(count)).toArray(LocalDate[]::new);
  }

  private static Instant at(LocalDate day, String time) {
    return ZonedDateTime.of(day, LocalTime.parse(time), TOKYO).toInstant();
  }
}
