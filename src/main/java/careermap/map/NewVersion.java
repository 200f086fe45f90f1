package careermap.map;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version that is to be published (公開する版).
 *
 * @param base the number of the version in force when it was decided
 * @param document see {@link Draft#document()}
 * @param retired successors that were decided beside the document
 * @param by see {@link Publication#by()}
 * @param note null where nothing is said with it
 */
public record NewVersion(
    int base,
    String document,
    List<Retirement> retired,
    String by,
    @Nullable String note,
    Instant at) {
  public NewVersion {
    retired = List.copyOf(retired);
  }
}
