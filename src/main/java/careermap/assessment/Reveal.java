package careermap.assessment;

import careermap.map.AbilityUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Both opinions side by side (二人の見方). */
public record Reveal(Assessment assessment, Sheet sheet, BothMarks marks) {

  /** Rows that the two see differently, in the sheet's order. */
  public List<Difference> differences() {
    return sheet.rows().stream().flatMap(this::difference).toList();
  }

  public List<Difference> differences(Difference.Kind kind) {
    return differences().stream().filter(one -> one.kind() == kind).toList();
  }

  /** Differences that still want the rater's example; none may be left when a sheet is closed. */
  public List<Difference> withoutExample() {
    return differences().stream().filter(one -> one.example() == null).toList();
  }

  /** Rows that the two see alike. */
  public List<SheetRow> same() {
    return sheet.rows().stream().filter(this::isSame).toList();
  }

  /** Rows that exactly one of the two marked. */
  public List<SheetRow> oneSided() {
    return sheet.rows().stream().filter(row -> markers(row) == 1).toList();
  }

  /** Whether any row is marked by both, so that their views can be compared at all. */
  public boolean hasCommonRow() {
    return sheet.rows().stream().anyMatch(row -> markers(row) == 2);
  }

  public Totals totals(Side side) {
    return Totals.of(sheet.rows(), marks(side));
  }

  public Totals totals(AbilityUnit unit, Side side) {
    return Totals.of(Sheet.rowsOf(unit), marks(side));
  }

  public Map<String, Mark> marks(Side side) {
    return side == Side.SELF ? marks.self() : marks.rater();
  }

  /** What a side wrote of a unit. */
  public Optional<String> comment(AbilityUnit unit, Side side) {
    return Optional.ofNullable(marks.comments().get(side))
        .flatMap((Map<String, String> written) -> Optional.ofNullable(written.get(unit.code())));
  }

  /** Units of which somebody wrote something, in the sheet's order. */
  public List<AbilityUnit> commented() {
    return sheet.units().stream()
        .filter(unit -> Stream.of(Side.values()).anyMatch(side -> comment(unit, side).isPresent()))
        .toList();
  }

  private long markers(SheetRow row) {
    return Stream.of(Side.values()).filter(side -> marks(side).containsKey(row.code())).count();
  }

  private boolean isSame(SheetRow row) {
    Mark self = marks.self().get(row.code());
    return self != null && self == marks.rater().get(row.code());
  }

  private Stream<Difference> difference(SheetRow row) {
    Mark self = marks.self().get(row.code());
    Mark rater = marks.rater().get(row.code());
    return self == null || rater == null || self == rater
        ? Stream.empty()
        : Stream.of(new Difference(row, self, rater, marks.examples().get(row.code())));
  }
}
