package careermap.slackstandin;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request to the app, down to its bytes, so that it can be changed, forged and replayed. */
public record SentRequest(byte[] body, Map<String, String> headers) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  public SentRequest {
    headers = Map.copyOf(headers);
  }

  static SentRequest of(String contentType, String body) {
    return new SentRequest(
        body.getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", contentType));
  }

  public SentRequest with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new SentRequest(body, more);
  }

  /** The same headers, its signature included, over another body. */
  public SentRequest withBody(String other) {
    return new SentRequest(other.getBytes(StandardCharsets.UTF_8), headers);
  }

  public SentRequest without(String header) {
    Map<String, String> fewer = new LinkedHashMap<>(headers);
    fewer.remove(header);
    return new SentRequest(body, fewer);
  }

  SentRequest signed(String secret, long epochSeconds) {
    return with("X-Slack-Request-Timestamp", Long.toString(epochSeconds))
        .with("X-Slack-Signature", Signature.of(secret, epochSeconds, body));
  }

  HttpRequest to(URI address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).timeout(PATIENCE).POST(BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    return request.build();
  }
}
