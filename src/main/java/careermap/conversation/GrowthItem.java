package careermap.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the two agreed to work on after an evaluation (伸ばすこと): a promise of the talk about it.
 *
 * @param promise whose sheet is that evaluation
 * @param criterion the row of the sheet that it is about; null for none
 * @param requirement the experience that comes of it; null for none
 * @param stands whether the other side does not say that they did not talk
 */
public record GrowthItem(
    Promise promise, @Nullable String criterion, @Nullable String requirement, boolean stands) {
  /** Of one sheet, without those that were dropped: nobody works on more at a time. */
  public static final int MOST = 3;

  /** How many more may be agreed on beside these of one sheet, from 0 on. */
  public static int room(List<GrowthItem> agreed) {
    return Math.max(0, MOST - (int) agreed.stream().filter(GrowthItem::counts).count());
  }

  /** Whether it counts among the most that there may be. */
  public boolean counts() {
    return promise.state() != Promise.State.DROPPED;
  }
}
