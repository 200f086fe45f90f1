package careermap.assessment;

import careermap.delivery.Notice;
import careermap.map.RoleCode;
import careermap.person.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The cycles that human resources opened (評価の期間の一覧). */
public interface Cycles {
  Optional<Cycle> byId(String id);

  /** Newest first. */
  List<CycleLine> all();

  /** The roles of which somebody has an open sheet that both mark. */
  Map<PersonId, Set<RoleCode>> openRoles();

  /**
   * Keeps a cycle with its sheets and what is told of them, all or nothing. Whoever has an open one
   * meanwhile gets none; where nobody gets one, nothing is kept.
   *
   * @param notices what is told once these sheets are open
   * @return the sheets that were opened
   */
  List<Assessment> open(
      Cycle cycle, List<Assessment> sheets, Function<List<Assessment>, List<Notice>> notices);

  /**
   * Takes away a cycle with its sheets, and what waits to be told of it, where it has five sheets
   * or more and nobody has begun with any of them; whether it did.
   */
  boolean removeUnmarked(String id);
}
