package careermap.database;

import careermap.access.AccessLog;
import careermap.person.SlackId;
import careermap.privacy.EraseDue;
import java.util.Set;

/** How somebody is kept whose key is not there. */
final class Stranger {
  /** Somebody who was erased. */
  private static final String NOBODY = "?";

  private static final Set<String> NO_PERSON = Set.of(AccessLog.COMMAND_LINE, EraseDue.RETENTION);

  private Stranger() {}

  /**
   * A number without a key is of somebody who was erased at that moment, and must not come back
   * with what they had under way.
   *
   * @param reader an employee number, a Slack id, or one of {@link #NO_PERSON}
   */
  static String of(String reader) {
    return NO_PERSON.contains(reader) || SlackId.isOne(reader) ? reader : NOBODY;
  }
}
