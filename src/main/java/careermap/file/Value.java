package careermap.file;

import careermap.map.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One value of the file and how to read it. A value that is not what is asked for becomes a problem
 * and a stand-in, so that reading goes on; with a problem the map is not used.
 */
record Value(String name, Node node, Problems problems) {
  static final String STAND_IN = "?";
  private static final Keys LANGUAGES = Keys.required("ja", "en");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

  int line() {
    return node.getStartMark().orElseThrow().getLine() + 1;
  }

  void report(Fault fault, Object... arguments) {
    problems.add(node, fault, arguments);
  }

  String text() {
    return findText().orElse(STAND_IN);
  }

  /** The text; empty where there is none, and then the problem is recorded. */
  Optional<String> findText() {
    if (node.getTag().equals(Tag.NULL)) {
      report(Fault.BLANK, name);
    } else if (!(node instanceof ScalarNode scalar) || !node.getTag().equals(Tag.STR)) {
      report(Fault.NOT_TEXT, name);
    } else if (scalar.getValue().isBlank()) {
      report(Fault.BLANK, name);
    } else {
      return Optional.of(scalar.getValue());
    }
    return Optional.empty();
  }

  /** The text where it has the form of a code; else the problem is recorded. */
  Optional<String> findCode() {
    var text = findText();
    var code = text.filter(it -> CODE.matcher(it).matches());
    if (text.isPresent() && code.isEmpty()) {
      report(Fault.NOT_CODE, text.get());
    }
    return code;
  }

  Phrase phrase() {
    var languages = fields(LANGUAGES);
    return new Phrase(languages.text("ja"), languages.text("en"));
  }

  boolean flag() {
    if (!(node instanceof ScalarNode scalar) || !node.getTag().equals(Tag.BOOL)) {
      report(Fault.NOT_FLAG, name);
      return false;
    }
    return Boolean.parseBoolean(scalar.getValue());
  }

  /** A whole number within the bounds; empty where it is none, and then the problem is recorded. */
  Optional<Integer> findNumber(int low, int high) {
    if (!(node instanceof ScalarNode scalar)
        || !node.getTag().equals(Tag.INT)
        || !NUMBER.matcher(scalar.getValue()).matches()) {
      report(Fault.NOT_NUMBER, name, low, high);
      return Optional.empty();
    }
    long number = Long.parseLong(scalar.getValue());
    if (number < low || number > high) {
      report(Fault.OUT_OF_RANGE, name, scalar.getValue(), low, high);
      return Optional.empty();
    }
    return Optional.of((int) number);
  }

  /** One of the names of an enum; the first stands in. */
  <E extends Enum<E>> E choice(Class<E> type) {
    var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    var text = findText();
    if (text.filter(names::contains).isPresent()) {
      return Enum.valueOf(type, text.get());
    }
    text.ifPresent(it -> report(Fault.UNKNOWN_CHOICE, name, it, Hint.towards(it, names)));
    return type.getEnumConstants()[0];
  }

  List<Value> items(int most) {
    if (!(node instanceof SequenceNode sequence)) {
      report(Fault.NOT_LIST, name);
      return List.of();
    }
    if (sequence.getValue().size() > most) {
      report(Fault.TOO_MANY_ITEMS, name, most);
      return List.of();
    }
    return sequence.getValue().stream().map(item -> new Value(name, item, problems)).toList();
  }

  boolean isEmptyList() {
    return node instanceof SequenceNode sequence && sequence.getValue().isEmpty();
  }

  Fields fields(Keys keys) {
    if (!(node instanceof MappingNode mapping)) {
      report(Fault.NOT_FIELDS, name, String.join(", ", keys.all()));
      return Fields.none(this);
    }
    return Fields.of(this, mapping, keys);
  }
}
