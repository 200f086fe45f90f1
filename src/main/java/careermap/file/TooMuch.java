package careermap.file;

import careermap.map.Phrase;

/** A file goes beyond the limits. */
final class TooMuch extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Phrase reason;

  TooMuch(Phrase reason) {
    super(reason.en());
    this.reason = reason;
  }

  Phrase reason() {
    return reason;
  }
}
