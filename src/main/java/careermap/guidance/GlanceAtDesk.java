package careermap.guidance;

import careermap.access.Matter;
import careermap.growth.Undertakings;
import careermap.person.Corrections;
import java.util.Optional;

/**
 * Tells human resources whether something waits on their desk (デスクをひと目で見る), without naming anybody.
 */
public final class GlanceAtDesk {
  private final Corrections corrections;
  private final Undertakings undertakings;

  public GlanceAtDesk(Corrections corrections, Undertakings undertakings) {
    this.corrections = corrections;
    this.undertakings = undertakings;
  }

  /** Empty for whoever does not have the rights. */
  public Optional<DeskGlance> by(Visitor visitor) {
    return visitor.may(Matter.HR_DESK)
        ? Optional.of(
            new DeskGlance(
                corrections.open().size(), undertakings.claimsWithoutSupervisor().size()))
        : Optional.empty();
  }
}
