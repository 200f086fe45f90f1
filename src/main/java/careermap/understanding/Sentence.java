package careermap.understanding;

import careermap.map.RoleCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence with what it names.
 *
 * @param text folded
 * @param marked the same with marks in the place of names
 */
record Sentence(String text, String marked, List<Mention> mentions) {
  private static final int LONGEST_WORD = 5;

  Stream<RoleCode> roles() {
    return codes(Marks.ROLE).map(RoleCode::new);
  }

  Stream<String> qualifications() {
    return codes(Marks.QUALIFICATION);
  }

  /** In how many months something is wished for, each time that it says so. */
  Stream<Integer> months() {
    return Horizon.monthsIn(text).stream();
  }

  private Stream<String> codes(char mark) {
    return mentions.stream().filter(mention -> mention.mark() == mark).map(Mention::code);
  }

  /** What the sentence is about where it only names something. */
  Optional<Intent> subject() {
    long roles = roles().distinct().count();
    if (isPlan()) {
      return Optional.of(Intent.HOW_TO_BECOME);
    }
    if (roles > 0) {
      return Optional.of(roles == 1 ? Intent.ABOUT_ROLE : Intent.COMPARE);
    }
    return qualifications().findFirst().map(code -> Intent.QUALIFICATIONS);
  }

  /** Whether it names one role and by when. */
  boolean isPlan() {
    return roles().distinct().count() == 1 && months().findAny().isPresent();
  }

  boolean isWord() {
    return hasJapanese() ? text.length() <= LONGEST_WORD : text.indexOf(' ') < 0;
  }

  boolean hasJapanese() {
    return text.codePoints().anyMatch(Sentence::isJapanese);
  }

  private static boolean isJapanese(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HIRAGANA, KATAKANA, HAN -> true;
      default -> false;
    };
  }

  /** Whether Latin letters are left beside the codes that every language uses. */
  boolean hasEnglish() {
    boolean codesOnly = marked.chars().allMatch(Marks::isMark) && !named();
    return !codesOnly && text.chars().anyMatch(letter -> Latin.isLetter((char) letter));
  }

  private boolean named() {
    return mentions.stream().anyMatch(mention -> !mention.isCode());
  }
}
