package careermap.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Slack did not do what was asked: it answered with an error, or did not answer. */
final class SlackRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** 503 is what Slack says before it does anything. */
  private static final Set<String> HALF_DONE =
      Set.of(
          "internal_error", "fatal_error", "request_timeout", "http_500", "http_502", "http_504");

  private final String method;
  private final String error;
  private final @Nullable Duration rest;

  SlackRefused(String method, String error, @Nullable Throwable cause) {
    this(method, error, cause, null);
  }

  private SlackRefused(
      String method, String error, @Nullable Throwable cause, @Nullable Duration rest) {
    super(method + ": " + error, cause);
    this.method = method;
    this.error = error;
    this.rest = rest;
  }

  /** It was not even asked, since it has asked to be left alone for so long still. */
  static SlackRefused resting(String method, Duration rest) {
    return new SlackRefused(method, "http_429", null, rest);
  }

  String method() {
    return method;
  }

  /** Slack's word for it, such as {@code users_not_found}, or {@code unreachable}. */
  String error() {
    return error;
  }

  /**
   * Whether it may have been done all the same: it was sent, but the answer did not come or was no
   * answer.
   */
  boolean isUncertain() {
    Throwable cause = getCause();
    return cause instanceof JsonParseException
        || (cause instanceof IOException && !isBeforeSending(cause));
  }

  /**
   * Whether a message may stand there all the same; besides the uncertain, Slack says of some
   * errors of its own that what was asked may have been done.
   */
  boolean mayStand() {
    return isUncertain() || HALF_DONE.contains(error);
  }

  private static boolean isBeforeSending(Throwable failure) {
    return failure instanceof ConnectException
        || failure instanceof UnknownHostException
        || failure instanceof NoRouteToHostException
        || failure instanceof SSLHandshakeException
        || (failure instanceof SocketTimeoutException
            && String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("connect"));
  }

  /** How long Slack wants to be left alone; null where it does not say so. */
  @Nullable Duration pause() {
    return getCause() instanceof SlackApiException answer && answer.getResponse().code() == 429
        ? Retries.after(answer.getResponse())
        : rest;
  }

  boolean is(String word) {
    return error.equals(word);
  }
}
