package careermap.understanding;

/**
 * One intent that a sentence clearly has.
 *
 * @param weight the more of the sentence it explains, the more
 */
record Reading(Intent intent, int weight) {
  private static final int WEIGHT_OF_A_MARK = 8;
  private static final int WEIGHT_OF_A_WHOLE = 10;

  /** A reading that explains the whole sentence. */
  static Reading whole(Intent intent, Sentence sentence) {
    return new Reading(intent, sentence.text().length() + WEIGHT_OF_A_WHOLE);
  }

  /** A reading for want of any other. */
  static Reading last(Intent intent) {
    return new Reading(intent, 0);
  }

  static int weightOf(String explained) {
    return explained.chars().map(Reading::weightOf).sum();
  }

  private static int weightOf(int letter) {
    if (letter == ' ') {
      return 0;
    }
    return Marks.isMark(letter) ? WEIGHT_OF_A_MARK : 1;
  }
}
