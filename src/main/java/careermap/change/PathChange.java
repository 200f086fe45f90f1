package careermap.change;

import careermap.map.Role;
import java.util.List;

/**
 * What changes about a path from a person's role (道の変更).
 *
 * @param to whither; as the newer map has the role, or the older where the path is gone
 * @param asked what it asks for otherwise; empty for a path that came or went
 */
public record PathChange(Turn turn, Role to, List<Asking> asked) {
  public PathChange {
    asked = List.copyOf(asked);
  }

  /** What became of the path (道の変わり方). */
  public enum Turn {
    OPENED,
    CHANGED,
    CLOSED
  }

  int count() {
    return turn == Turn.CHANGED ? asked.size() : 1;
  }
}
