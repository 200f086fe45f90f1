package careermap.map;

import java.util.List;

/**
 * An ability unit (能力ユニット): criteria that belong together.
 *
 * @param family the same unit at several levels shares it
 * @param common whether everybody of the level has it (共通) or only some roles (選択)
 */
public record AbilityUnit(
    String code,
    String family,
    boolean common,
    Level level,
    Phrase name,
    List<Criterion> criteria) {
  public AbilityUnit {
    criteria = List.copyOf(criteria);
  }
}
