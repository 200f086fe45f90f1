package careermap.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step on the map (道筋) from one role to another.
 *
 * @param carriesOver what a person brings along; null where the map does not say
 * @param ahead what is new on the other side; null where the map does not say
 */
public record Transition(
    RoleCode from,
    RoleCode to,
    Kind kind,
    List<Requirement> required,
    List<Requirement> recommended,
    @Nullable Phrase carriesOver,
    @Nullable Phrase ahead) {
  public Transition {
    required = List.copyOf(required);
    recommended = List.copyOf(recommended);
  }

  /** The kind of step (道筋の種類); stepping back is as valid as any. */
  public enum Kind {
    PROMOTION,
    LATERAL,
    OUTSIDE,
    BACK
  }
}
