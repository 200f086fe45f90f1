package careermap.reminder;

import careermap.person.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor's word that somebody is not to be named for a while (あとで知らせる). It holds for that
 * supervisor alone, and a talk that the person asks for afterwards goes before it.
 *
 * @param until the first day on which the person may be named again
 * @param reason why not this time; null where nothing was said
 */
public record Snooze(
    PersonId person,
    PersonId supervisor,
    LocalDate until,
    Kind kind,
    @Nullable String reason,
    LocalDate setOn) {

  /** Not before a day, or not this time (あとで・今回は見送る). */
  public enum Kind {
    LATER,
    NOT_THIS_TIME
  }

  /** The same for another time. */
  public Snooze endingOn(LocalDate day) {
    return new Snooze(person, supervisor, day, kind, reason, setOn);
  }

  public static Snooze later(
      PersonId person, PersonId supervisor, LocalDate until, LocalDate today) {
    return new Snooze(person, supervisor, until, Kind.LATER, null, today);
  }

  /**
   * Until a whole interval has passed, as if they had talked today.
   *
   * @param everyDays the person's interval; null for the usual one
   */
  public static Snooze notThisTime(
      PersonId person,
      PersonId supervisor,
      @Nullable Integer everyDays,
      @Nullable String reason,
      LocalDate today) {
    int days = everyDays == null ? CadenceRule.USUAL_DAYS : everyDays;
    return new Snooze(person, supervisor, today.plusDays(days), Kind.NOT_THIS_TIME, reason, today);
  }
}
