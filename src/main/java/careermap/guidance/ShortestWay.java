package careermap.guidance;

import careermap.map.CareerMap;
import careermap.map.RoleCode;
import careermap.map.Transition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** The way with the fewest steps between two roles (最短の道); steps back are allowed on it. */
final class ShortestWay {
  private ShortestWay() {}

  /** The steps in order; empty where there is no way, or where one is already there. */
  static List<Transition> in(CareerMap map, RoleCode from, RoleCode to) {
    Map<RoleCode, Transition> reachedBy = new HashMap<>();
    Deque<RoleCode> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !reachedBy.containsKey(to)) {
      for (Transition step : map.transitionsFrom(open.remove())) {
        if (!step.to().equals(from) && reachedBy.putIfAbsent(step.to(), step) == null) {
          open.add(step.to());
        }
      }
    }
    return stepsBack(reachedBy, from, to);
  }

  private static List<Transition> stepsBack(
      Map<RoleCode, Transition> reachedBy, RoleCode from, RoleCode to) {
    LinkedList<Transition> way = new LinkedList<>();
    for (RoleCode at = to; !at.equals(from) && reachedBy.containsKey(at); ) {
      Transition step = reachedBy.get(at);
      way.addFirst(step);
      at = step.from();
    }
    return way;
  }
}
