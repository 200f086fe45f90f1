package careermap;

import careermap.map.Phrase;

/** A setting that is missing or malformed; its value is never part of what is said. */
final class WrongSetting extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Phrase said;

  /**
   * @param said which it is, what was expected and where to get it
   */
  WrongSetting(Phrase said) {
    super(said.en());
    this.said = said;
  }

  Phrase said() {
    return said;
  }
}
