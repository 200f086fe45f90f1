package careermap.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins units and criteria, which are lines of two sheets, to units that hold their criteria. */
final class UnitSheets {
  private static final String CODE = "code";
  private static final String UNIT = "unit";

  private final Problems problems;
  private final String label;
  private final Map<String, List<Piece>> criteria = new LinkedHashMap<>();

  /**
   * Units on their way.
   *
   * @param label what the author calls the criteria
   */
  UnitSheets(Problems problems, String label) {
    this.problems = problems;
    this.label = label;
  }

  List<Piece> join(List<Piece> units, List<Piece> rows) {
    units.forEach(unit -> criteria.putIfAbsent(text(unit, CODE), new ArrayList<>()));
    rows.forEach(this::add);
    return units.stream().map(this::withCriteria).toList();
  }

  private void add(Piece row) {
    find(row, UNIT)
        .map(entry -> new Value(entry.label(), entry.piece(), problems))
        .ifPresent(reference -> reference.findText().ifPresent(code -> add(row, code, reference)));
  }

  private void add(Piece row, String unit, Value reference) {
    List<Piece> others = criteria.get(unit);
    if (others == null) {
      var hint = Hint.towards(unit, criteria.keySet());
      reference.report(Fault.UNKNOWN_CODE, Noun.UNIT.phrase(), unit, hint);
    } else {
      others.add(SheetPiece.fields(row.place(), without(row.entries(), UNIT)));
    }
  }

  /** Where two units share a code, that is the fault, and not that the second has no criteria. */
  private Piece withCriteria(Piece unit) {
    Place place = unit.place();
    List<Piece> own = criteria.remove(text(unit, CODE));
    Piece list = own == null ? SheetPiece.faulty(place) : SheetPiece.list(place, own);
    List<Piece.Entry> entries = new ArrayList<>(unit.entries());
    entries.add(new Piece.Entry(place, "criteria", label, list));
    return SheetPiece.fields(place, entries);
  }

  private static String text(Piece row, String key) {
    return find(row, key).map(entry -> entry.piece().text()).orElse("");
  }

  private static Optional<Piece.Entry> find(Piece row, String key) {
    return row.entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  private static List<Piece.Entry> without(List<Piece.Entry> entries, String key) {
    return entries.stream().filter(entry -> !entry.key().equals(key)).toList();
  }
}
