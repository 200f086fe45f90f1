package careermap.picture;

import careermap.map.RoleCode;
import careermap.map.Transition;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line between two roles; it may stand for a path and for the one that leads back.
 *
 * @param returning the kind of the path from {@code to} to {@code from}; null without one
 */
record Link(RoleCode from, RoleCode to, Transition.Kind kind, Transition.@Nullable Kind returning) {
  /** How many paths it stands for. */
  int paths() {
    return returning == null ? 1 : 2;
  }

  boolean leaves(RoleCode role) {
    return from.equals(role) || (returning != null && to.equals(role));
  }

  Stream<RoleCode> ends() {
    return Stream.of(from, to);
  }
}
