package careermap.publication;

import careermap.change.EndedRole;
import careermap.change.Impact;
import careermap.change.MapChanges;
import java.util.List;

/** What publishing a map would bring (公開前の確認). */
public sealed interface Preview {
  /** The map in force is the same (いまの版と同じ), so nothing. */
  record Same(int version) implements Preview {}

  /**
   * A new version (新しい版).
   *
   * @param base the number of the version in force
   */
  record Changed(int base, MapChanges changes, Impact impact) implements Preview {
    /** Roles that somebody holds and that have no place on the new map. */
    public List<EndedRole> homeless() {
      return impact.endedRoles().stream().filter(ended -> ended.successor() == null).toList();
    }
  }
}
