package careermap.slack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Slack's many words for no, by what whoever runs the app can do about it. */
enum RefusalKind {
  /** Too many calls: fewer at a time. */
  TOO_MANY("http_429", "ratelimited", "rate_limited", "message_limit_exceeded"),
  /** Slack or the network does not work: wait, and look at Slack's status page. */
  AWAY(
      "unreachable",
      "not_json",
      "internal_error",
      "fatal_error",
      "request_timeout",
      "service_unavailable",
      "http_500",
      "http_502",
      "http_503",
      "http_504"),
  /** The token is no good any more: install the app anew. */
  TOKEN(
      "invalid_auth",
      "not_authed",
      "account_inactive",
      "token_revoked",
      "token_expired",
      "org_login_required",
      "access_denied"),
  /** A scope was not granted. */
  SCOPE("missing_scope", "no_permission", "not_allowed_token_type", "not_allowed"),
  /** A person or a channel is not there, or not for the app: mostly a matter of the roster. */
  PLACE(
      "user_not_found",
      "users_not_found",
      "user_not_visible",
      "user_disabled",
      "channel_not_found",
      "not_in_channel",
      "is_archived",
      "cannot_dm_bot",
      "no_such_subteam",
      "message_not_found",
      "file_not_found"),
  /** The app answered a press later than three seconds after it. */
  LATE("expired_trigger_id", "trigger_expired", "exchanged_trigger_id", "trigger_exchanged"),
  /** Anything else: a fault of the app, or something new of Slack's. */
  OTHER();

  private final Set<String> words;

  RefusalKind(String... words) {
    this.words = Set.of(words);
  }

  /**
   * @param error Slack's word, or the courier's own such as {@code http_503}
   */
  static RefusalKind of(String error) {
    return Arrays.stream(values())
        .filter(kind -> kind.words.contains(error))
        .findFirst()
        .orElse(OTHER);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
