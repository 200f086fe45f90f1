package careermap.portfolio;

import careermap.assessment.UnitLevels;
import careermap.growth.ExperienceBook;
import careermap.growth.Goal;
import careermap.guidance.CareerGuide;
import careermap.opening.OwnHand;
import careermap.person.Person;
import careermap.person.RoleHistory;
import careermap.route.RoutePlan;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of a person (自分の記録), for them alone; talks, promises and notes are no part
 * of it.
 *
 * @param version of the map
 * @param zone of the person; it decides what day something was
 * @param goals the present one first
 * @param ahead the roles that may come next, and the goal's
 * @param way to the goal; null where there is no goal elsewhere on the map
 * @param hands the newest first
 * @param levels how far they are with ability units
 */
public record Portfolio(
    CareerGuide guide,
    int version,
    ZoneId zone,
    RoleHistory roles,
    ExperienceBook experiences,
    List<Goal> goals,
    List<RoleAhead> ahead,
    @Nullable RoutePlan way,
    List<OwnHand> hands,
    UnitLevels levels) {
  public Portfolio {
    goals = List.copyOf(goals);
    ahead = List.copyOf(ahead);
    hands = List.copyOf(hands);
  }

  public Person owner() {
    return guide.standing().person();
  }
}
