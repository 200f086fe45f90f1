package careermap.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When people are told of a talk that is agreed, and of their own promises. */
class RemindOfTalksTest {
  private static final PersonId SAKURA = new PersonId("E0107");
  private static final PersonId KEN = new PersonId("E0042");

  private final List<Appointment> appointments = new ArrayList<>();
  private final List<Promise> promises = new ArrayList<>();
  private OfficeHours kens = OfficeHours.USUAL;
  private int edition = 1;

  @Test
  void theListenerGetsTheBriefInTheAfternoonOfTheWorkingDayBefore() {
    agreed("2026-12-14T10:00");
    assertThat(toldAt("2026-12-11T14:59")).isEmpty();
    assertThat(toldAt("2026-12-11T15:00")).containsExactly("BRIEF E0042");
    assertThat(toldAt("2026-12-13T16:00")).as("Sunday").isEmpty();
  }

  @Test
  void theBriefComesEarlierWhereTheListenerIsOffTheDayBefore() {
    kens = OfficeHours.USUAL.without(LocalDate.of(2026, 12, 11));
    agreed("2026-12-14T10:00");
    assertThat(toldAt("2026-12-10T15:00")).containsExactly("BRIEF E0042");
  }

  @Test
  void theBriefIsAtTheBeginningOfHoursThatAreOverInTheAfternoon() {
    kens = OfficeHours.from(7, 13);
    agreed("2026-12-08T10:00");
    assertThat(toldAt("2026-12-07T06:59")).isEmpty();
    assertThat(toldAt("2026-12-07T07:00")).containsExactly("BRIEF E0042");
  }

  @Test
  void bothGetOneLineOnceTheyHaveBegunToWorkOnTheDay() {
    kens = OfficeHours.from(11, 20);
    agreed("2026-12-08T15:00");
    assertThat(toldAt("2026-12-08T08:59")).isEmpty();
    assertThat(toldAt("2026-12-08T09:00")).containsExactly("TALK_TODAY E0107");
    assertThat(toldAt("2026-12-08T11:00")).containsExactly("TALK_TODAY E0107", "TALK_TODAY E0042");
  }

  @Test
  void theDayIsThatOfEachOneOfTheTwo() {
    kens = OfficeHours.USUAL.in("America/New_York");
    agreed("2026-12-08T23:30");
    assertThat(toldAt("2026-12-08T23:10"))
        .as("it is Tuesday morning in New York, and night in Tokyo")
        .containsExactly("TALK_TODAY E0042");
  }

  @Test
  void whoeverBeginsToWorkWithTheTalkIsToldTheAfternoonBefore() {
    agreed("2026-12-08T09:10");
    assertThat(toldAt("2026-12-07T14:59")).isEmpty();
    assertThat(toldAt("2026-12-07T15:00")).containsExactly("TALK_TODAY E0107", "BRIEF E0042");
    assertThat(keysAt("2026-12-08T09:00")).isEqualTo(keysAt("2026-12-07T15:00"));
    assertThat(toldAt("2026-12-08T09:10")).as("it has begun").isEmpty();
  }

  @Test
  void whoeverBeginsToWorkAfterTheTalkIsToldTheAfternoonBefore() {
    kens = OfficeHours.from(13, 22);
    agreed("2026-12-08T10:00");
    assertThat(toldAt("2026-12-07T15:00")).containsExactly("BRIEF E0042");
    assertThat(toldAt("2026-12-08T09:30")).containsExactly("TALK_TODAY E0107");
  }

  @Test
  void aNightIsOfTheDayOnWhichItBegins() {
    kens = OfficeHours.from(22, 7);
    agreed("2026-12-09T02:00");
    assertThat(toldAt("2026-12-07T22:00")).containsExactly("BRIEF E0042");
    assertThat(toldAt("2026-12-08T21:59")).isEmpty();
    assertThat(toldAt("2026-12-08T22:00")).containsExactly("TALK_TODAY E0042");
    assertThat(toldAt("2026-12-09T01:59")).containsExactly("TALK_TODAY E0042");
  }

  @Test
  void aTalkThatIsAgreedLateIsBriefedAtOnce() {
    agreed("2026-12-08T10:00", "2026-12-07T16:30");
    assertThat(toldAt("2026-12-07T16:31")).containsExactly("BRIEF E0042");
    assertThat(toldAt("2026-12-08T09:00")).containsExactly("TALK_TODAY E0107", "TALK_TODAY E0042");
  }

  @Test
  void nobodyIsToldTwiceOfATalkThatIsAgreedOnItsOwnDay() {
    agreed("2026-12-08T15:00", "2026-12-08T10:00");
    assertThat(toldAt("2026-12-08T10:01"))
        .as("both hear that it is agreed")
        .containsExactly("BRIEF E0042");
  }

