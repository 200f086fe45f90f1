package careermap.portfolio;

import careermap.guidance.LevelDifference;
import careermap.guidance.RoleReadiness;
import careermap.map.Role;
import careermap.observed.ObservedPath;
import org.jspecify.annotations.Nullable;

/**
 * A role that may come (先の役割), and how far it is.
 *
 * @param goal whether the person aims for it
 * @param atSite whether it exists at the person's site
 * @param difference from the present role
 * @param observed how people went there from the present role; null where fewer than five did
 */
public record RoleAhead(
    Role role,
    boolean goal,
    boolean atSite,
    RoleReadiness readiness,
    LevelDifference difference,
    @Nullable ObservedPath observed) {}
