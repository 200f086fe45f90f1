package careermap.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import careermap.map.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who has a role that ends. */
record Endings(List<ChangesForMe> each) {

  List<EndedRole> all() {
    Map<Ending, List<ChangesForMe>> endings =
        each.stream()
            .filter(one -> isEnd(one.place()))
            .collect(groupingBy(one -> Ending.of(one.place()), LinkedHashMap::new, toList()));
    return endings.entrySet().stream()
        .map(
            ending ->
                new EndedRole(
                    ending.getKey().role(),
                    ending.getKey().successor(),
                    ending.getValue().stream().map(one -> one.standing().person()).toList()))
        .toList();
  }

  private static boolean isEnd(Place place) {
    return place.turn() == Place.Turn.SUCCEEDED || place.turn() == Place.Turn.LOST;
  }

  /** A role that ends, and what follows it for those who had it. */
  private record Ending(Role role, @Nullable Role successor) {
    static Ending of(Place place) {
      return new Ending(Objects.requireNonNull(place.before()), place.after());
    }
  }
}
