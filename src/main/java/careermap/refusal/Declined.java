package careermap.refusal;

import careermap.map.Phrase;

/** What was asked for is not done (お断り), and a person can mend why; nothing was changed. */
public final class Declined extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Phrase reason;

  /**
   * @param reason why, and what to do about it
   */
  public Declined(Phrase reason) {
    super(reason.en());
    this.reason = reason;
  }

  public Phrase reason() {
    return reason;
  }
}
