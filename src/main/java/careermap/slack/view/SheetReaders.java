package careermap.slack.view;

import careermap.assessment.OwnSheet;
import careermap.assessment.Side;
import careermap.wording.Wording;

/** Who reads an evaluation sheet, and when. */
final class SheetReaders {
  private SheetReaders() {}

  /**
   * While it is sealed.
   *
   * @param other empty where there is nobody
   */
  static String sealed(OwnSheet own, String other, Wording wording) {
    if (!own.assessment().shared()) {
      return wording.say("sheet.readers.alone");
    }
    if (other.isEmpty()) {
      return wording.say("sheet.readers.nobody");
    }
    String key = own.side() == Side.SELF ? "sheet.readers.self" : "sheet.readers.rater";
    return wording.say(key, Mrkdwn.text(other));
  }

  /** Of a comment while it is sealed, in plain text. */
  static String comment(OwnSheet own, String other, Wording wording) {
    return own.assessment().shared() && !other.isEmpty()
        ? wording.say("sheet.comment.readers", other)
        : wording.say("sheet.comment.readers.alone");
  }
}
