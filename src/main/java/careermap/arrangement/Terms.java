package careermap.arrangement;

import org.jspecify.annotations.Nullable;

/**
 * How often talks are due (面談の間隔の中身).
 *
 * @param everyDays from one talk to the next, {@link #FEWEST_DAYS} to {@link #MOST_DAYS}; null for
 *     no regular talks
 * @param newcomers whether new people are talked with after 2 weeks, 1, 3 and 6 months
 */
public record Terms(@Nullable Integer everyDays, boolean newcomers) {
  public static final int FEWEST_DAYS = 7;
  public static final int MOST_DAYS = 365;

  public Terms {
    if (everyDays != null && !isPossible(everyDays)) {
      throw new IllegalArgumentException("talks are due every 7 to 365 days");
    }
  }

  public static boolean isPossible(int days) {
    return days >= FEWEST_DAYS && days <= MOST_DAYS;
  }
}
