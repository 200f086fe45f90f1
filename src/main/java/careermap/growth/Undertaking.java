package careermap.growth;

import careermap.growth.Attainment.Status;
import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One experience or qualification of a person, with what shows it (経験の記録).
 *
 * @param evidence what shows it, in one line; null where nothing was written
 * @param claimedAt when it was said to be done; null where it was not, or nobody has to confirm it
 * @param answeredBy who confirmed or returned it; null where nobody has, or it came from a file
 * @param returned why it was returned; null where it was not
 * @param revision new with each change; 0 where it came from a file
 */
public record Undertaking(
    UndertakingId id,
    Attainment attainment,
    @Nullable String evidence,
    @Nullable Instant claimedAt,
    @Nullable PersonId answeredBy,
    @Nullable Instant answeredAt,
    @Nullable String returned,
    long revision) {

  /** As its owner has written it. */
  static Undertaking logged(UndertakingId id, GrowthEntry entry, Instant now) {
    boolean claimed = entry.status() == Status.CLAIMED;
    return new Undertaking(
        id, entry.attainment(), entry.evidence(), claimed ? now : null, null, null, null, 0);
  }

  /** Somebody has to say whether it is so. */
  public boolean isClaimed() {
    return attainment.status() == Status.CLAIMED;
  }

  public boolean isConfirmed() {
    return attainment.status() == Status.CONFIRMED;
  }

  /** Whether it was confirmed once and counts no more on {@code day}. */
  public boolean isExpired(LocalDate day) {
    return isConfirmed() && !attainment.isReached(day);
  }

  /** Somebody has said that it is so. */
  public Undertaking confirmed(PersonId by, Instant now) {
    Attainment done =
        new Attainment(
            attainment.requirement(), Status.CONFIRMED, attainment.on(), attainment.until());
    return new Undertaking(id, done, evidence, claimedAt, by, now, null, revision);
  }

  /** It goes on from where it was before it was said to be done. */
  Undertaking returned(PersonId by, String why, Instant now) {
    Attainment doing = new Attainment(attainment.requirement(), Status.DOING, null, null);
    return new Undertaking(id, doing, evidence, null, by, now, why, revision);
  }
}
