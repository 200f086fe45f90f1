package careermap.conversation;

import careermap.delivery.Notice;
import careermap.delivery.Notice.Kind;
import careermap.person.PersonId;
import careermap.workday.WorkTime;
import careermap.workday.WorkTimes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Decides what people are told of a talk that is agreed and of a promise of theirs (予定と約束を知らせる):
 * the listener the afternoon before, both on the day itself, and whoever wishes it before a promise
 * is due. It is decided while the person works, so that hours that change in between count.
 */
public final class RemindOfTalks {
  /** A listener may not have worked for a week. */
  private static final Duration AHEAD = Duration.ofDays(9);

  private static final int PROMISE_DAYS = 3;

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
    for (Appointment talk : comingUp.appointments(now, now.plus(AHEAD))) {
      if (stopping.getAsBoolean()) {
        return;
      }
      toAsker(talk, now).ifPresent(notices::add);
      toListener(talk, now).ifPresent(notices::add);
    }
    promises(now).forEach(notices::add);
    comingUp.tell(notices, now);
  }

  private Optional<Notice> toAsker(Appointment talk, Instant now) {
    return planned(talk, talk.asker(), now)
        .filter(day -> isToBeTold(day.morning().or(day::afternoonBefore), talk, day, now))
        .map(day -> talk.notice(Kind.TALK_TODAY, talk.asker(), now));
  }

  /** What is told on the day leads to the brief as well: then the brief comes no more. */
  private Optional<Notice> toListener(Appointment talk, Instant now) {
    PersonId listener = talk.listener();
    return planned(talk, listener, now)
        .flatMap(
            day ->
                isToBeTold(day.morning(), talk, day, now)
                    ? Optional.of(talk.notice(Kind.TALK_TODAY, listener, now))
                    : day.early()
                        .filter(due -> !now.isBefore(due))
                        .map(due -> talk.notice(Kind.BRIEF, listener, now)));
  }

  /** While they work, and the talk has not begun. */
  private Optional<TalkDay> planned(Appointment talk, PersonId to, Instant now) {
    WorkTime time = workTimes.of(to);
    return Optional.of(TalkDay.of(talk.at(), time))
        .filter(day -> now.isBefore(talk.at()) && time.isOpen(now));
  }

  private static boolean isToBeTold(
      Optional<Instant> due, Appointment talk, TalkDay day, Instant now) {
    return due.filter(moment -> !now.isBefore(moment))
        .filter(moment -> day.knowsBefore(moment, talk.since()))
        .isPresent();
  }

  /** The day is in the key: a promise that was given another day is told of anew. */
  private List<Notice> promises(Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    return comingUp.promises(today, today.plusDays(PROMISE_DAYS)).stream()
        .map(
            promise ->
                Notice.of(
                    Kind.PROMISE_DUE,
                    promise.owner(),
                    promise.id(),
                    String.valueOf(promise.dueOn()),
                    now))
        .toList();
  }
}
