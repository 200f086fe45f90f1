package careermap.roster;

import careermap.map.Folded;
import careermap.person.RosterColumn;
import careermap.table.Table;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a roster by its first row (名簿の見出し). */
public final class RosterHeading {
  private static final int ENOUGH = 3;
  private static final Set<String> NAMES =
      Stream.of(RosterColumn.values())
          .flatMap(
              column ->
                  Stream.concat(
                      Stream.of(column.code(), column.japanese()), column.aliases().stream()))
          .map(Folded::of)
          .collect(Collectors.toSet());

  private RosterHeading() {}

  /** Whether at least three of the headings are a roster's. */
  public static boolean isIn(Table table) {
    return table.rows().stream()
            .limit(1)
            .flatMap(row -> row.cells().stream())
            .map(Folded::of)
            .filter(NAMES::contains)
            .distinct()
            .count()
        >= ENOUGH;
  }
}
