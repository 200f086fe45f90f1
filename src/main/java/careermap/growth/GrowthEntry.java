package careermap.growth;

import careermap.growth.Attainment.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down of an experience or a qualification of theirs (経験の記入).
 *
 * @param status how far it has come; that it is confirmed is for somebody else to say
 * @param on the day it was reached, or is planned for; null where none is given
 * @param until the last day it is valid; null where none is given
 * @param evidence what shows it, in one line; null for nothing
 */
public record GrowthEntry(
    String requirement,
    Status status,
    @Nullable LocalDate on,
    @Nullable LocalDate until,
    @Nullable String evidence) {
  /** Of the line that shows it, in characters. */
  public static final int LONGEST_EVIDENCE = 200;

  public GrowthEntry {
    if (status == Status.CONFIRMED) {
      throw new IllegalArgumentException("nobody confirms their own");
    }
    if (evidence != null && evidence.codePointCount(0, evidence.length()) > LONGEST_EVIDENCE) {
      throw new IllegalArgumentException("longer than one line");
    }
  }

  Attainment attainment() {
    return new Attainment(requirement, status, on, until);
  }
}
