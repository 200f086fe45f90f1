package careermap.map;

import java.util.Locale;

/** A language (言語) that every sentence of the product exists in. */
public enum Language {
  JA,
  EN;

  /** The language for a locale such as {@code ja-JP}: Japanese for Japanese, else English. */
  public static Language ofLocale(String locale) {
    return locale.toLowerCase(Locale.ROOT).startsWith("ja") ? JA : EN;
  }

  public Locale locale() {
    return this == JA ? Locale.JAPANESE : Locale.ENGLISH;
  }
}
