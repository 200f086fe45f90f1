package careermap.roster;

import careermap.map.Phrase;
import careermap.person.RosterChange;
import careermap.person.RosterColumn;
import java.util.List;
import java.util.Map;

/** What became of the wish to correct a row (一人分の直しの結果). */
public sealed interface RowCorrection {

  /**
   * It is so now (直した).
   *
   * @param warnings what is worth a look
   */
  record Done(RosterChange change, List<Phrase> warnings) implements RowCorrection {
    public Done {
      warnings = List.copyOf(warnings);
    }
  }

  /** It was so before (いまと同じ). */
  record Same() implements RowCorrection {}

  /** It cannot be so (直すところがある). */
  record Faulty(Map<RosterColumn, Phrase> faults) implements RowCorrection {
    public Faulty {
      faults = Map.copyOf(faults);
    }
  }

  /**
   * Whoever corrects it would come to lead somebody by it, which another one may see to (自分が上司になる).
   *
   * @param column by which they would
   */
  record Oneself(RosterColumn column) implements RowCorrection {}

  /** The row has changed since it was shown (先に変わっていた). */
  record Overtaken() implements RowCorrection {}

  /** It is for human resources alone (人事だけができる). */
  record NotYours() implements RowCorrection {}
}
