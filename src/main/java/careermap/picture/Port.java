package careermap.picture;

import careermap.map.RoleCode;
import org.jspecify.annotations.Nullable;

/**
 * A place on a box where a line ends.
 *
 * @param leaf the line that ends here alone; null where the whole net ends
 */
record Port(RoleCode role, Side side, Net net, @Nullable Link leaf) {
  static Port rootOf(Route route) {
    return new Port(route.link().to(), route.in(), route.net(), null);
  }

  static Port leafOf(Route route) {
    return new Port(route.link().from(), route.out(), route.net(), route.link());
  }
}
