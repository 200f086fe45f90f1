package careermap.slackstandin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who and what there is, and what the app may do. */
final class Workspace {
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<String, String> channels = new LinkedHashMap<>();
  private final Set<String> channelsOfTheBot = new LinkedHashSet<>();
  private final Map<String, List<String>> userGroups = new LinkedHashMap<>();
  private @Nullable Set<String> scopes;
  private boolean revoked;
  private InstantSource clock = InstantSource.system();
  private int counter;

  synchronized void add(Member member) {
    members.put(member.id(), member);
  }

  synchronized void addChannel(String id, String name) {
    channels.put(id, name);
  }

  synchronized void addBotTo(String channel) {
    if (!channels.containsKey(channel)) {
      throw new IllegalArgumentException("no such channel: " + channel);
    }
    channelsOfTheBot.add(channel);
  }

  synchronized void addUserGroup(String id, List<String> memberIds) {
    userGroups.put(id, List.copyOf(memberIds));
  }

  synchronized List<Member> members() {
    return List.copyOf(members.values());
  }

  synchronized Optional<Member> member(String id) {
    return Optional.ofNullable(members.get(id));
  }

  synchronized Optional<List<String>> userGroup(String id) {
    return Optional.ofNullable(userGroups.get(id));
  }

  /** The channel that {@code id} names: itself, or the direct messages with a member. */
  synchronized Optional<String> channel(String id) {
    if (channels.containsKey(id)) {
      return Optional.of(id);
    }
    return members().stream()
        .filter(member -> member.id().equals(id) || member.directChannel().equals(id))
        .map(Member::directChannel)
        .findFirst();
  }

  /** Where the app may write: direct messages, and channels that it is in. */
  synchronized String channelToPostIn(String id) {
    String channel = channel(id).orElseThrow(() -> Refused.with("channel_not_found"));
    boolean foreign = channels.containsKey(channel) && !channelsOfTheBot.contains(channel);
    if (foreign && !isGranted("chat:write.public")) {
      throw Refused.with("not_in_channel");
    }
    return channel;
  }

  /** Asked for by name, and not only because nothing was said of scopes. */
  private boolean isGranted(String scope) {
    return scopes != null && scopes.contains(scope);
  }

  synchronized String channelName(String id) {
    return channels.getOrDefault(id, "directmessage");
  }

  synchronized void grantOnly(List<String> granted) {
    scopes = new LinkedHashSet<>(granted);
  }

  synchronized boolean grants(String scope) {
    return scopes == null || scopes.contains(scope);
  }

  synchronized String granted() {
    return scopes == null ? "" : String.join(",", scopes);
  }

  synchronized void revoke() {
    revoked = true;
  }

  synchronized void renew() {
    revoked = false;
  }

  synchronized boolean revoked() {
    return revoked;
  }

  synchronized void clock(InstantSource clock) {
    this.clock = clock;
  }

  synchronized Instant now() {
    return clock.instant();
  }

  /** A number that was not given before. */
  synchronized int next() {
    return ++counter;
  }

  /** A message's time, different from every other. */
  String timestamp() {
    return "%d.%06d".formatted(now().getEpochSecond(), next());
  }

  /** An id like Slack's: a letter and nine or more of A–Z, 0–9. */
  String id(String letter) {
    return "%s0STAND%05d".formatted(letter, next());
  }
}
