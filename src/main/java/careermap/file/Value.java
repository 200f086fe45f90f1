package careermap.file;

import careermap.file.Piece.Kind;
import careermap.map.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One value of the file and how to read it. A value that is not what is asked for becomes a problem
 * and a stand-in, so that reading goes on; with a problem the map is not used.
 */
record Value(String name, Piece piece, Problems problems) {
  static final String STAND_IN = "?";

  /** As much as a cell of a workbook holds. */
  static final int LONGEST_TEXT = 32_767;

  private static final Keys LANGUAGES = Keys.required("ja", "en");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

  Place place() {
    return piece.place();
  }

  void report(Fault fault, Object... arguments) {
    if (piece.kind() != Kind.FAULTY) {
      problems.add(place(), fault, arguments);
    }
  }

  /** Says what the value is not, or that there is none. */
  private void reportAs(Fault fault, Object... arguments) {
    report(piece.kind() == Kind.NOTHING ? Fault.BLANK : fault, arguments);
  }

  String text() {
    return findText().orElse(STAND_IN);
  }

  /** The text; empty where there is none, and then the problem is recorded. */
  Optional<String> findText() {
    boolean isText = piece.kind() == Kind.TEXT;
    if (isText && !piece.text().isBlank()) {
      return findText(LONGEST_TEXT);
    }
    reportAs(isText ? Fault.BLANK : Fault.NOT_TEXT, name);
    return Optional.empty();
  }

  private Optional<String> findText(int longest) {
    var strange = Legible.firstExceptionIn(piece.text());
    strange.ifPresent(sign -> report(Fault.UNREADABLE, name, sign));
    boolean isTooLong = piece.text().length() > longest;
    if (isTooLong) {
      report(Fault.TOO_LONG, name, longest);
    }
    return strange.isPresent() || isTooLong ? Optional.empty() : Optional.of(piece.text());
  }

  /** A text that is short enough to be one of a list. */
  String shortText(int longest) {
    return findText().flatMap(text -> findText(longest)).orElse(STAND_IN);
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
    if (piece.kind() != Kind.FLAG) {
      reportAs(Fault.NOT_FLAG, name);
    }
    return Boolean.parseBoolean(piece.text());
  }

  /** A whole number within the bounds; empty where it is none, and then the problem is recorded. */
  Optional<Integer> findNumber(int low, int high) {
    if (piece.kind() != Kind.WHOLE_NUMBER || !NUMBER.matcher(piece.text()).matches()) {
      reportAs(Fault.NOT_NUMBER, name, low, high);
      return Optional.empty();
    }
    long number = Long.parseLong(piece.text());
    if (number < low || number > high) {
      report(Fault.OUT_OF_RANGE, name, piece.text(), low, high);
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
    var items = piece.items();
    if (piece.kind() != Kind.LIST) {
      reportAs(Fault.NOT_LIST, name);
    }
    if (items.size() > most) {
      report(Fault.TOO_MANY_ITEMS, name, most);
      return List.of();
    }
    return items.stream().map(item -> new Value(name, item, problems)).toList();
  }

  boolean isEmptyList() {
    return piece.kind() == Kind.LIST && piece.items().isEmpty();
  }

  Fields fields(Keys keys) {
    if (piece.kind() == Kind.FIELDS) {
      return Fields.of(this, keys);
    }
    reportAs(Fault.NOT_FIELDS, name, String.join(", ", keys.all()));
    return Fields.none(this);
  }
}
