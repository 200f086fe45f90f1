package careermap.coverage;

import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On which days people had talks (面談の日の一覧); not with whom, nor what about. Confidential ones are
 * not among them: whoever of human resources leads somebody could tell them by the difference.
 */
public interface Talks {
  /**
   * Of everybody who ever had one that is no secret, until {@code day}.
   *
   * @param since the first day of the period
   */
  Map<PersonId, Held> until(LocalDate day, LocalDate since);

  /**
   * The talks of one person (ひとりの面談の日).
   *
   * @param last the day of the last one; null for none
   * @param number how many there were in the period
   */
  record Held(@Nullable LocalDate last, int number) {
    static final Held NONE = new Held(null, 0);
  }
}
