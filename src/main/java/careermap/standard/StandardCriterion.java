package careermap.standard;

import careermap.map.Criterion;
import careermap.map.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of the standard (能力評価基準の基準): one behaviour, as the ministry words it.
 *
 * @param code stays the same as long as the words do
 * @param category the part of the unit; null where the file does not say
 * @param mark the standard's own sign for its kind, such as ●; null where it has none
 */
public record StandardCriterion(
    String code, @Nullable String category, @Nullable String mark, String text) {
  /** The standard is in Japanese alone, so its words stand for both languages. */
  Criterion onMap() {
    return new Criterion(code, new Phrase(text, text));
  }
}
