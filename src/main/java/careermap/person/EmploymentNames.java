package careermap.person;

import careermap.map.Employment;
import careermap.map.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rosters call the forms of employment. */
final class EmploymentNames {
  private static final Map<Employment, List<String>> NAMES =
      Map.of(
          Employment.FULL_TIME,
              List.of("正社員", "正社", "正規", "正規社員", "正規雇用", "社員", "フルタイム", "無期雇用", "permanent"),
          Employment.PART_TIME,
              List.of("パート", "パート社員", "パートタイム", "パートタイマー", "アルバイト", "バイト", "パートアルバイト", "短時間"),
          Employment.FIXED_TERM,
              List.of("契約社員", "契約", "有期", "有期雇用", "有期契約", "有期契約社員", "嘱託", "嘱託社員", "contract"),
          Employment.DISPATCH, List.of("派遣", "派遣社員", "派遣スタッフ", "人材派遣", "temp", "agency"));

  private static final Map<String, Employment> BY_NAME = byName();

  private EmploymentNames() {}

  static Optional<Employment> named(String text) {
    return Optional.ofNullable(BY_NAME.get(Folded.of(text)));
  }

  private static Map<String, Employment> byName() {
    Map<String, Employment> byName = new HashMap<>();
    for (Employment employment : Employment.values()) {
      byName.put(Folded.of(employment.name()), employment);
      NAMES
          .getOrDefault(employment, List.of())
          .forEach(name -> byName.put(Folded.of(name), employment));
    }
    return byName;
  }
}
