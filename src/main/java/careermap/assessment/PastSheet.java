package careermap.assessment;

import careermap.map.RoleCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * One evaluation of those that were (これまでの評価の一回分): both opinions, and what became of the rows.
 *
 * @param role by the name that the map in force has for it
 * @param changes between its rows and the map in force
 */
public record PastSheet(Reveal reveal, RoleCode role, RowChanges changes) {
  /** When the second side came in. */
  public Instant revealedAt() {
    return Stream.of(Side.values())
        .flatMap(side -> reveal.assessment().submittedAt(side).stream())
        .max(Comparator.naturalOrder())
        .orElse(reveal.assessment().openedAt());
  }
}
