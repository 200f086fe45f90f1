package careermap.conversation;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An agreed talk for the calendar of one of the two (予定のファイルの中身). It names nobody else, and not
 * what the talk is about.
 *
 * @param uid the same for as long as the request lives
 * @param sequence up with every file about the same talk
 * @param cancelled whether the talk is taken out of the calendar
 * @param zone in which the times are written
 * @param madeAt when the file is made
 */
public record Invitation(
    String uid,
    int sequence,
    boolean cancelled,
    Instant start,
    int minutes,
    ZoneId zone,
    Instant madeAt,
    String title,
    Attendee reader,
    Attendee other) {

  /** One of the two (予定に出る人); without an e-mail where the roster has none. */
  public record Attendee(String name, @Nullable String email) {}
}
