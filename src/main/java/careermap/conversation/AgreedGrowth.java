package careermap.conversation;

import careermap.growth.GrowthChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A growth item that is added in a talk (加わる伸ばすこと).
 *
 * @param before those of the sheet as they stood when it was put together
 * @param plan what is written down of the experience, unless that has moved on meanwhile; null for
 *     nothing
 */
public record AgreedGrowth(GrowthItem item, List<GrowthItem> before, @Nullable GrowthChange plan) {
  public AgreedGrowth {
    before = List.copyOf(before);
  }
}
