package careermap.slack;

import com.slack.api.methods.MethodsRateLimitTier;
import com.slack.api.methods.MethodsRateLimits;
import java.time.Duration;
import java.util.Optional;

/** How much Slack takes: by method in a minute, as its client knows, and by conversation. */
interface Limits {
  String POST = "chat.postMessage";

  /** Opens a link by Socket Mode. */
  String LINK = "apps.connections.open";

  Optional<Allowance> ofMethod(String method);

  Optional<Allowance> ofChannel();

  /** For a Slack that is none, as in tests and in the demo. */
  static Limits none() {
    return new Limits() {
      @Override
      public Optional<Allowance> ofMethod(String method) {
        return Optional.empty();
      }

      @Override
      public Optional<Allowance> ofChannel() {
        return Optional.empty();
      }
    };
  }

  /**
   * @param pace from one message that the app sends of its own accord to the next
   */
  static Limits ofSlack(Duration pace) {
    return new Limits() {
      private static final int SHARES = 4;
      private static final int POSTS_AT_ONCE = 30;
      private static final int IN_A_CHANNEL_AT_ONCE = 3;
      private static final Duration IN_A_CHANNEL = Duration.ofSeconds(1);

      /**
       * A quarter may go at once, so that of a minute nothing is left over. Slack's client has one
       * link a minute for all instances; but whoever has lost theirs does not wait for nothing:
       * where Slack finds it too often it says so, and is left alone.
       */
      @Override
      public Optional<Allowance> ofMethod(String method) {
        if (method.equals(LINK)) {
          return Optional.empty();
        }
        if (method.equals(POST)) {
          return Optional.of(new Allowance(pace.dividedBy(SHARES).toNanos(), POSTS_AT_ONCE));
        }
        int atOnce = perMinute(method) / SHARES;
        long gap = Duration.ofMinutes(1).toNanos() / Math.max(1, perMinute(method) - atOnce);
        return Optional.of(new Allowance(gap, Math.max(1, atOnce)));
      }

      @Override
      public Optional<Allowance> ofChannel() {
        return Optional.of(new Allowance(IN_A_CHANNEL.toNanos(), IN_A_CHANNEL_AT_ONCE));
      }

      private int perMinute(String method) {
        MethodsRateLimitTier tier = MethodsRateLimits.lookupRateLimitTier(method);
        return MethodsRateLimitTier.getAllowedRequestsPerMinute(
            tier == null ? MethodsRateLimitTier.Tier2 : tier);
      }
    };
  }
}
