package careermap.change;

import careermap.map.Phrase;

/**
 * Where something is used that came or went (使われるところ), or what else is to be said of it.
 *
 * @param code of what is named; empty where it has none
 */
public record Use(How how, String code, Phrase name) {
  /** How it is used (使われ方). */
  public enum How {
    IS,
    FROM,
    SUCCESSOR,
    UNSUCCEEDED,
    ASKS,
    REQUIRED_ON,
    RECOMMENDED_ON,
    USED_BY,
    GIVES,
    WAS_REQUIRED_ON,
    WAS_RECOMMENDED_ON,
    WAS_USED_BY,
    GAVE;

    /** Experiences are verb phrases and stand in quotation marks. */
    boolean isQuoted() {
      return this == ASKS || this == GIVES || this == GAVE;
    }
  }
}
