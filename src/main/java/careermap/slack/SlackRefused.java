package careermap.slack;

import org.jspecify.annotations.Nullable;

/** Slack did not do what was asked: it answered with an error, or did not answer. */
final class SlackRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String method;
  private final String error;

  SlackRefused(String method, String error, @Nullable Throwable cause) {
    super(method + ": " + error, cause);
    this.method = method;
    this.error = error;
  }

  String method() {
    return method;
  }

  /** Slack's word for it, such as {@code users_not_found}, or {@code unreachable}. */
  String error() {
    return error;
  }

  boolean is(String word) {
    return error.equals(word);
  }
}
