package careermap.slackstandin;

import careermap.blockkit.BlockKit;
import careermap.blockkit.Finding;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;

/**
 * What the app answered.
 *
 * @param sent the request, for sending it again
 * @param responseUrl where later answers arrive; empty where Slack gives none
 */
public record Answered(
    int status,
    String body,
    HttpHeaders headers,
    Duration elapsed,
    SentRequest sent,
    String responseUrl) {
  /** The body, an empty object where there was none. */
  public JsonObject json() {
    return body.isEmpty() ? new JsonObject() : JsonParser.parseString(body).getAsJsonObject();
  }

  /** What Slack would refuse in the acknowledgement, and what we would not want. */
  public List<Finding> findings() {
    return BlockKit.acknowledgement(body);
  }
}
