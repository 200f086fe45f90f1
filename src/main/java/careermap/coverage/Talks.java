package careermap.coverage;

import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On which days people had talks (面談の日の一覧); not with whom, nor what about. */
public interface Talks {
  /**
   * Of everybody who ever had one, until {@code day}.
   *
   * @param since the first day of the period
   */
  Map<PersonId, Held> until(LocalDate day, LocalDate since);

  /**
   * The talks of one person (ひとりの面談の日).
   *
   * @param last the day of the last one that is no secret; null for none
   * @param number how many there were in the period
   * @param lastOfAll the same, with talks that the supervisor never learns of
   * @param numberOfAll the same
   */
  record Held(
      @Nullable LocalDate last, int number, @Nullable LocalDate lastOfAll, int numberOfAll) {
    static final Held NONE = new Held(null, 0, null, 0);
  }
}