  @Test
  void nobodyIsToldTwiceOfATalkThatIsAgreedInTheEveningBefore() {
    agreed("2026-12-08T15:00", "2026-12-07T20:00");
    assertThat(toldAt("2026-12-07T20:01")).isEmpty();
    assertThat(toldAt("2026-12-08T09:00")).containsExactly("BRIEF E0042");
  }

  @Test
  void aListenerWhoComesBackOnTheDayIsToldOnTheDay() {
    kens =
        OfficeHours.USUAL.without(
            LocalDate.of(2026, 12, 7)
                .datesUntil(LocalDate.of(2026, 12, 14))
                .toArray(LocalDate[]::new));
    agreed("2026-12-14T09:10", "2026-12-04T10:00");
    assertThat(toldAt("2026-12-11T15:00")).containsExactly("TALK_TODAY E0107");
    assertThat(toldAt("2026-12-14T09:00")).containsExactly("TALK_TODAY E0107", "BRIEF E0042");
  }

  @Test
  void hoursThatChangeAfterTheTalkWasAgreedCount() {
    agreed("2026-12-08T15:00");
    kens = OfficeHours.from(12, 21);
    assertThat(toldAt("2026-12-08T09:00")).containsExactly("TALK_TODAY E0107");
    assertThat(toldAt("2026-12-08T12:00")).containsExactly("TALK_TODAY E0107", "TALK_TODAY E0042");
  }

  @Test
  void aTalkThatIsAgreedAnewIsToldOfAnewWereItForTheSameTime() {
    agreed("2026-12-08T15:00");
    List<String> first = keysAt("2026-12-08T10:00");
    assertThat(keysAt("2026-12-08T10:05")).isEqualTo(first);
    appointments.clear();
    edition++;
    agreed("2026-12-08T15:00");
    assertThat(keysAt("2026-12-08T10:10")).hasSize(2).doesNotContainAnyElementsOf(first);
  }

  @Test
  void promisesAreToldOfInTheDaysBeforeTheyAreDue() {
    promised(LocalDate.of(2026, 12, 11));
    assertThat(toldAt("2026-12-07T10:00")).isEmpty();
    assertThat(toldAt("2026-12-08T10:00")).containsExactly("PROMISE_DUE E0107");
    assertThat(keysAt("2026-12-08T10:00")).isEqualTo(keysAt("2026-12-11T10:00"));
    assertThat(toldAt("2026-12-12T10:00")).isEmpty();
  }

  @Test
  void aPromiseWithAnotherDayIsToldOfAnew() {
    promised(LocalDate.of(2026, 12, 11));
    String first = keysAt("2026-12-08T10:00").get(0);
    promises.clear();
    promised(LocalDate.of(2026, 12, 18));
    assertThat(keysAt("2026-12-16T10:00").get(0)).isNotEqualTo(first);
  }

  private void promised(LocalDate due) {
    promises.add(
        new Promise(
            "p",
            "t",
            SAKURA,
            KEN,
            false,
            "日程を調べる",
            due,
            Promise.State.OPEN,
            null,
            LocalDate.of(2026, 11, 11),
            null,
            null));
  }

  private void agreed(String inTokyo) {
    agreed(inTokyo, "2026-11-30T10:00");
  }

  private void agreed(String inTokyo, String since) {
    appointments.add(
        new Appointment("r", String.valueOf(edition), SAKURA, KEN, moment(inTokyo), moment(since)));
  }

  private List<String> toldAt(String inTokyo) {
    return at(inTokyo).stream().map(notice -> notice.kind() + " " + notice.to()).toList();
  }

  private List<String> keysAt(String inTokyo) {
    return at(inTokyo).stream().map(Notice::key).toList();
  }

  private List<Notice> at(String inTokyo) {
    List<Notice> told = new ArrayList<>();
    new RemindOfTalks(
            new Stored(appointments, promises, told),
            person -> person.equals(KEN) ? kens : OfficeHours.USUAL,
            OfficeHours.TOKYO,
            Clock.fixed(moment(inTokyo), ZoneOffset.UTC))
        .run(() -> false);
    return told;
  }

  private static Instant moment(String inTokyo) {
    return LocalDateTime.parse(inTokyo).atZone(OfficeHours.TOKYO).toInstant();
  }

  private record Stored(List<Appointment> talks, List<Promise> open, List<Notice> told)
      implements ComingUp {
    @Override
    public List<Appointment> appointments(Instant from, Instant until) {
      return talks.stream()
          .filter(talk -> talk.at().isAfter(from) && !talk.at().isAfter(until))
          .toList();
    }

    @Override
    public List<Promise> promises(LocalDate from, LocalDate until) {
      return open.stream().filter(promise -> isWithin(promise.dueOn(), from, until)).toList();
    }

    private static boolean isWithin(@Nullable LocalDate day, LocalDate from, LocalDate until) {
      return day != null && !day.isBefore(from) && !day.isAfter(until);
    }

    @Override
    public void tell(List<Notice> notices, Instant now) {
      told.addAll(notices);
    }
  }
}
