package careermap.person;

import careermap.map.RoleCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in a role (役割の期間).
 *
 * @param until the last day in the role; null where the next role, or nothing yet, ended it
 */
public record RolePeriod(RoleCode role, LocalDate since, @Nullable LocalDate until) {
  /** The same, ended by a role that began on {@code next} where nothing ended it before. */
  RolePeriod endedBy(LocalDate next) {
    LocalDate last = next.minusDays(1);
    return until == null ? new RolePeriod(role, since, last.isBefore(since) ? since : last) : this;
  }
}
