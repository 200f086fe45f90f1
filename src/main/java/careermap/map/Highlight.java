package careermap.map;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a picture marks for its reader (図の印); codes that the map does not know are left out.
 *
 * @param here the reader's role
 * @param open the next roles that are open from there
 * @param goal the role that the reader has chosen as a goal; null without one
 * @param notHere roles that the reader's site does not have
 */
public record Highlight(
    RoleCode here, Set<RoleCode> open, @Nullable RoleCode goal, Set<RoleCode> notHere) {
  public Highlight {
    open = Set.copyOf(open);
    notHere = Set.copyOf(notHere);
  }
}
