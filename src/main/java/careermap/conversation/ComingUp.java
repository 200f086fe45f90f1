package careermap.conversation;

import careermap.delivery.Notice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What comes up soon (まもなくのこと): agreed talks and promises. */
public interface ComingUp {
  /** Talks that are agreed for a moment after {@code from} until {@code until}, in their order. */
  List<Appointment> appointments(Instant from, Instant until);

  /**
   * Open promises that are due from {@code from} to {@code until}, of present people who wish to be
   * reminded of their own.
   */
  List<Promise> promises(LocalDate from, LocalDate until);

  /** Writes down what is to be told; what was told before is not told again. */
  void tell(List<Notice> notices, Instant now);
}
