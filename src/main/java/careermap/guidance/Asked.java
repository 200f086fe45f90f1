package careermap.guidance;

import careermap.map.Requirement;
import careermap.map.Role;
import java.util.List;

/**
 * Something that is still ahead (これからのこと) and the roles whose paths ask for it.
 *
 * @param by at least one
 */
public record Asked(Requirement requirement, List<Role> by) {
  public Asked {
    by = List.copyOf(by);
  }
}
