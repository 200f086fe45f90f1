package careermap.route;

import careermap.map.Employment;
import careermap.map.Guideline;
import careermap.map.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody sets out from (出発点), and all that a route depends on besides the map.
 *
 * @param role the present one, as the map has it
 * @param since the day on which they took it; it may be ahead
 * @param today the day on which the route is planned
 * @param employment guidelines are those of this form alone
 * @param site null where unknown, which excludes nothing
 * @param reached codes of the requirements that count as reached; what is only claimed does not
 */
public record Departure(
    Role role,
    LocalDate since,
    LocalDate today,
    Employment employment,
    @Nullable String site,
    Set<String> reached) {
  public Departure {
    reached = Set.copyOf(reached);
  }

  Optional<Guideline> guidelineOf(Role other) {
    return other.guidelineFor(employment);
  }

  boolean existsHere(Role other) {
    return other.existsAt(site);
  }

  /** When the guideline of the present role says to move on; never before today. */
  RoughTime leaving() {
    return RoughTime.at(since).after(guidelineOf(role)).notBefore(today);
  }
}
