package careermap.standard;

import static java.util.Objects.requireNonNullElse;

import careermap.map.AbilityUnit;
import careermap.map.Folded;
import careermap.map.Phrase;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit of an ability standard (能力評価基準の能力ユニット).
 *
 * @param numbered the highest number that a criterion of it was ever given
 */
public record StandardUnit(
    UnitCode code, UnitHeading heading, List<StandardCriterion> criteria, int numbered) {
  public StandardUnit {
    criteria = List.copyOf(criteria);
  }

  /**
   * The unit as a map has it. Where it spans levels it is one unit, on the level where it begins.
   * Units of the same industry and name are a family.
   */
  public AbilityUnit onMap() {
    return new AbilityUnit(
        code.value(),
        family(),
        code.isCommon(),
        code.from(),
        new Phrase(heading.name(), heading.name()),
        criteria.stream().map(StandardCriterion::onMap).toList());
  }

  /** Whether each of {@code words} is found in its code or over its criteria. */
  public boolean matches(List<String> words) {
    String all = Folded.of(String.join(" ", headings()));
    return words.stream().map(Folded::of).allMatch(all::contains);
  }

  private String family() {
    return code.industry() + (code.isCommon() ? "C" : "S") + "-" + heading.name();
  }

  private List<String> headings() {
    return Stream.of(
            code.value(),
            code.levels(),
            heading.name(),
            said(heading.industry()),
            said(heading.jobType()),
            said(heading.group()),
            said(heading.summary()))
        .toList();
  }

  private static String said(@Nullable String text) {
    return requireNonNullElse(text, "");
  }
}
