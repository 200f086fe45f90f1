package careermap.slack;

import careermap.guidance.HrContact;
import careermap.guidance.Standing;
import careermap.guidance.Standings;
import careermap.person.Person;
import careermap.person.SlackId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who has human resources' rights: users that are named, and members of groups that are named. */
public final class HrMembers {
  private static final Logger LOG = LoggerFactory.getLogger(HrMembers.class);
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Courier courier;
  private final Standings standings;
  private final List<SlackId> users;
  private final LoadingCache<String, Set<String>> groups;
  private final List<String> groupIds;

  /**
   * @param ids user ids and user group ids (S…), as the setting has them
   * @param clock by which a group is read anew
   */
  public HrMembers(List<String> ids, Courier courier, Standings standings, InstantSource clock) {
    this.courier = courier;
    this.standings = standings;
    this.users = ids.stream().filter(id -> !id.startsWith("S")).map(SlackId::new).toList();
    this.groupIds = ids.stream().filter(id -> id.startsWith("S")).toList();
    this.groups =
        Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build(this::members);
  }

  public boolean include(SlackId id) {
    return users.contains(id)
        || groupIds.stream().anyMatch(group -> groups.get(group).contains(id.value()));
  }

  /** Those who are named one by one; they are told of what people report. */
  List<SlackId> named() {
    return users;
  }

  /** Those of them who are on the roster and have not left, each once. */
  List<Person> onRoster() {
    return Stream.concat(
            users.stream(),
            groupIds.stream().flatMap(group -> groups.get(group).stream()).map(SlackId::new))
        .distinct()
        .flatMap(id -> standings.bySlackId(id).stream())
        .map(Standing::person)
        .toList();
  }

  /** The first one named whom the roster knows. */
  public HrContact contact() {
    return users.stream()
        .map(standings::bySlackId)
        .flatMap(Optional::stream)
        .map(standing -> new HrContact(standing.person().name()))
        .findFirst()
        .orElseGet(() -> new HrContact(null));
  }

  /** Deny by default: a group that cannot be read has no members. */
  private Set<String> members(String group) {
    try {
      return new HashSet<>(
          courier
              .call(
                  "usergroups.users.list",
                  methods -> methods.usergroupsUsersList(r -> r.usergroup(group)))
              .getUsers());
    } catch (SlackRefused refused) {
      LOG.warn("cannot read user group {}: {}", group, refused.error());
      return Set.of();
    }
  }
}
