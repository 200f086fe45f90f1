package careermap.reminder;

import java.time.LocalDate;

/**
 * A reason with its day (理由とその日).
 *
 * @param day REQUESTED: when it was asked for; CONTRACT: when the contract ends; NEW_HIRE: the
 *     milestone; OVER_GUIDELINE: the first day past the guideline; OVERDUE and DUE: when the next
 *     talk is due
 */
public record DatedReason(Reason reason, LocalDate day) {}
