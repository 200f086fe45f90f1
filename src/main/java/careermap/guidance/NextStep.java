package careermap.guidance;

import careermap.map.Requirement;
import careermap.map.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one step that is recommended next (次の一歩). */
public sealed interface NextStep {
  /**
   * Gain an experience or a qualification (経験を得る).
   *
   * @param serves the roles open from here whose paths ask for it; empty where it is asked later on
   *     the way to the goal
   * @param beyond further roles within a few steps whose paths ask for it, nearest first
   * @param goal the goal it leads towards; null where there is none
   * @param claimed whether the person says that it is done and nobody has confirmed it yet
   * @param then what comes next where it is only claimed; null where nothing does
   */
  record Obtain(
      Requirement requirement,
      List<Role> serves,
      List<Role> beyond,
      @Nullable Role goal,
      Means means,
      boolean claimed,
      @Nullable Requirement then)
      implements NextStep {
    public Obtain {
      serves = List.copyOf(serves);
      beyond = List.copyOf(beyond);
    }
  }

  /** Everything that a path requires is there (経験がそろった): talk about it. */
  record TalkAbout(Role role) implements NextStep {}

  /** New in the role (着任してまもない): get used to it first. */
  record SettleIn() implements NextStep {}

  /** The goal is the present role (いまの役割を深める). */
  record Deepen() implements NextStep {}

  /** Nothing further on the map (この先は地図にない): hand on what was learned. */
  record HandOn() implements NextStep {}

  /** The map asks for nothing that could be named (まだわからない). */
  record Unknown() implements NextStep {}
}
