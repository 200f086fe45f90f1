package careermap.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which many evaluate (評価の期間), opened by human resources.
 *
 * @param openedBy the employee number of whoever opened it, else their Slack id
 * @param lastDay by when it is wished to be done; null where nobody said
 */
public record Cycle(
    String id, String name, String openedBy, Instant openedAt, @Nullable LocalDate lastDay) {
  /** Longest name, in characters. */
  public static final int LONGEST_NAME = 40;
}
