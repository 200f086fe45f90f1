package careermap.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Texts made to fit: wrapped where the language allows it, then cut with an ellipsis. */
record Lettering(Typeface typeface, Locale locale) {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Mn}\\s\\p{Z}]+");
  private static final String ELLIPSIS = "…";

  /** Stands for a letter that the font does not have, as printers have always done. */
  private static final int UNKNOWN = '〓';

  private static final double NARROWING = 0.97;
  private static final double SMALLEST = 0.78;

  /** A text and the size at which it fits. */
  record Line(String text, double size) {}

  /** The text as it can be drawn. */
  String drawable(String text) {
    return UNSEEN
        .matcher(text)
        .replaceAll(" ")
        .strip()
        .codePoints()
        .map(character -> typeface.has(character) ? character : UNKNOWN)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** At most {@code most} lines of about the same length, none wider than {@code width}. */
  List<String> lines(String text, double size, double width, int most) {
    List<String> pieces = pieces(drawable(text), size, width);
    List<String> lines = wrapped(pieces, size, width);
    return lines.size() <= most ? balanced(pieces, size, width) : cut(lines, size, width, most);
  }

  /**
   * A name on at most {@code most} lines: a little smaller where that keeps its words whole, else
   * broken within a word, and cut in the end.
   */
  List<Line> name(String text, double size, double width, int most) {
    String drawable = drawable(text);
    double fitting =
        DoubleStream.of(size, size * 0.94, size * 0.88)
            .filter(smaller -> keepsWords(drawable, smaller, width, most))
            .findFirst()
            .orElse(size);
    return lines(drawable, fitting, width, most).stream()
        .map(line -> new Line(line, fitting))
        .toList();
  }

  private boolean keepsWords(String text, double size, double width, int most) {
    List<String> words = words(text);
    return widest(words, size) <= width && wrapped(words, size, width).size() <= most;
  }

  /** One line, smaller where it is too wide, and cut where it would become too small. */
  Line line(String text, double size, double width) {
    String drawable = drawable(text);
    double fitting = Math.min(size, size * width / typeface.width(drawable, size));
    double fitted = Math.max(fitting, size * SMALLEST);
    return fitted <= fitting
        ? new Line(drawable, fitted)
        : new Line(cut(List.of(drawable), fitted, width, 1).get(0), fitted);
  }

  private List<String> balanced(List<String> pieces, double size, double width) {
    List<String> best = wrapped(pieces, size, width);
    for (double narrower = width; narrower > width / best.size(); narrower *= NARROWING) {
      List<String> next = wrapped(pieces, size, narrower);
      if (next.size() == best.size() && widest(next, size) <= width) {
        best = next;
      }
    }
    return best;
  }

  private double widest(List<String> lines, double size) {
    return lines.stream().mapToDouble(line -> typeface.width(line, size)).max().orElse(0);
  }

  private List<String> cut(List<String> lines, double size, double width, int most) {
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.remove(most - 1);
    while (typeface.width(last + ELLIPSIS, size) > width && !last.isEmpty()) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    kept.add(last.stripTrailing() + ELLIPSIS);
    return kept;
  }

  private List<String> wrapped(List<String> pieces, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces) {
      if (typeface.width((line + piece).stripTrailing(), size) > width && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** What stays together on a line; what is wider than a line falls into ever smaller pieces. */
  private List<String> pieces(String text, double size, double width) {
    return words(text).stream()
        .flatMap(word -> fitting(word, size, width, this::syllables))
        .flatMap(part -> fitting(part, size, width, Lettering::letters))
        .toList();
  }

  private Stream<String> fitting(
      String text, double size, double width, Function<String, List<String>> smaller) {
    return typeface.width(text.stripTrailing(), size) <= width
        ? Stream.of(text)
        : smaller.apply(text).stream();
  }

  private static List<String> letters(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  private List<String> words(String text) {
    return split(text, at -> !isWithinKatakana(text, at));
  }

  private List<String> syllables(String text) {
    return split(text, at -> true);
  }

  /** Split where the language allows a line to end and {@code allowed} does as well. */
  private List<String> split(String text, IntPredicate allowed) {
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    List<String> parts = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == text.length() || allowed.test(end)) {
        parts.add(text.substring(start, end));
        start = end;
      }
    }
    return parts.isEmpty() ? List.of(text) : parts;
  }

  private static boolean isWithinKatakana(String text, int at) {
    return isKatakana(text.codePointBefore(at)) && isKatakana(text.codePointAt(at));
  }

  private static boolean isKatakana(int character) {
    return character != '・'
        && Character.UnicodeBlock.of(character) == Character.UnicodeBlock.KATAKANA;
  }
}
