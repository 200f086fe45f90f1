package careermap.reminder;

import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Teams in memory with a clock that jumps from one event to the next, the looks of the engine among
 * them. What the tables do is done here by a map: when to look again, and what was sent.
 */
final class SimulatedCentre extends Clock implements Teams {
  private final Map<PersonId, Team> teams = new TreeMap<>();
  private final Map<PersonId, Instant> nextLooks = new TreeMap<>();
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::number));
  private final List<Sent> sent = new ArrayList<>();
  private final RemindSupervisors engine = new RemindSupervisors(this, this);
  private final Consumer<Sent> afterwards;
  private Instant now;
  private int numbers;
  private int looks;

  /**
   * @param afterwards what people do about a digest
   */
  SimulatedCentre(Instant start, Consumer<Sent> afterwards) {
    this.now = start;
    this.afterwards = afterwards;
  }

  List<Sent> sent() {
    return sent;
  }

  int looks() {
    return looks;
  }

  Map<PersonId, Team> teams() {
    return teams;
  }

  void put(Team team) {
    teams.put(team.supervisor().id(), team);
    lookAgain(team.supervisor().id());
  }

  void remove(PersonId supervisor) {
    teams.remove(supervisor);
    nextLooks.remove(supervisor);
  }

  void change(PersonId supervisor, UnaryOperator<Team> change) {
    teams.computeIfPresent(supervisor, (id, team) -> change.apply(team));
    lookAgain(supervisor);
  }

  private void lookAgain(PersonId supervisor) {
    nextLooks.put(supervisor, Instant.EPOCH);
  }

  void at(Instant moment, Runnable what) {
    events.add(new Event(moment, numbers++, what));
  }

  /** Runs until {@code end}; nothing is looked at while {@code isDown}. */
  void run(Instant end, Function<Instant, @Nullable Instant> downUntil) {
    while (now.isBefore(end)) {
      Instant back = downUntil.apply(now);
      if (back == null) {
        engine.run(() -> false);
      }
      now = next(end, back);
      while (!events.isEmpty() && !events.peek().at().isAfter(now)) {
        events.remove().what().run();
      }
    }
  }

  /** The next event, and the next look while the engine is up. */
  private Instant next(Instant end, @Nullable Instant back) {
    Instant event = events.isEmpty() ? end : events.peek().at();
    Instant look =
        back != null
            ? back
            : nextLooks.values().stream().min(Comparator.naturalOrder()).orElse(end);
    Instant first = event.isBefore(look) ? event : look;
    Instant later = now.plusSeconds(1);
    return first.isBefore(later) ? later : first;
  }

  @Override
  public List<PersonId> toLookAt(Instant moment, int limit) {
    return nextLooks.entrySet().stream()
        .filter(entry -> !entry.getValue().isAfter(moment))
        .map(Map.Entry::getKey)
        .limit(limit)
        .toList();
  }

  @Override
  public void look(PersonId supervisor, Instant moment, Function<Team, Decision> rule) {
    looks++;
    Team team = teams.get(supervisor);
    if (team == null || team.people().isEmpty()) {
      nextLooks.remove(supervisor);
      return;
    }
    Decision decision = rule.apply(team);
    Instant next = decision.nextLook();
    nextLooks.put(supervisor, next == null ? Instant.MAX : next);
    PlannedDigest digest = decision.digest();
    if (digest == null) {
      teams.put(supervisor, settled(team, decision));
    } else {
      teams.put(supervisor, team.after(digest, digest.unanswered() + 1));
      Sent one = new Sent(moment, team, digest);
      sent.add(one);
      afterwards.accept(one);
    }
  }

  private static Team settled(Team team, Decision decision) {
    return new Team(
        team.supervisor(),
        team.work(),
        team.preference(),
        team.cadence(),
        team.people(),
        team.promises(),
        team.last(),
        decision.settledWeek());
  }

  @Override
  public List<Team> all() {
    return List.copyOf(teams.values());
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  private record Event(Instant at, int number, Runnable what) {}

  /** A digest with the team as it was when it was decided. */
  record Sent(Instant at, Team team, PlannedDigest digest) {
    Person supervisor() {
      return team.supervisor();
    }
  }
}
