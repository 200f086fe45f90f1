package careermap.reminder;

import careermap.person.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A digest (今週のお知らせ): whom a supervisor may want to talk with in one week, as it was decided, and
 * what has become of each since.
 *
 * @param week the Monday of its week
 * @param day the supervisor's day in that week
 * @param answeredAt the first press on it; null until then
 * @param skipped whether the supervisor takes this week off
 * @param lines at most {@link #MOST_LINES}, in order; none where it is about promises alone
 * @param others how many more were due
 * @param promises of the supervisor that are due soon
 * @param unanswered how many digests in a row before it nobody answered
 */
public record Digest(
    String id,
    Person supervisor,
    LocalDate week,
    LocalDate day,
    Instant decidedAt,
    @Nullable Instant answeredAt,
    boolean skipped,
    List<DigestLine> lines,
    int others,
    List<DuePromise> promises,
    int unanswered) {
  /** More than these are told as a number. */
  public static final int MOST_LINES = 5;

  public Digest {
    lines = List.copyOf(lines);
    promises = List.copyOf(promises);
  }

  /** The same with these lines. */
  public Digest with(List<DigestLine> people) {
    return new Digest(
        id,
        supervisor,
        week,
        day,
        decidedAt,
        answeredAt,
        skipped,
        people,
        others,
        promises,
        unanswered);
  }

  /** Those who are still to be talked with, those included that are not listed. */
  public int openPeople() {
    return openLines().size() + others;
  }

  /** Those who are still to be talked with. */
  public List<DigestLine> openLines() {
    return lines.stream().filter(line -> line.fate() instanceof Fate.Open).toList();
  }

  /** Whether it still has something to say; otherwise it need not be delivered. */
  public boolean isWanted() {
    return !skipped
        && (!openLines().isEmpty() || promises.stream().anyMatch(promise -> !promise.settled()));
  }

  /** How often digests come from here on. */
  public BackOff backOff() {
    return BackOff.after(unanswered);
  }

  /** Whether it is the first to come more seldom, which it then says. */
  public boolean slowsDown() {
    return backOff().startsWith(unanswered);
  }
}
