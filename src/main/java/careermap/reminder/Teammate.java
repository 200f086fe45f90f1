package careermap.reminder;

import careermap.person.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a team, as far as reminders go (チームの一人). Talks that are confidential are not among
 * these facts.
 *
 * @param lastTalk when the last talk was held; null where none is known
 * @param nextOn the next date that the two set then; null where they set none
 * @param askedOn when the person asked the supervisor for a talk that is neither held nor agreed
 *     yet; null where they did not
 * @param meetsOn when the two have agreed to meet; null where they have not
 * @param snooze the present supervisor's; null where there is none
 * @param lastNamed the day of the last digest of the present supervisor that named the person
 */
public record Teammate(
    Person person,
    @Nullable LocalDate lastTalk,
    @Nullable LocalDate nextOn,
    @Nullable LocalDate askedOn,
    @Nullable LocalDate meetsOn,
    @Nullable Snooze snooze,
    @Nullable LocalDate lastNamed) {

  /** Whether a talk was held on {@code day} or later. */
  boolean hasTalkedSince(LocalDate day) {
    return lastTalk != null && !lastTalk.isBefore(day);
  }

  /** Whether the person is left out on {@code day}, whatever the reasons. */
  boolean isLeftOutOn(LocalDate day) {
    boolean meets = meetsOn != null && !meetsOn.isBefore(day);
    return person.hasLeft(day) || person.isOnLeave(day) || meets || isSnoozedOn(day);
  }

  /** What was asked for on the day of the supervisor's word, or after it, goes before it. */
  private boolean isSnoozedOn(LocalDate day) {
    return snooze != null
        && day.isBefore(snooze.until())
        && (askedOn == null || askedOn.isBefore(snooze.setOn()));
  }

  Teammate namedOn(LocalDate day) {
    return new Teammate(person, lastTalk, nextOn, askedOn, meetsOn, snooze, day);
  }

  /** The two have met, where they agreed to do so before {@code day}. */
  Teammate afterMeetingBefore(LocalDate day) {
    return meetsOn != null && meetsOn.isBefore(day) ? talkedOn(meetsOn) : this;
  }

  Teammate talkedOn(LocalDate day) {
    LocalDate last = hasTalkedSince(day) ? lastTalk : day;
    return new Teammate(person, last, null, null, null, snooze, lastNamed);
  }
}
