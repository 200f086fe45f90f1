package careermap.file;

import careermap.map.Level;
import careermap.map.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one part of the map, checked against the keys it may have. */
final class Fields {
  private static final Phrase NO_PHRASE = new Phrase(Value.STAND_IN, Value.STAND_IN);

  /** As many codes fit into one cell of a workbook. */
  static final int MOST_LISTED = 400;

  private final Value self;
  private final Map<String, Value> values = new HashMap<>();

  private Fields(Value self) {
    this.self = self;
  }

  static Fields none(Value self) {
    return new Fields(self);
  }

  static Fields of(Value self, Keys keys) {
    var fields = new Fields(self);
    self.piece().entries().forEach(entry -> fields.take(entry, keys));
    keys.required().stream()
        .filter(key -> !fields.values.containsKey(key))
        .forEach(key -> self.report(Fault.MISSING_KEY, key));
    return fields;
  }

  private void take(Piece.Entry entry, Keys keys) {
    var key = entry.key();
    var problems = self.problems();
    var value = new Value(entry.label(), entry.piece(), problems);
    if (!keys.contain(key)) {
      problems.add(entry.place(), Fault.UNKNOWN_KEY, key, Hint.towards(key, keys.all()));
    } else if (values.putIfAbsent(key, value) != null) {
      problems.add(entry.place(), Fault.REPEATED_KEY, key);
    }
  }

  void report(Fault fault, Object... arguments) {
    self.report(fault, arguments);
  }

  Optional<Value> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  String text(String key) {
    return find(key).map(Value::text).orElse(Value.STAND_IN);
  }

  Optional<String> findText(String key) {
    return find(key).flatMap(Value::findText);
  }

  Phrase phrase(String key) {
    return find(key).map(Value::phrase).orElse(NO_PHRASE);
  }

  @Nullable Phrase phraseOrNull(String key) {
    return find(key).map(Value::phrase).orElse(null);
  }

  boolean flag(String key) {
    return find(key).map(Value::flag).orElse(false);
  }

  Level level(String key) {
    return new Level(findNumber(key, Level.LOWEST, Level.HIGHEST).orElse(Level.LOWEST));
  }

  Optional<Integer> findNumber(String key, int low, int high) {
    return find(key).flatMap(value -> value.findNumber(low, high));
  }

  <E extends Enum<E>> E choice(String key, Class<E> type) {
    return find(key).map(value -> value.choice(type)).orElse(type.getEnumConstants()[0]);
  }

  /** The items of a list; none where the key is absent. */
  List<Value> items(String key, int most) {
    return find(key).map(value -> value.items(most)).orElse(List.of());
  }

  /** The items of a list that is to have at least one. */
  List<Value> someItems(String key, int most) {
    var items = items(key, most);
    find(key).filter(Value::isEmptyList).ifPresent(it -> it.report(Fault.EMPTY_LIST, it.name()));
    return items;
  }
}
