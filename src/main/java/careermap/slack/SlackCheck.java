package careermap.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What Slack says of the token, the scopes and the time. */
public record SlackCheck(
    Optional<String> error, Set<String> missingScopes, Optional<Duration> skew) {
  /** Without these the main job does not work; the manifest says why each is needed. */
  private static final Set<String> NEEDED =
      Set.of("commands", "chat:write", "im:history", "users:read");

  /**
   * Asks Slack.
   *
   * @param now the time of this machine, which Slack's is compared with
   */
  public static SlackCheck of(Courier courier, Instant now) {
    try {
      AuthTestResponse answer = courier.call("auth.test", methods -> methods.authTest(r -> r));
      Map<String, List<String>> headers = answer.getHttpResponseHeaders();
      return new SlackCheck(Optional.empty(), missing(headers), skew(headers, now));
    } catch (SlackRefused refused) {
      return new SlackCheck(Optional.of(refused.error()), Set.of(), Optional.empty());
    }
  }

  /** Nothing is missing where Slack does not list the scopes. */
  private static Set<String> missing(Map<String, List<String>> headers) {
    Optional<String> granted = header(headers, "x-oauth-scopes");
    Set<String> missing = new TreeSet<>(granted.isPresent() ? NEEDED : Set.of());
    granted.ifPresent(
        list -> Arrays.stream(list.split(",")).map(String::strip).forEach(missing::remove));
    return missing;
  }

  private static Optional<Duration> skew(Map<String, List<String>> headers, Instant now) {
    return header(headers, "date")
        .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
        .map(slack -> Duration.between(slack, now));
  }

  private static Optional<String> header(Map<String, List<String>> headers, String name) {
    return headers.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .flatMap(entry -> entry.getValue().stream())
        .findFirst();
  }
}
