package careermap.change;

import careermap.map.Language;
import careermap.wording.Wording;
import java.util.List;

/**
 * A change as other programs read it (変更の一行).
 *
 * @param kind a {@link Change.Kind}
 * @param subject a {@link Subject.Type}
 * @param aspect an {@link Aspect}; {@code WHOLE} where the subject came or went
 * @param codes of all that it is about, the subject's own first
 * @param forHrAlone whether people are not told of it
 * @param ja the sentence in Japanese
 * @param en the sentence in English
 */
public record ChangeRow(
    String kind,
    String subject,
    String aspect,
    List<String> codes,
    boolean forHrAlone,
    String ja,
    String en) {
  public ChangeRow {
    codes = List.copyOf(codes);
  }

  public static List<ChangeRow> of(MapChanges changes) {
    return changes.all().stream().map(ChangeRow::of).toList();
  }

  private static ChangeRow of(Change change) {
    return new ChangeRow(
        change.kind().name(),
        change.subject().type().name(),
        change instanceof Change.Detail detail ? detail.aspect().name() : "WHOLE",
        change.codes(),
        change.forHrAlone(),
        new ChangeWords(Wording.in(Language.JA)).sentence(change),
        new ChangeWords(Wording.in(Language.EN)).sentence(change));
  }
}
