package careermap.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role (役割・職位): a place on the map.
 *
 * @param guidelines by form of employment; a form that is absent has no guideline
 * @param units the ability units of the role, common ones first
 * @param pay null where the map names none
 * @param sites where the role exists; empty means at every site
 * @param formerly codes that the role had in earlier versions
 */
public record Role(
    RoleCode code,
    Phrase name,
    Level level,
    Track track,
    Phrase summary,
    Map<Employment, Guideline> guidelines,
    List<AbilityUnit> units,
    @Nullable PayRange pay,
    List<String> sites,
    List<RoleCode> formerly) {
  public Role {
    guidelines = Map.copyOf(guidelines);
    units = List.copyOf(units);
    sites = List.copyOf(sites);
    formerly = List.copyOf(formerly);
  }

  public Optional<Guideline> guidelineFor(Employment employment) {
    return Optional.ofNullable(guidelines.get(employment));
  }

  /**
   * Whether somebody at {@code site} can have this role there; an unknown site excludes nothing.
   */
  public boolean existsAt(@Nullable String site) {
    return site == null || sites.isEmpty() || sites.contains(site);
  }
}
