package careermap.reminder;

import careermap.person.PersonId;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A digest that is to be sent (送るお知らせ).
 *
 * @param week the Monday of its week
 * @param slot when it is due, where the supervisor is
 * @param lines at most {@link Digest#MOST_LINES}
 * @param others how many more are due
 * @param promises those asked about with it
 * @param unanswered how many digests in a row before it nobody answered
 */
public record PlannedDigest(
    PersonId supervisor,
    LocalDate week,
    ZonedDateTime slot,
    List<DueTalk> lines,
    int others,
    List<DuePromise> promises,
    int unanswered) {
  public PlannedDigest {
    lines = List.copyOf(lines);
    promises = List.copyOf(promises);
  }

  public LocalDate day() {
    return slot.toLocalDate();
  }

  boolean names(PersonId person) {
    return lines.stream().anyMatch(line -> line.person().equals(person));
  }
}
