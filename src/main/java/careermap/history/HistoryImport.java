package careermap.history;

import careermap.map.Problem;
import java.util.List;
import java.util.Map;

/**
 * How taking in a history went (履歴の取り込みの結果).
 *
 * @param applied whether it was written
 * @param added how many events of each kind are new or corrected
 * @param unchanged how many events were recorded already
 */
public record HistoryImport(
    boolean applied,
    boolean dryRun,
    Map<PastKind, Long> added,
    long unchanged,
    List<Problem> warnings,
    List<Problem> problems) {
  public HistoryImport {
    added = Map.copyOf(added);
    warnings = List.copyOf(warnings);
    problems = List.copyOf(problems);
  }
}
