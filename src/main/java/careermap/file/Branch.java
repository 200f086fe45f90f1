package careermap.file;

import careermap.map.Phrase;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields on their way into a file; what is absent from the map has no field. */
final class Branch {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  static @Nullable Branch of(@Nullable Phrase phrase) {
    return phrase == null ? null : new Branch().with("ja", phrase.ja()).with("en", phrase.en());
  }

  Branch with(String key, @Nullable Object value) {
    if (value != null) {
      fields.put(key, value);
    }
    return this;
  }

  Branch with(String key, @Nullable Phrase phrase) {
    return with(key, of(phrase));
  }

  Branch withAny(String key, Collection<?> items) {
    return items.isEmpty() ? this : with(key, items);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  Map<String, Object> fields() {
    return Collections.unmodifiableMap(fields);
  }

  Optional<Object> find(String key) {
    return Optional.ofNullable(fields.get(key));
  }
}
