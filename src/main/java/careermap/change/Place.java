package careermap.change;

import careermap.map.Role;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stood and stands (現在地の変更).
 *
 * @param before their role in the older map; null where it had none for them
 * @param after their role in the newer map; null where it has none for them
 */
public record Place(@Nullable Role before, @Nullable Role after, Turn turn) {

  /** What became of the place (現在地の変わり方). */
  public enum Turn {
    SAME,
    /** The role has another name. */
    RENAMED,
    /** The role ended, and its successor is theirs now. */
    SUCCEEDED,
    /** The role is on the map no longer. */
    LOST,
    /** The role was not on the map. */
    FOUND,
    /** Neither map has the role. */
    NOWHERE
  }

  static Place of(@Nullable Role before, @Nullable Role after, MapChanges changes) {
    return new Place(before, after, turn(before, after, changes));
  }

  private static Turn turn(@Nullable Role before, @Nullable Role after, MapChanges changes) {
    if (before == null) {
      return after == null ? Turn.NOWHERE : Turn.FOUND;
    }
    if (after == null) {
      return Turn.LOST;
    }
    if (changes.later(before).filter(after::equals).isEmpty()) {
      return Turn.SUCCEEDED;
    }
    return before.name().equals(after.name()) ? Turn.SAME : Turn.RENAMED;
  }

  public boolean isChanged() {
    return turn != Turn.SAME && turn != Turn.NOWHERE;
  }
}
