package careermap.assessment;

import java.util.Map;

/**
 * What both gave (二人の評定); there is one only once both have submitted.
 *
 * @param examples the rater's reasons, by criterion
 */
public record BothMarks(
    Map<String, Mark> self, Map<String, Mark> rater, Map<String, String> examples) {
  public BothMarks {
    self = Map.copyOf(self);
    rater = Map.copyOf(rater);
    examples = Map.copyOf(examples);
  }
}
