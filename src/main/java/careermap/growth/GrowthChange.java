package careermap.growth;

import careermap.delivery.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of one record, with what follows from it (経験の変更).
 *
 * @param before as it was seen; null where there was none
 * @param after null where there is none any more
 */
public record GrowthChange(
    @Nullable Undertaking before,
    @Nullable Undertaking after,
    GrowthEvent event,
    List<Notice> notices) {
  public GrowthChange {
    notices = List.copyOf(notices);
  }
}
