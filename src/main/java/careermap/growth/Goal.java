package careermap.growth;

import careermap.map.RoleCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person aims for (目標); their own role means to stay and deepen it.
 *
 * @param years from the day it was set, 1 or more; null where left open
 * @param reason in their own words; null where they gave none
 * @param readers whom its owner lets read it; human resources never
 */
public record Goal(
    RoleCode role,
    @Nullable Integer years,
    @Nullable String reason,
    Instant setAt,
    Readers readers) {

  /** For its owner alone. */
  public Goal(RoleCode role, @Nullable Integer years, @Nullable String reason, Instant setAt) {
    this(role, years, reason, setAt, Readers.SELF);
  }

  /**
   * To stay in the present role: without the word and the years that were meant for another one and
   * came along unchanged.
   *
   * @param before the goal until now; null for none
   */
  public Goal insteadOf(@Nullable Goal before, RoleCode present) {
    if (before == null || !role.equals(present) || before.role().equals(present)) {
      return this;
    }
    return new Goal(
        role,
        Objects.equals(years, before.years()) ? null : years,
        Objects.equals(reason, before.reason()) ? null : reason,
        setAt,
        readers);
  }

  /** Who may read it (目標を読める人). */
  public enum Readers {
    /** Its owner alone. */
    SELF,
    /** Whoever is their supervisor, too. */
    SUPERVISOR
  }

  /** The day by which it is hoped for; null where left open. */
  public @Nullable LocalDate by(ZoneId zone) {
    return years == null ? null : setAt.atZone(zone).toLocalDate().plusYears(years);
  }
}
