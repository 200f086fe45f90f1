package careermap.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes in a few words, by kind (変わったところ).
 *
 * @param more that there are more, ほか2つ; null where these are all
 */
public record ChangeList(List<Group> groups, @Nullable String more) {
  public ChangeList {
    groups = List.copyOf(groups);
  }

  /** Changes of one kind (同じ種類の変更), under its label. */
  public record Group(String label, List<String> changes) {
    public Group {
      changes = List.copyOf(changes);
    }
  }
}
