package careermap.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The parts of one kind that a file declares, by their codes. */
final class Index<T> {
  private final Noun noun;
  private final Map<String, T> parts = new LinkedHashMap<>();
  private final Map<String, Value> places = new LinkedHashMap<>();

  Index(Noun noun) {
    this.noun = noun;
  }

  /** Declares every part of a list, each of which has a {@code code} of its own. */
  void declareAll(List<Value> items, Keys keys, Function<Fields, ? extends T> reader) {
    for (var item : items) {
      var fields = item.fields(keys);
      declare(fields, reader.apply(fields));
    }
  }

  /** The parts that are of {@code type}, under a noun of their own. */
  <S extends T> Index<S> only(Noun itsNoun, Class<S> type) {
    var index = new Index<S>(itsNoun);
    parts.forEach(
        (code, part) -> {
          if (type.isInstance(part)) {
            index.parts.put(code, type.cast(part));
          }
        });
    return index;
  }

  /** Notes {@code part} under the code of its {@code fields}; reports a code that is taken. */
  void declare(Fields fields, T part) {
    fields
        .find("code")
        .ifPresent(place -> place.findCode().ifPresent(code -> declare(code, place, part)));
  }

  void declare(String code, Value place, T part) {
    var first = places.putIfAbsent(code, place);
    if (first == null) {
      parts.put(code, part);
    } else {
      place.report(Fault.REPEATED_CODE, noun.phrase(), code, first.place().toString());
    }
  }

  List<T> parts() {
    return List.copyOf(parts.values());
  }

  Optional<Value> placeOf(String code) {
    return Optional.ofNullable(places.get(code));
  }

  boolean contains(String code) {
    return parts.containsKey(code);
  }

  /** The part that {@code reference} names; reports a code that nothing has. */
  Optional<T> find(Value reference) {
    return reference.findText().flatMap(code -> find(code, reference));
  }

  private Optional<T> find(String code, Value reference) {
    var part = Optional.ofNullable(parts.get(code));
    if (part.isEmpty()) {
      reference.report(Fault.UNKNOWN_CODE, noun.phrase(), code, Hint.towards(code, parts.keySet()));
    }
    return part;
  }

  /** The parts that a list names; reports what it names twice. */
  List<T> findAll(List<Value> references) {
    var seen = new HashSet<String>();
    return references.stream()
        .filter(reference -> isNew(reference, seen))
        .flatMap(reference -> find(reference).stream())
        .toList();
  }

  private static boolean isNew(Value reference, Set<String> seen) {
    var again = reference.findText().filter(text -> !seen.add(text));
    again.ifPresent(text -> reference.report(Fault.LISTED_TWICE, text));
    return again.isEmpty();
  }
}
