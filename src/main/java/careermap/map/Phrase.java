package careermap.map;

/** Words of the map in both languages (二言語の語句); neither is blank. */
public record Phrase(String ja, String en) {
  public Phrase {
    if (ja.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a phrase needs both languages");
    }
  }

  public String in(Language language) {
    return language == Language.JA ? ja : en;
  }
}
