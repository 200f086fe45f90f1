package careermap.picture;

import careermap.map.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of one line, from the side where it leaves to the side where it arrives.
 *
 * @param legs none for a straight line up or down; else from the leaving end to the arriving one
 */
record Route(Link link, Side out, List<Leg> legs, Side in) {
  Route {
    legs = List.copyOf(legs);
  }

  boolean isStraight() {
    return legs.isEmpty();
  }

  Net net() {
    return new Net(link.to(), link.kind(), in);
  }

  @Nullable Channel first() {
    return legs.isEmpty() ? null : legs.get(0).channel();
  }

  @Nullable Channel last() {
    return legs.isEmpty() ? null : legs.get(legs.size() - 1).channel();
  }

  Transition.Kind kind() {
    return link.kind();
  }
}
