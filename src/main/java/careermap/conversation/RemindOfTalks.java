package careermap.conversation;

import careermap.delivery.Notice;
import careermap.person.PersonId;
import careermap.workday.WorkTime;
import careermap.workday.WorkTimes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Decides what people are told of a talk that is agreed and of a promise of theirs (予定と約束を知らせる):
 * the listener the day before, both on the day itself, and whoever wishes it before a promise is
 * due.
 */
public final class RemindOfTalks {
  /** A listener may not have worked for a week. */
  private static final int DAYS_AHEAD = 8;

  private static final int PROMISE_DAYS = 3;
  private static final LocalTime DAY_BEFORE = LocalTime.of(15, 0);

  /** Where the talk is the first thing of the day, the line comes with it. */
  private static final Duration LENIENCE = Duration.ofMinutes(5);

  private final ComingUp comingUp;
  private final WorkTimes workTimes;
  private final ZoneId zone;
  private final Clock clock;

  /**
   * @param zone where the company is
   */
  public RemindOfTalks(ComingUp comingUp, WorkTimes workTimes, ZoneId zone, Clock clock) {
    this.comingUp = comingUp;
    this.workTimes = workTimes;
    this.zone = zone;
    this.clock = clock;
  }

  /** Decides whatever is due now; ends early once the app is stopping. */
  public void run(BooleanSupplier stopping) {
    Instant now = clock.instant();
    List<Notice> notices = new ArrayList<>();
    for (Appointment talk :
        comingUp.appointments(now.minus(LENIENCE), now.plus(Duration.ofDays(DAYS_AHEAD)))) {
      if (stopping.getAsBoolean()) {
        return;
      }
      brief(talk, now).ifPresent(notices::add);
      today(talk, talk.asker(), now).ifPresent(notices::add);
      today(talk, talk.listener(), now).ifPresent(notices::add);
    }
    promises(now).forEach(notices::add);
    comingUp.tell(notices, now);
  }

  /** On the last day before the talk on which the listener works, in the afternoon. */
  private Optional<Notice> brief(Appointment talk, Instant now) {
    WorkTime time = workTimes.of(talk.listener());
    LocalDate day = dayOf(talk.at(), time);
    LocalDate today = dayOf(now, time);
    return IntStream.range(1, DAYS_AHEAD)
        .mapToObj(day::minusDays)
        .filter(time::mayBeToldOn)
        .findFirst()
        .filter(before -> today.isBefore(day) && !now.isBefore(afternoon(before, time)))
        .map(before -> notice(Notice.Kind.BRIEF, talk, talk.listener(), now));
  }

  private static Instant afternoon(LocalDate day, WorkTime time) {
    return day.atTime(time.hours().closestTo(DAY_BEFORE)).atZone(time.zone()).toInstant();
  }

  /** Once the person has begun to work on the day. */
  private Optional<Notice> today(Appointment talk, PersonId to, Instant now) {
    WorkTime time = workTimes.of(to);
    boolean sameDay = dayOf(talk.at(), time).equals(dayOf(now, time));
    return sameDay && time.isOpen(now)
        ? Optional.of(notice(Notice.Kind.TALK_TODAY, talk, to, now))
        : Optional.empty();
  }

  /** The moment of the talk is in the key: a talk that was moved is told of anew. */
  private static Notice notice(Notice.Kind kind, Appointment talk, PersonId to, Instant now) {
    String key =
        String.join(
            ":", kind.name(), talk.request(), to.value(), String.valueOf(talk.at().toEpochMilli()));
    return new Notice(key, to, kind, talk.request(), now);
  }

  private List<Notice> promises(Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    return comingUp.promises(today, today.plusDays(PROMISE_DAYS)).stream()
        .map(promise -> Notice.of(Notice.Kind.PROMISE_DUE, promise.owner(), promise.id(), now))
        .toList();
  }

  private static LocalDate dayOf(Instant moment, WorkTime time) {
    return moment.atZone(time.zone()).toLocalDate();
  }
}
