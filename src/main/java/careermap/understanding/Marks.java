package careermap.understanding;

/** Single characters that stand in a text for what was recognised there. */
final class Marks {
  static final char ROLE = '\uE000';
  static final char QUALIFICATION = '\uE001';
  static final char PERSON = '\uE002';

  /** Words that only look like something else: 「リーダーシップ」 is no leader. */
  static final char ASIDE = '\uE003';

  private Marks() {}

  static boolean isMark(int letter) {
    return letter >= ROLE && letter <= ASIDE;
  }
}
