package careermap.understanding;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By when a folded sentence wants something: 「3年後」, 「半年で」, "in three years". How long something
 * took, 「3年目」 or "for three years", is none.
 */
final class Horizon {
  private static final int YEAR = 12;
  private static final int MOST = 30 * YEAR;

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          entry("一", 1),
          entry("二", 2),
          entry("三", 3),
          entry("四", 4),
          entry("五", 5),
          entry("六", 6),
          entry("七", 7),
          entry("八", 8),
          entry("九", 9),
          entry("十", 10),
          entry("a", 1),
          entry("one", 1),
          entry("two", 2),
          entry("three", 3),
          entry("four", 4),
          entry("five", 5),
          entry("six", 6),
          entry("seven", 7),
          entry("eight", 8),
          entry("nine", 9),
          entry("ten", 10));

  /** A number begins here: a part of a year's number, 「2028年まで」 or 「令和10年まで」, is none. */
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?<![0-9一二三四五六七八九十百千]|令和|平成)"
              + "(半|[0-9]{1,3}|[一二三四五六七八九十])(年半|年|[かゕゖ箇]月)(?:間|くらい|ぐらい|ほど|程度|)"
              + "(?:後|ご(?![とろ])|で|以内|まで|のうち|したら|すれば|先|たったら|経ったら|計画)");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:in|within|after|over) (?:about |around |the next |just |only |less than |)"
              + "([0-9]{1,3}|[a-z]+) (years?|months?)\\b");

  private Horizon() {}

  /** Whole months from now, from 1 to 360; empty where none is named. */
  static Optional<Integer> monthsIn(String sentence) {
    return Stream.concat(
            found(JAPANESE, sentence, Horizon::japanese),
            found(ENGLISH, sentence, Horizon::english))
        .filter(months -> months >= 1 && months <= MOST)
        .findFirst();
  }

  private static Stream<Integer> found(
      Pattern pattern, String sentence, Function<MatchResult, Integer> months) {
    return pattern.matcher(sentence).results().map(months);
  }

  private static int japanese(MatchResult found) {
    if (found.group(1).equals("半")) {
      return found.group(2).equals("年") ? YEAR / 2 : 0;
    }
    int number = number(found.group(1));
    return switch (found.group(2)) {
      case "年" -> number * YEAR;
      case "年半" -> number * YEAR + YEAR / 2;
      default -> number;
    };
  }

  private static int english(MatchResult found) {
    int number = number(found.group(1));
    return found.group(2).startsWith("year") ? number * YEAR : number;
  }

  private static int number(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : NUMBERS.getOrDefault(written, 0);
  }
}
