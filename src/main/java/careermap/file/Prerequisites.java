package careermap.file;

import careermap.map.Qualification;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What each qualification requires; nothing may require itself, nor through others. */
final class Prerequisites {
  private final Map<String, List<Value>> requires = new LinkedHashMap<>();
  private final Set<String> path = new LinkedHashSet<>();
  private final Set<String> finished = new HashSet<>();

  void add(String code, List<Value> codes) {
    requires.put(code, codes);
  }

  void check(Index<Qualification> qualifications) {
    requires.values().forEach(qualifications::findAll);
    requires.keySet().forEach(this::follow);
  }

  private void follow(String code) {
    if (finished.contains(code)) {
      return;
    }
    path.add(code);
    requires.getOrDefault(code, List.of()).forEach(this::step);
    path.remove(code);
    finished.add(code);
  }

  private void step(Value required) {
    var code = required.text();
    if (path.contains(code)) {
      required.report(Fault.REQUIRES_ITSELF, code, chainFrom(code));
    } else {
      follow(code);
    }
  }

  private String chainFrom(String code) {
    var circle = path.stream().dropWhile(it -> !it.equals(code));
    return String.join(" > ", Stream.concat(circle, Stream.of(code)).toList());
  }
}
