package careermap.file;

import java.util.List;
import java.util.stream.Stream;

/** The keys that a part of the map must and may have. */
record Keys(List<String> required, List<String> optional) {
  static Keys required(String... keys) {
    return new Keys(List.of(keys), List.of());
  }

  static Keys optional(String... keys) {
    return new Keys(List.of(), List.of(keys));
  }

  Keys butAlso(String... keys) {
    return new Keys(required, List.of(keys));
  }

  boolean contain(String key) {
    return required.contains(key) || optional.contains(key);
  }

  List<String> all() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }
}
