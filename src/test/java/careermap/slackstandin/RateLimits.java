package careermap.slackstandin;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What Slack takes in a minute of a method, and in a second in a conversation. */
final class RateLimits {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final int IN_A_CHANNEL_AT_ONCE = 3;
  private static final int TIER_4 = 100;
  private static final Map<String, Integer> TIERS =
      Map.of(
          "chat.update", 50,
          "chat.delete", 50,
          "conversations.open", 50,
          "conversations.history", 50,
          "users.lookupByEmail", 50,
          "usergroups.users.list", 20);

  private final Workspace workspace;
  private final LongSupplier nanos;
  private final int postsPerMinute;
  private final Map<String, Deque<Long>> taken = new HashMap<>();
  private final Map<String, Long> empties = new HashMap<>();

  /**
   * @param nanos never goes back
   * @param postsPerMinute in the whole workspace
   */
  RateLimits(Workspace workspace, LongSupplier nanos, int postsPerMinute) {
    this.workspace = workspace;
    this.nanos = nanos;
    this.postsPerMinute = postsPerMinute;
  }

  /** Too many; counts the call where it is taken. */
  synchronized Optional<Reply> refusal(String method, JsonObject arguments) {
    if (!method.contains(".")) {
      return Optional.empty();
    }
    long wait = wait(method, perMinute(method), 60 * SECOND);
    if (method.equals("chat.postMessage")) {
      String channel = Arguments.text(arguments, "channel");
      String key = workspace.channel(channel).orElse(channel);
      wait = Math.max(wait, untilRoomIn(key));
    }
    times(method).add(nanos.getAsLong());
    return wait > 0 ? Optional.of(refusal(wait)) : Optional.empty();
  }

  /** One a second runs out of it, and three are in it before it is full. */
  private long untilRoomIn(String channel) {
    long now = nanos.getAsLong();
    long empty = Math.max(empties.getOrDefault(channel, now), now) + SECOND;
    long wait = Math.max(0, empty - now - IN_A_CHANNEL_AT_ONCE * SECOND);
    if (wait == 0) {
      empties.put(channel, empty);
    }
    return wait;
  }

  private int perMinute(String method) {
    return method.equals("chat.postMessage") ? postsPerMinute : TIERS.getOrDefault(method, TIER_4);
  }

  private long wait(String key, int most, long window) {
    Deque<Long> times = times(key);
    long now = nanos.getAsLong();
    while (!times.isEmpty() && times.getFirst() <= now - window) {
      times.removeFirst();
    }
    return times.size() < most ? 0 : times.getFirst() + window - now;
  }

  private Deque<Long> times(String key) {
    return taken.computeIfAbsent(key, unknown -> new ArrayDeque<>());
  }

  private static Reply refusal(long wait) {
    long seconds = Math.max(1, (wait + SECOND - 1) / SECOND);
    return Reply.json(429, Refused.error("ratelimited"))
        .with("Retry-After", Long.toString(seconds));
  }
}
