package careermap.slack;

import java.time.Duration;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** How long to wait before asking Slack again. */
final class Retries {
  private static final Duration UNSAID = Duration.ofSeconds(1);

  private Retries() {}

  /** What the answer's Retry-After says, in seconds; one second where it says nothing. */
  static Duration after(Response response) {
    @Nullable String seconds = response.header("Retry-After");
    return seconds == null || !seconds.matches("\\d{1,6}")
        ? UNSAID
        : Duration.ofSeconds(Long.parseLong(seconds));
  }

  /** Waits; an interrupted wait ends at once, with the thread's mark set. */
  static void pause(Duration wait) {
    try {
      java.util.concurrent.TimeUnit.MILLISECONDS.sleep(wait.toMillis());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
