package careermap.privacy;

import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How long things are kept, and what is over (保存期間). */
public interface Retention {
  /** Months by kind, those that are usual included. */
  Map<KeptKind, Integer> periods();

  void set(KeptKind kind, int months, String by, Instant now);

  /**
   * How much is older, of anything but leavers.
   *
   * @param since the moment before which nothing is kept; days count in the company's zone
   */
  int count(KeptKind kind, Instant since, LocalDate day);

  /**
   * Erases some of what is older, of anything but leavers; a writer is never kept waiting for long.
   *
   * @return how many there were; none where nothing is left
   */
  int erase(KeptKind kind, Instant since, LocalDate day);

  /**
   * Who left before a day, by employee number.
   *
   * @param marked since when whoever was marked as left is not among them: one of human resources
   *     alone can give anybody a last day that is long past
   */
  List<PersonId> leavers(LocalDate before, Instant marked);
}
