package careermap.arrangement;

import org.jspecify.annotations.Nullable;

/**
 * What a change of the cadence would bring (面談の間隔を変える前の見積もり).
 *
 * @param before what the talks take now; null while the cadence is off
 * @param after what they would take
 * @param seen stands for the rules that it was worked out from
 */
public record CadencePreview(
    CadenceWish wish, @Nullable CadenceCost before, CadenceCost after, String seen) {}
