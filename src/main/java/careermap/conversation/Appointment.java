package careermap.conversation;

import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.time.Instant;

/**
 * A talk that is agreed (面談の予定).
 *
 * @param request the id of the request that led to it
 * @param edition see {@link #editionOf}
 * @param since when it was agreed
 */
public record Appointment(
    String request, String edition, PersonId asker, PersonId listener, Instant at, Instant since) {

  /** Another one each time a time is agreed, were it the same time. */
  public static String editionOf(TalkRequest request) {
    return String.valueOf(request.sequence());
  }

  Notice notice(Notice.Kind kind, PersonId to, Instant now) {
    return Notice.of(kind, to, request, edition, now);
  }
}
