package careermap.file;

import static java.util.stream.Collectors.joining;

import careermap.map.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Several items in one cell; one that holds a separator itself stands within quotes. */
final class ListCell {
  private static final String SEPARATORS = "、,，;；\n\r";
  private static final char QUOTE = '"';

  private final List<String> items = new ArrayList<>();
  private final StringBuilder item = new StringBuilder();
  private boolean isQuoted;
  private boolean isOpen;

  private ListCell() {}

  static List<String> split(String cell) {
    ListCell list = new ListCell();
    cell.chars().forEach(letter -> list.take((char) letter));
    list.end();
    return List.copyOf(list.items);
  }

  static String join(Collection<?> items, String separator) {
    return items.stream().map(item -> written(item.toString())).collect(joining(separator));
  }

  private void take(char letter) {
    if (letter == QUOTE && (isQuoted || item.toString().isBlank())) {
      quote();
    } else if (!isOpen && SEPARATORS.indexOf(letter) >= 0) {
      end();
    } else {
      item.append(letter);
    }
  }

  /** Opens or closes; a quote right after one that closed was meant as it stands. */
  private void quote() {
    if (!isOpen && isQuoted) {
      item.append(QUOTE);
    } else if (!isOpen) {
      item.setLength(0);
    }
    isOpen = !isOpen;
    isQuoted = true;
  }

  private void end() {
    String text = isQuoted ? item.toString() : Folded.trimmed(item.toString());
    if (!text.isEmpty()) {
      items.add(text);
    }
    item.setLength(0);
    isQuoted = false;
    isOpen = false;
  }

  private static String written(String item) {
    boolean isPlain =
        item.chars().noneMatch(letter -> SEPARATORS.indexOf(letter) >= 0)
            && item.indexOf(QUOTE) < 0
            && Folded.trimmed(item).equals(item);
    return isPlain ? item : QUOTE + item.replace("\"", "\"\"") + QUOTE;
  }
}
