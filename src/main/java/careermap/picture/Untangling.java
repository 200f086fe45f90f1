package careermap.picture;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Changes the order of tracks as long as fewer lines cross. */
final class Untangling {
  /** Enough for a map of sixty roles; what is left over does no harm. */
  private static final int MOST_TRIES = 250;

  private record Piece(Net net, double x1, double y1, double x2, double y2) {
    boolean crosses(Piece other) {
      return !net.equals(other.net)
          && Line2D.linesIntersect(x1, y1, x2, y2, other.x1, other.y1, other.x2, other.y2);
    }
  }

  private final Function<Tracks, List<Wire>> wiring;
  private Tracks best;
  private long fewest;
  private int tries;

  private Untangling(Tracks tracks, Function<Tracks, List<Wire>> wiring) {
    this.wiring = wiring;
    this.best = tracks;
    this.fewest = crossings(wiring.apply(tracks));
  }

  static Tracks of(Tracks tracks, Function<Tracks, List<Wire>> wiring) {
    Untangling untangling = new Untangling(tracks, wiring);
    long before;
    do {
      before = untangling.fewest;
      untangling.pass();
    } while (untangling.fewest < before && untangling.tries < MOST_TRIES);
    return untangling.best;
  }

  private void pass() {
    for (Channel channel : List.copyOf(best.lanes().keySet())) {
      for (int track = 0; track < best.count(channel) - 1 && tries < MOST_TRIES; track++) {
        attempt(best.swapped(channel, track));
      }
    }
  }

  private void attempt(Tracks tracks) {
    tries++;
    long crossings = crossings(wiring.apply(tracks));
    if (crossings < fewest) {
      fewest = crossings;
      best = tracks;
    }
  }

  static long crossings(List<Wire> wires) {
    List<Piece> pieces = new ArrayList<>();
    wires.forEach(wire -> addPieces(wire, pieces));
    long crossings = 0;
    for (int i = 0; i < pieces.size(); i++) {
      for (int j = 0; j < i; j++) {
        crossings += pieces.get(i).crosses(pieces.get(j)) ? 1 : 0;
      }
    }
    return crossings;
  }

  private static void addPieces(Wire wire, List<Piece> pieces) {
    for (int i = 1; i < wire.points().size(); i++) {
      Point2D a = wire.points().get(i - 1);
      Point2D b = wire.points().get(i);
      pieces.add(new Piece(wire.route().net(), a.getX(), a.getY(), b.getX(), b.getY()));
    }
  }
}
