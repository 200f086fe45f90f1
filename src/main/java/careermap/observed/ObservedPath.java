package careermap.observed;

import careermap.map.RoleCode;
import careermap.person.Headcount;
import java.util.List;

/**
 * How people went from one role to another in about the last three years (実際に進んだ道), whatever their
 * form of employment and site.
 *
 * @param people five or more
 * @param months the median of their whole months in the first role; of an even number of people the
 *     mean of the two in the middle, in whole months
 */
public record ObservedPath(RoleCode from, RoleCode to, int people, int months) {
  public ObservedPath {
    if (people < Headcount.FEWEST) {
      throw new IllegalArgumentException("a path of fewer than five people is not told");
    }
  }

  static ObservedPath of(RoleCode from, RoleCode to, List<TellableMove> moves) {
    List<Integer> sorted = moves.stream().map(TellableMove::months).sorted().toList();
    int size = sorted.size();
    int median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    return new ObservedPath(from, to, size, median);
  }
}
