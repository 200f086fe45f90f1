package careermap.file;

import careermap.map.MapReading;
import careermap.map.Problem;
import java.util.List;
import java.util.regex.Pattern;

/** A small map without faults, and ways to break it. */
final class SmallMap {
  static final String TEXT =
      """
      name: {ja: 小さな地図, en: Small map}
      pay_shown: true
      roles:
        - code: OPERATOR
          name: {ja: オペレーター, en: Operator}
          level: 1
          track: TRUNK
          summary: {ja: 電話を受ける, en: takes calls}
          guidelines:
            FULL_TIME: {min: 12, max: 24, source: {ja: 検定, en: the exam}}
            PART_TIME: {min: 24}
          units: [TEL]
          pay: {min: 3000000, max: 3600000}
          sites: [札幌, 那覇]
          formerly: [AGENT]
        - code: LEADER
          name: {ja: リーダー, en: Leader}
          level: 2
          track: MANAGEMENT
          summary: {ja: まとめる, en: runs a team}
      transitions:
        - from: OPERATOR
          to: LEADER
          kind: PROMOTION
          required: [COACH]
          recommended: [EXAM_3]
          carries_over: {ja: 知識, en: knowledge}
          ahead: {ja: 目を広げる, en: a wider view}
        - from: LEADER
          to: OPERATOR
          kind: BACK
      experiences:
        - code: COACH
          name: {ja: 後輩を指導する, en: coach a junior}
          description: {ja: 隣で教える, en: teach side by side}
      qualifications:
        - code: EXAM_3
          name: {ja: 検定3級, en: exam grade 3}
          description: {ja: 基礎, en: basics}
          exam_months: [1, 7]
        - code: EXAM_2
          name: {ja: 検定2級, en: exam grade 2}
          description: {ja: 応用, en: applied}
          requires: [EXAM_3]
          valid_months: 24
      units:
        - code: TEL
          family: TEL
          common: true
          level: 1
          name: {ja: 電話応対, en: Telephone work}
          criteria:
            - code: TEL_1
              text: {ja: 名乗っている。, en: Gives the name.}
      opportunities:
        - code: SUPPORT
          kind: TRAINING
          name: {ja: 研修のサポート役, en: support role in training}
          gives: [COACH]
      retired:
        - code: TYPIST
          successor: OPERATOR
      """;

  private SmallMap() {}

  static MapReading read(String text) {
    return new YamlMap().read("map.yml", text);
  }

  static List<Problem> problemsOf(String text) {
    return read(text).problems();
  }

  /** The small map with {@code old}, which it has once, replaced. */
  static String with(String old, String replacement) {
    if (TEXT.split(Pattern.quote(old), -1).length != 2) {
      throw new IllegalArgumentException("not there exactly once: " + old);
    }
    return TEXT.replace(old, replacement);
  }

  /** The pattern {@code times} times, each with its number. */
  static String many(int times, String pattern) {
    var text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(pattern.formatted(i));
    }
    return text.toString();
  }
}
