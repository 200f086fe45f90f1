package careermap.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is decided when a team is looked at (判断).
 *
 * @param digest to be sent now; null for none
 * @param settledWeek the Monday of the latest week about which nothing is left to decide
 * @param nextLook when the team is to be looked at next; null where only a change can make that
 *     necessary
 */
public record Decision(
    @Nullable PlannedDigest digest, LocalDate settledWeek, @Nullable Instant nextLook) {
  public Optional<PlannedDigest> sent() {
    return Optional.ofNullable(digest);
  }
}
