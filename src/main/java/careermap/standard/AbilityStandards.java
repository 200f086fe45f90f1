package careermap.standard;

import java.util.List;
import java.util.Optional;

/** The ability standards that were taken in (取り込んだ能力評価基準). */
public interface AbilityStandards {
  /** All units, by code. */
  List<StandardUnit> all();

  Optional<StandardUnit> unit(UnitCode code);

  /** Writes these units, each in the place of what was known by its code, all or nothing. */
  void put(List<StandardUnit> units);
}
