package careermap.file;

import careermap.map.Qualification;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What each qualification requires; nothing may require itself, nor through others. */
final class Prerequisites {
  /** A qualification on the way, and what is still to be looked at of what it requires. */
  private record Visit(String code, Iterator<Value> rest) {}

  private final Map<String, List<Value>> requires = new LinkedHashMap<>();
  private final Deque<Visit> open = new ArrayDeque<>();
  private final Set<String> path = new LinkedHashSet<>();
  private final Set<String> visited = new HashSet<>();

  void add(String code, List<Value> codes) {
    requires.put(code, codes);
  }

  void check(Index<Qualification> qualifications) {
    requires.values().forEach(qualifications::findAll);
    requires.keySet().forEach(this::follow);
  }

  /** Without recursion, as a chain may be longer than the stack is deep. */
  private void follow(String start) {
    enter(start);
    while (!open.isEmpty()) {
      Visit visit = open.element();
      if (visit.rest().hasNext()) {
        step(visit.rest().next());
      } else {
        path.remove(open.pop().code());
      }
    }
  }

  private void enter(String code) {
    if (visited.add(code)) {
      path.add(code);
      open.push(new Visit(code, requires.getOrDefault(code, List.of()).iterator()));
    }
  }

  private void step(Value required) {
    var code = required.text();
    if (path.contains(code)) {
      required.report(Fault.REQUIRES_ITSELF, code, chainFrom(code));
    } else {
      enter(code);
    }
  }

  private String chainFrom(String code) {
    var circle = path.stream().dropWhile(it -> !it.equals(code));
    return String.join(" > ", Stream.concat(circle, Stream.of(code)).toList());
  }
}
