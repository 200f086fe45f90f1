package careermap.file;

import java.util.List;
import java.util.Map;

/** Reads the lines of one sheet. */
final class SheetReader {
  private final Grid grid;
  private final Map<Column, GridCell> headings;
  private final Problems problems;

  SheetReader(Grid grid, Map<Column, GridCell> headings, Problems problems) {
    this.grid = grid;
    this.headings = headings;
    this.problems = problems;
  }

  /** The fields of every line that says something in a column of the map. */
  List<Piece> rows() {
    return grid.lines().stream()
        .skip(1)
        .map(this::leaves)
        .filter(leaves -> leaves.stream().anyMatch(Leaf::saysSomething))
        .map(RowPiece::of)
        .toList();
  }

  /** The fields of one line, even if it says nothing. */
  Piece row(int line) {
    return RowPiece.of(leaves(line));
  }

  private List<Leaf> leaves(int line) {
    return headings.entrySet().stream().map(it -> leaf(it.getKey(), it.getValue(), line)).toList();
  }

  private Leaf leaf(Column column, GridCell heading, int line) {
    GridCell cell = grid.cell(line, grid.positionOf(heading));
    return new Leaf(column, heading.text(), cell, piece(column, heading.text(), cell));
  }

  private Piece piece(Column column, String label, GridCell cell) {
    if (cell.isBlank()) {
      return SheetPiece.nothing(cell.place());
    }
    if (cell.isError()) {
      problems.add(cell.place(), Fault.NO_RESULT);
      return SheetPiece.faulty(cell.place());
    }
    return read(column, label, cell);
  }

  private Piece read(Column column, String label, GridCell cell) {
    if (cell.text().length() > Value.LONGEST_TEXT) {
      problems.add(cell.place(), Fault.TOO_LONG, label, Value.LONGEST_TEXT);
      return SheetPiece.faulty(cell.place());
    }
    Piece piece = column.content().read(cell.place(), cell.text());
    Choices choices = column.content().choices();
    if (choices != null && piece.kind() == Piece.Kind.FAULTY) {
      problems.add(
          cell.place(), Fault.UNKNOWN_CHOICE, label, cell.text(), choices.hint(cell.text()));
    }
    return piece;
  }
}
