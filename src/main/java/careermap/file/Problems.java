package careermap.file;

import static java.util.Comparator.comparing;

import careermap.map.Phrase;
import careermap.map.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the faults of one file, up to as many as anybody would read. */
final class Problems {
  static final int MOST = 1_000;

  private record Placed(Place place, Phrase message) {
    Problem problem() {
      return new Problem(place.toString(), message);
    }
  }

  private final String source;

  /** A set, as a value may be read twice and is at fault once. */
  private final Set<Placed> placed = new LinkedHashSet<>();

  private boolean more;

  Problems(String source) {
    this.source = source;
  }

  /** Notes a fault of the text itself; line and column count from 1. */
  void add(int line, int column, Fault fault, Object... arguments) {
    add(Place.inText(source, line, column - 1), fault, arguments);
  }

  /** Notes a fault of the file as a whole. */
  void add(Fault fault, Object... arguments) {
    add(Place.ofFile(source), fault, arguments);
  }

  void add(Place place, Fault fault, Object... arguments) {
    if (isFull()) {
      more = true;
    } else {
      placed.add(new Placed(place, words(place, fault, arguments)));
    }
  }

  private static Phrase words(Place place, Fault fault, Object... arguments) {
    return place.isCell() ? fault.sayOfCell(arguments) : fault.say(arguments);
  }

  boolean isEmpty() {
    return placed.isEmpty();
  }

  boolean isFull() {
    return placed.size() >= MOST;
  }

  /** All problems in the order of the file. */
  List<Problem> sorted() {
    var found = new ArrayList<Problem>();
    placed.stream().sorted(comparing(Placed::place)).map(Placed::problem).forEach(found::add);
    if (more) {
      found.add(new Problem(source, Fault.AND_MORE.say(Integer.toString(MOST))));
    }
    return List.copyOf(found);
  }
}
