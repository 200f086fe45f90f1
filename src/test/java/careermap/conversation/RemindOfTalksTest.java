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

  @Test
  void theListenerGetsTheBriefInTheAfternoonOfTheWorkingDayBefore() {
    agreed("2026-12-14T10:00");
    assertThat(toldAt("2026-12-11T14:59")).isEmpty();
    assertThat(toldAt("2026-12-11T15:00")).containsExactly("BRIEF E0042");
    assertThat(toldAt("2026-12-13T16:00")).as("still in time").containsExactly("BRIEF E0042");
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
  void theLineStillComesWithATalkAtTheVeryBeginningAndNotLater() {
    agreed("2026-12-08T09:00");
    assertThat(toldAt("2026-12-08T09:01")).hasSize(2);
    assertThat(toldAt("2026-12-08T09:06")).isEmpty();
  }

  @Test
  void aTalkThatWasMovedIsToldOfAnew() {
    agreed("2026-12-08T15:00");
    String first = keysAt("2026-12-08T10:00").get(0);
    assertThat(keysAt("2026-12-08T10:05").get(0)).isEqualTo(first);
    appointments.clear();
    agreed("2026-12-08T16:00");
    assertThat(keysAt("2026-12-08T10:10").get(0)).isNotEqualTo(first);
  }

  @Test
  void promisesAreToldOfInTheDaysBeforeTheyAreDue() {
    promises.add(
        new Promise(
            "p",
            "t",
            SAKURA,
            KEN,
            false,
            "日程を調べる",
            LocalDate.of(2026, 12, 11),
            Promise.State.OPEN,
            null,
            LocalDate.of(2026, 11, 11),
            null));
    assertThat(toldAt("2026-12-07T10:00")).isEmpty();
    assertThat(toldAt("2026-12-08T10:00")).containsExactly("PROMISE_DUE E0107");
    assertThat(keysAt("2026-12-08T10:00")).isEqualTo(keysAt("2026-12-11T10:00"));
    assertThat(toldAt("2026-12-12T10:00")).isEmpty();
  }

  private void agreed(String inTokyo) {
    appointments.add(new Appointment("r", SAKURA, KEN, moment(inTokyo)));
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
          .filter(talk -> !talk.at().isBefore(from) && !talk.at().isAfter(until))
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
