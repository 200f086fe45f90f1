package careermap.file;

/** What people have written, as a cell takes it. */
final class ChapterCell {
  /** Excel takes no more in a cell. */
  static final int LONGEST = 32_767;

  private static final String MORE = "…";

  private ChapterCell() {}

  /** A sign that takes two units is not cut in half. */
  static String of(String text) {
    String escaped = CellEscapes.on(text);
    if (escaped.length() <= LONGEST) {
      return escaped;
    }
    int end = LONGEST - MORE.length();
    boolean half = Character.isHighSurrogate(escaped.charAt(end - 1));
    return escaped.substring(0, half ? end - 1 : end) + MORE;
  }
}
