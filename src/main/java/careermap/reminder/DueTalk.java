package careermap.reminder;

import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Somebody who is due a talk (声をかけたい人).
 *
 * @param reasons all that hold, never empty, in the order of {@link Reason}
 * @param leftOutSince the day they came due for the first of these, or were last named where that
 *     is later
 */
public record DueTalk(PersonId person, List<DatedReason> reasons, LocalDate leftOutSince) {
  /** By the first reason; within one, whoever was left out longest. */
  static final Comparator<DueTalk> ORDER =
      Comparator.comparing((DueTalk talk) -> talk.reasons().get(0).reason())
          .thenComparing(DueTalk::leftOutSince)
          .thenComparing(DueTalk::person);

  public DueTalk {
    reasons = List.copyOf(reasons);
  }
}
