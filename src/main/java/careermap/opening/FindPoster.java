package careermap.opening;

import careermap.guidance.Visitor;
import java.time.Clock;

/** Finds out whether somebody may offer an opening (募集を出せる人か確かめる). */
public final class FindPoster {
  private final Here here;

  public FindPoster(Clock clock) {
    this.here = new Here(clock);
  }

  /** Whoever leads somebody may, and human resources. */
  public boolean may(Visitor visitor) {
    return here.poster(visitor).isPresent();
  }
}
