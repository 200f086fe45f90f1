package careermap.privacy;

import java.util.List;
import java.util.Optional;

/** Shows what Slack did not let go of (Slackに残っているものを見る). */
public final class ShowLeft {
  private final Removals removals;

  public ShowLeft(Removals removals) {
    this.removals = removals;
  }

  /** For human resources alone; empty for anybody else. */
  public Optional<View> to(boolean hr) {
    return hr ? Optional.of(new View(removals.left(), removals.waiting())) : Optional.empty();
  }

  /**
   * What is left (残っているもの).
   *
   * @param waiting how many are still to be taken away
   */
  public record View(List<Removal> left, int waiting) {
    public View {
      left = List.copyOf(left);
    }
  }
}
