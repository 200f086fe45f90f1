package careermap.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Ability standards in memory. */
public final class InMemoryStandards implements AbilityStandards {
  private final Map<String, StandardUnit> units = new TreeMap<>();

  @Override
  public List<StandardUnit> all() {
    return List.copyOf(units.values());
  }

  @Override
  public Optional<StandardUnit> unit(UnitCode code) {
    return Optional.ofNullable(units.get(code.value()));
  }

  @Override
  public void put(List<StandardUnit> news) {
    news.forEach(unit -> units.put(unit.code().value(), unit));
  }
}
