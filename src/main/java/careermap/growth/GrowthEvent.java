package careermap.growth;

import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an experience once (経験の経過); it is only ever added to.
 *
 * @param by who did it; null for a file of human resources
 * @param word the line that shows it, or why it was returned; null for nothing
 * @param on the day it was reached or is planned for; null where none was given
 */
public record GrowthEvent(
    UndertakingId about,
    Step step,
    @Nullable PersonId by,
    @Nullable String word,
    @Nullable LocalDate on,
    Instant at) {

  static GrowthEvent logged(UndertakingId about, GrowthEntry entry, PersonId by, Instant at) {
    return new GrowthEvent(
        about, Step.valueOf(entry.status().name()), by, entry.evidence(), entry.on(), at);
  }

  /** What was done (経過の種類). */
  public enum Step {
    WANT,
    PLANNED,
    DOING,
    CLAIMED,
    CONFIRMED,
    /** Whoever may confirm it says why it is not there yet, or no more. */
    RETURNED,
    /** Its owner does without the record. */
    WITHDRAWN,
    /** Its owner does without the record, though it was confirmed. */
    TAKEN_BACK
  }
}
