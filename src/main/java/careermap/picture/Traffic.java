package careermap.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which nets run through which channels, and how far. */
final class Traffic {
  private static final double OTHER_NET = 0.45;
  private static final double NEW_IN_CHANNEL = 0.8;
  private static final double TURN = 1.2;

  /** Columns are farther apart than rows. */
  private static final double ASIDE = 1.6;

  private final Map<Channel, Map<Net, Leg>> nets = new LinkedHashMap<>();

  Map<Net, Leg> in(Channel channel) {
    return nets.getOrDefault(channel, Map.of());
  }

  /** In the order in which they were first used. */
  Set<Channel> channels() {
    return nets.keySet();
  }

  void take(Route route) {
    for (Leg leg : route.legs()) {
      nets.computeIfAbsent(leg.channel(), absent -> new LinkedHashMap<>())
          .merge(route.net(), leg, Leg::join);
    }
  }

  /** What a way adds to the picture, in about half rows. */
  double cost(Route route) {
    double legs = route.legs().stream().mapToDouble(leg -> cost(leg, route.net())).sum();
    return legs + TURN * route.legs().size();
  }

  private double cost(Leg leg, Net net) {
    Leg own = in(leg.channel()).get(net);
    int added = own == null ? leg.length() : own.join(leg).length() - own.length();
    double price = added * (leg.channel().upright() ? 1 : ASIDE);
    double met = added == 0 && own != null ? 0 : others(leg, net) * OTHER_NET;
    return price + met + (own == null ? NEW_IN_CHANNEL : 0);
  }

  private long others(Leg leg, Net net) {
    return in(leg.channel()).entrySet().stream()
        .filter(other -> !other.getKey().equals(net) && other.getValue().touches(leg))
        .count();
  }
}
