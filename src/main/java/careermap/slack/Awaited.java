package careermap.slack;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * An acknowledgement that is still being made. Whoever asks what it says waits for it; whoever has
 * no thread to wait with is told when it is there.
 */
public final class Awaited extends Response {
  private static final String LENT = "lent";

  private final CompletableFuture<Response> made;
  private final Runnable make;

  /**
   * @param made always ends, and never with a failure
   * @param make what is left to do for it, on the thread that asks
   */
  Awaited(CompletableFuture<Response> made, Runnable make) {
    this.made = made;
    this.make = make;
  }

  /** Whoever passes on a request promises to call {@link #make} for its acknowledgement. */
  public static void lendThread(Context context) {
    context.getAdditionalValues().put(LENT, LENT);
  }

  static boolean isThreadLent(Context context) {
    return context.getAdditionalValues().containsKey(LENT);
  }

  /** Gives the acknowledgement to {@code use}, once, on any thread. */
  public void whenMade(Consumer<Response> use) {
    made.thenAccept(use);
  }

  /** Does the work for it on this thread, where one was lent and it is free for that. */
  public void make() {
    make.run();
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
