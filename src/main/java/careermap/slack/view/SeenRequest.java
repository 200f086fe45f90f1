package careermap.slack.view;

import careermap.conversation.TalkRequest;

/**
 * A request as somebody saw it, as a button or a form carries it; whatever comes back may be
 * anything.
 *
 * @param more what else was carried; blank where nothing was
 */
public record SeenRequest(String id, int revision, String more) {
  private static final int PARTS = 3;

  static String of(TalkRequest request) {
    return request.id() + ":" + request.revision() + ":";
  }

  public static SeenRequest read(String value) {
    String[] parts = value.split(":", PARTS);
    boolean whole = parts.length == PARTS && parts[1].matches("\\d{1,9}");
    return whole
        ? new SeenRequest(parts[0], Integer.parseInt(parts[1]), parts[2])
        : new SeenRequest("", 0, "");
  }
}
