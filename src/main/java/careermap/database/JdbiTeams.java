package careermap.database;

import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.person.PersonId;
import careermap.reminder.Decision;
import careermap.reminder.Team;
import careermap.reminder.Teams;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

final class JdbiTeams implements Teams {
  private static final String TO_LOOK_AT =
      """
      select supervisor_id from digest_slot where next_at <= :now
      order by next_at, supervisor_id limit :limit
      """;
  private static final String IS_DUE =
      "select 1 from digest_slot where supervisor_id = :id and next_at <= :now";
  private static final String FORGET = "delete from digest_slot where supervisor_id = :id";
  private static final String NEXT =
      """
      update digest_slot set next_at = :next, settled_week = :settled where supervisor_id = :id
      """;
  private static final String SUPERVISORS =
      """
      select distinct supervisor_id from person
      where supervisor_id is not null and (left_on is null or left_on > :today)
      order by supervisor_id
      """;

  private final Connections connections;
  private final CareerMaps maps;
  private final ZoneId usualZone;

  JdbiTeams(Connections connections, CareerMaps maps, ZoneId usualZone) {
    this.connections = connections;
    this.maps = maps;
    this.usualZone = usualZone;
  }

  @Override
  public List<PersonId> toLookAt(Instant now, int limit) {
    return connections.read(
        handle ->
            handle
                .createQuery(TO_LOOK_AT)
                .bind("now", now.toEpochMilli())
                .bind("limit", limit)
                .mapTo(String.class)
                .map(PersonId::new)
                .list());
  }

  @Override
  public void look(PersonId supervisor, Instant now, Function<Team, Decision> rule) {
    CareerMap map = maps.current().map();
    connections.change(
        handle -> {
          if (isDue(handle, supervisor, now)) {
            look(handle, rows(handle, map).of(supervisor), supervisor, now, rule);
          }
        });
  }

  private static void look(
      Handle handle,
      Optional<Team> team,
      PersonId supervisor,
      Instant now,
      Function<Team, Decision> rule) {
    Optional<Decision> decision = team.map(rule);
    decision.flatMap(Decision::sent).ifPresent(digest -> NewDigests.write(handle, digest, now));
    decision.ifPresentOrElse(
        made -> lookNext(handle, supervisor, made), () -> forget(handle, supervisor));
  }

  private static boolean isDue(Handle handle, PersonId supervisor, Instant now) {
    return handle
        .createQuery(IS_DUE)
        .bind("id", supervisor.value())
        .bind("now", now.toEpochMilli())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static void lookNext(Handle handle, PersonId supervisor, Decision decision) {
    Instant next = decision.nextLook();
    handle
        .createUpdate(NEXT)
        .bind("id", supervisor.value())
        .bind("next", next == null ? Long.MAX_VALUE : next.toEpochMilli())
        .bind("settled", decision.settledWeek().toString())
        .execute();
  }

  private static void forget(Handle handle, PersonId supervisor) {
    handle.createUpdate(FORGET).bind("id", supervisor.value()).execute();
  }

  @Override
  public List<Team> all() {
    CareerMap map = maps.current().map();
    return connections.read(
        handle ->
            supervisors(handle).stream()
                .map(supervisor -> rows(handle, map).of(supervisor))
                .flatMap(Optional::stream)
                .toList());
  }

  private List<PersonId> supervisors(Handle handle) {
    return handle
        .createQuery(SUPERVISORS)
        .bind("today", connections.today())
        .mapTo(String.class)
        .map(PersonId::new)
        .list();
  }

  private TeamRows rows(Handle handle, CareerMap map) {
    return new TeamRows(handle, map, usualZone, connections.today());
  }
}
