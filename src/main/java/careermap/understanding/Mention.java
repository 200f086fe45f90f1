package careermap.understanding;

/**
 * Something that a text names.
 *
 * @param code of the role or the qualification; empty for the rest
 * @param spelling as it stands in the text, folded
 */
record Mention(char mark, String code, String spelling) {
  private static final int LONGEST_ABBREVIATION = 3;

  /** A code or an abbreviation such as SV, which belongs to no language. */
  boolean isCode() {
    return spelling.length() <= LONGEST_ABBREVIATION || spelling.equals(Folding.fold(code));
  }
}
