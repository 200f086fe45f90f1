package careermap.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the cells of a line together to the fields that their columns stand for. */
final class RowPiece {
  private RowPiece() {}

  static Piece of(List<Leaf> leaves) {
    return of(leaves, 0);
  }

  private static Piece of(List<Leaf> leaves, int depth) {
    Map<Column.Step, List<Leaf>> branches =
        leaves.stream()
            .collect(
                groupingBy(leaf -> leaf.column().steps().get(depth), LinkedHashMap::new, toList()));
    return SheetPiece.fields(
        leaves.get(0).cell().place(),
        branches.entrySet().stream()
            .filter(it -> it.getKey().isRequired() || saySomething(it.getValue()))
            .map(it -> entry(it.getKey().key(), it.getValue(), depth))
            .toList());
  }

  private static boolean saySomething(List<Leaf> leaves) {
    return leaves.stream().anyMatch(Leaf::saysSomething);
  }

  private static Piece.Entry entry(String key, List<Leaf> leaves, int depth) {
    Leaf first = leaves.get(0);
    boolean isLast = first.column().steps().size() == depth + 1;
    Piece piece = isLast ? first.piece() : of(leaves, depth + 1);
    return new Piece.Entry(first.cell().place(), key, first.label(), piece);
  }
}
