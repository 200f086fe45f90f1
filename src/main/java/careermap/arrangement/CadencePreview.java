package careermap.arrangement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the cadence would bring (面談の間隔を変える前の見積もり).
 *
 * @param before what the talks take now; null while the cadence is off
 * @param after what they would take
 * @param outlook what the next four weeks would bring, a week at a time and without the weeks that
 *     bring nothing; null where there are too many people to foresee it at once
 * @param seen stands for the rules that it was worked out from
 */
public record CadencePreview(
    CadenceWish wish,
    @Nullable CadenceCost before,
    CadenceCost after,
    @Nullable List<Outlook> outlook,
    String seen) {
  public CadencePreview {
    outlook = outlook == null ? null : List.copyOf(outlook);
  }
}
