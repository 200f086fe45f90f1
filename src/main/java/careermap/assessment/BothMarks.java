package careermap.assessment;

import java.util.Map;

/**
 * What both gave (二人の評定); there is one only once both have submitted.
 *
 * @param examples the rater's reasons, by criterion
 * @param comments what each side wrote, by the unit's code
 */
public record BothMarks(
    Map<String, Mark> self,
    Map<String, Mark> rater,
    Map<String, String> examples,
    Map<Side, Map<String, String>> comments) {
  public BothMarks {
    self = Map.copyOf(self);
    rater = Map.copyOf(rater);
    examples = Map.copyOf(examples);
    comments = Map.copyOf(comments);
  }
}
