package careermap.guidance;

import careermap.map.Experience;
import careermap.map.Requirement;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked for and how much of it is there (そろった数), in the order in which it is asked for.
 *
 * @param reached confirmed and, where it expires, still valid
 * @param claimed what the person says that they have and nobody has confirmed; none of {@code
 *     reached}
 */
public record Tally(List<Requirement> asked, List<Requirement> reached, List<Requirement> claimed) {
  public Tally {
    asked = List.copyOf(asked);
    reached = List.copyOf(reached);
    claimed = List.copyOf(claimed);
  }

  static Tally of(List<Requirement> asked, Standing standing, LocalDate today) {
    List<Requirement> reached =
        asked.stream().filter(one -> standing.hasReached(one.code(), today)).toList();
    List<Requirement> claimed =
        asked.stream()
            .filter(one -> !reached.contains(one) && standing.hasClaimed(one.code()))
            .toList();
    return new Tally(asked, reached, claimed);
  }

  /** The experiences alone. */
  public Tally experiences() {
    return new Tally(experiences(asked), experiences(reached), experiences(claimed));
  }

  private static List<Requirement> experiences(List<Requirement> some) {
    return some.stream().filter(Experience.class::isInstance).toList();
  }

  /** What is not reached, claimed or not. */
  public List<Requirement> ahead() {
    return asked.stream().filter(one -> !reached.contains(one)).toList();
  }
}
