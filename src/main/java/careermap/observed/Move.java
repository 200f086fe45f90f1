package careermap.observed;

import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.person.PersonId;
import careermap.person.RoleHistory;
import careermap.person.RolePeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person's step from a role to the next (異動).
 *
 * @param months whole months in {@code from}, counted as the card counts them
 * @param on the first day in {@code to}
 */
public record Move(PersonId person, RoleCode from, RoleCode to, int months, LocalDate on) {
  /** From one role to another. */
  Path path() {
    return new Path(from, to);
  }

  /**
   * The steps that a history holds, in time: of each path the latest. Roles are those of the map; a
   * role that was only renamed is the same, and what the map does not know is no step.
   */
  static List<Move> in(PersonId person, RoleHistory history, CareerMap map) {
    Map<Path, Move> latest = new LinkedHashMap<>();
    List<Stay> stays = stays(history, map);
    for (int next = 1; next < stays.size(); next++) {
      Stay before = stays.get(next - 1);
      Stay after = stays.get(next);
      if (before.role().isPresent() && after.role().isPresent()) {
        Move move = move(person, before, after);
        latest.put(move.path(), move);
      }
    }
    return List.copyOf(latest.values());
  }

  private static Move move(PersonId person, Stay before, Stay after) {
    LocalDate end = before.until() == null ? after.since() : before.until().plusDays(1);
    int months = Math.max(0, (int) ChronoUnit.MONTHS.between(before.since(), end));
    return new Move(
        person, before.role().orElseThrow(), after.role().orElseThrow(), months, after.since());
  }

  /** Periods in the same role, one after the other, are one stay. */
  private static List<Stay> stays(RoleHistory history, CareerMap map) {
    List<Stay> stays = new ArrayList<>();
    for (RolePeriod period : history.periods()) {
      Optional<RoleCode> role = map.heldRole(period.role()).map(Role::code);
      Stay stay = new Stay(role, period.since(), period.until());
      int last = stays.size() - 1;
      if (last >= 0 && role.isPresent() && stays.get(last).role().equals(role)) {
        stays.set(last, new Stay(role, stays.get(last).since(), period.until()));
      } else {
        stays.add(stay);
      }
    }
    return stays;
  }

  /** A path from one role to another. */
  record Path(RoleCode from, RoleCode to) {}

  private record Stay(Optional<RoleCode> role, LocalDate since, @Nullable LocalDate until) {}
}
