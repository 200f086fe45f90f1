package careermap.slack;

import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * An acknowledgement that is still being made. Whoever asks what it says waits for it; whoever has
 * no thread to spare is told when it is there.
 */
public final class Awaited extends Response {
  private final CompletableFuture<Response> made;

  /**
   * @param made always ends, and never with a failure
   */
  Awaited(CompletableFuture<Response> made) {
    this.made = made;
  }

  /** Gives the acknowledgement to {@code use}, once, on any thread. */
  public void whenMade(Consumer<Response> use) {
    made.thenAccept(use);
  }

  @Override
  public Integer getStatusCode() {
    return made.join().getStatusCode();
  }

  @Override
  public String getContentType() {
    return made.join().getContentType();
  }

  @Override
  public Map<String, List<String>> getHeaders() {
    return made.join().getHeaders();
  }

  @Override
  public String getBody() {
    return made.join().getBody();
  }
}
