package careermap.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a roster changes for one person (名簿の差分).
 *
 * @param before null where the person is new
 */
public record RosterChange(Kind kind, @Nullable Person before, Person after) {
  /** The kind of change (差分の種類); the first that fits. */
  public enum Kind {
    NEW,
    LEFT,
    RETURNED,
    MOVED,
    CHANGED
  }

  static RosterChange of(@Nullable Person before, Person after, LocalDate today) {
    return new RosterChange(kind(before, after, today), before, after);
  }

  private static Kind kind(@Nullable Person before, Person after, LocalDate today) {
    if (before == null) {
      return Kind.NEW;
    }
    boolean wasGone = before.hasLeft(today);
    if (wasGone != after.hasLeft(today)) {
      return wasGone ? Kind.RETURNED : Kind.LEFT;
    }
    return before.role().equals(after.role()) ? Kind.CHANGED : Kind.MOVED;
  }

  /** The time in a role that this change turns into history. */
  public Optional<RolePeriod> past() {
    return Optional.ofNullable(before)
        .filter(this::leavesRoleBehind)
        .map(person -> new RolePeriod(person.role(), person.roleSince(), endOf(person)));
  }

  private boolean leavesRoleBehind(Person person) {
    boolean cameBackAnew = kind == Kind.RETURNED && !person.roleSince().equals(after.roleSince());
    return cameBackAnew || !person.role().equals(after.role());
  }

  /** A last day counts only where it came before the new role. */
  private @Nullable LocalDate endOf(Person person) {
    LocalDate left = person.leftOn();
    return left != null && left.isBefore(after.roleSince()) ? left : null;
  }

  /** What differs, column by column, as {@link #columns()}. */
  public List<Cell> cells() {
    Map<RosterColumn, String> old = before == null ? Map.of() : RosterForm.of(before);
    Map<RosterColumn, String> now = RosterForm.of(after);
    return columns().stream()
        .map(column -> new Cell(column, old.get(column), now.get(column)))
        .toList();
  }

  /**
   * What a column said and says (列の前後).
   *
   * @param before null where it said nothing
   * @param after null where it says nothing
   */
  public record Cell(RosterColumn column, @Nullable String before, @Nullable String after) {}

  /** The columns of the roster that differ; all that say something where the person is new. */
  public List<RosterColumn> columns() {
    Map<RosterColumn, String> old = before == null ? Map.of() : RosterForm.of(before);
    Map<RosterColumn, String> now = RosterForm.of(after);
    return Stream.of(RosterColumn.values())
        .filter(column -> !Objects.equals(old.get(column), now.get(column)))
        .toList();
  }
}
