package careermap.reminder;

import java.time.LocalDate;

/** A reason that holds, and since when it has. */
record DueReason(DatedReason reason, LocalDate since) {
  static DueReason of(Reason reason, LocalDate day) {
    return new DueReason(new DatedReason(reason, day), day);
  }
}
