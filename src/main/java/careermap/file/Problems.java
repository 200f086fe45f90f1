package careermap.file;

import static java.util.Comparator.comparingInt;

import careermap.map.Phrase;
import careermap.map.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** Gathers the faults of one file, up to as many as anybody would read. */
final class Problems {
  static final int MOST = 1_000;

  private record Placed(int line, int column, Phrase message) {}

  private static final Comparator<Placed> BY_PLACE =
      comparingInt(Placed::line).thenComparingInt(Placed::column);

  private final String source;

  /** A set, as a value may be read twice and is at fault once. */
  private final Set<Placed> placed = new LinkedHashSet<>();

  private boolean more;

  Problems(String source) {
    this.source = source;
  }

  void add(Node node, Fault fault, Object... arguments) {
    var mark = node.getStartMark().orElseThrow();
    add(mark.getLine() + 1, mark.getColumn() + 1, fault, arguments);
  }

  void add(int line, int column, Fault fault, Object... arguments) {
    if (isFull()) {
      more = true;
    } else {
      placed.add(new Placed(line, column, fault.say(arguments)));
    }
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
    placed.stream().sorted(BY_PLACE).map(this::problem).forEach(found::add);
    if (more) {
      found.add(new Problem(source, Fault.AND_MORE.say(Integer.toString(MOST))));
    }
    return List.copyOf(found);
  }

  private Problem problem(Placed fault) {
    return new Problem("%s:%d:%d".formatted(source, fault.line(), fault.column()), fault.message());
  }
}
