package careermap.picture;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tracks that nets run on, side by side within each channel.
 *
 * @param lanes for each channel its nets with their tracks, 0 for the leftmost or topmost
 */
record Tracks(Map<Channel, Map<Net, Integer>> lanes) {
  /** Nets that do not meet share a track. */
  static Tracks of(List<Route> routes) {
    Traffic traffic = new Traffic();
    routes.forEach(traffic::take);
    Map<Channel, Map<Net, Integer>> lanes = new LinkedHashMap<>();
    for (Channel channel : traffic.channels()) {
      lanes.put(channel, sideBySide(traffic.in(channel)));
    }
    return new Tracks(lanes);
  }

  private static Map<Net, Integer> sideBySide(Map<Net, Leg> hulls) {
    Map<Net, Integer> lanes = new HashMap<>();
    List<List<Leg>> taken = new ArrayList<>();
    hulls.entrySet().stream()
        .sorted(comparingInt(hull -> hull.getValue().low()))
        .forEach(hull -> lanes.put(hull.getKey(), firstFree(taken, hull.getValue())));
    return lanes;
  }

  private static int firstFree(List<List<Leg>> taken, Leg hull) {
    int track = 0;
    while (track < taken.size() && taken.get(track).stream().anyMatch(hull::touches)) {
      track++;
    }
    if (track == taken.size()) {
      taken.add(new ArrayList<>());
    }
    taken.get(track).add(hull);
    return track;
  }

  int track(Channel channel, Net net) {
    return lanes.getOrDefault(channel, Map.of()).getOrDefault(net, 0);
  }

  int count(Channel channel) {
    return lanes.getOrDefault(channel, Map.of()).values().stream()
        .mapToInt(track -> track + 1)
        .max()
        .orElse(0);
  }

  /** The same but for two neighbouring tracks of a channel, which change places. */
  Tracks swapped(Channel channel, int track) {
    Map<Net, Integer> swapped = new HashMap<>(lanes.getOrDefault(channel, Map.of()));
    swapped.replaceAll((net, old) -> old == track ? track + 1 : old == track + 1 ? track : old);
    Map<Channel, Map<Net, Integer>> all = new LinkedHashMap<>(lanes);
    all.put(channel, swapped);
    return new Tracks(all);
  }
}
