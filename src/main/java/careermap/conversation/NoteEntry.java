package careermap.conversation;

/** What somebody notes down about a talk, and for whom (メモの記入). */
public record NoteEntry(String words, SealedNote.Readers readers) {
  /** In characters. */
  public static final int LONGEST = 1_000;

  public NoteEntry {
    if (words.isBlank() || words.codePointCount(0, words.length()) > LONGEST) {
      throw new IllegalArgumentException("a note has 1 to 1000 characters");
    }
  }

  /** Nobody's words belong into a log. */
  @Override
  public String toString() {
    return "a note of " + words.length() + " characters";
  }
}
