package careermap.picture;

import java.util.List;

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
}
