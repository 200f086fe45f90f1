package careermap.database;

import careermap.access.AccessLog;
import careermap.person.SlackId;

/** How somebody is kept whose key is not there. */
final class Stranger {
  /** Somebody who was erased. */
  private static final String NOBODY = "?";

  private Stranger() {}

  /**
   * A number without a key is of somebody who was erased at that moment, and must not come back
   * with what they had under way.
   *
   * @param reader an employee number, a Slack id, or {@link AccessLog#COMMAND_LINE}
   */
  static String of(String reader) {
    boolean isKept = reader.equals(AccessLog.COMMAND_LINE) || SlackId.isOne(reader);
    return isKept ? reader : NOBODY;
  }
}
