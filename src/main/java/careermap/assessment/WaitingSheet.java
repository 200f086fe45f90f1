package careermap.assessment;

import careermap.map.RoleCode;
import careermap.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that waits for its reader (待っている評価シート): to be marked, or to be talked over. Of one that
 * they have not submitted, nothing of the other side is known here.
 *
 * @param person whose sheet it is; the reader's own, or a report's
 * @param marked rows that the reader has marked
 * @param talk what there is to talk over; null while the reader is still to submit
 */
public record WaitingSheet(
    String id, PersonId person, RoleCode role, int marked, @Nullable Talk talk) {
  /**
   * What there is to talk over (話し合うところ), once both have submitted.
   *
   * @param common rows that both marked
   * @param differences rows that the two see differently
   * @param withoutExample those of them that want the rater's example
   */
  public record Talk(int common, int differences, int withoutExample) {}
}
