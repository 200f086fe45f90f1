package careermap.database;

import careermap.growth.GrowthChange;
import careermap.growth.GrowthEvent;
import careermap.growth.Undertaking;
import careermap.growth.UndertakingId;
import careermap.growth.Undertakings;
import careermap.person.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

final class JdbiUndertakings implements Undertakings {
  private static final String BY_ID =
      UndertakingRows.SELECT + "where a.employee_id = :id and a.requirement = :requirement";
  private static final String OF =
      UndertakingRows.SELECT
          + "where a.employee_id = :id order by a.revision desc, a.reached_on desc nulls last, a.requirement";
  private static final String EVENTS =
      """
      select employee_id, requirement, step, by_id, word, on_day, at
      from attainment_event where employee_id = :id order by id desc
      """;
  private static final String PRESENT =
      """
      join person p on p.employee_id = a.employee_id
      where a.status = 'CLAIMED' and (p.left_on is null or p.left_on > :today)
      """;
  private static final String LONGEST_FIRST =
      " order by a.claimed_at nulls first, a.employee_id, a.requirement";
  private static final String CLAIMS_TO =
      UndertakingRows.SELECT + PRESENT + "and p.supervisor_id = :supervisor" + LONGEST_FIRST;
  private static final String CLAIMS_WITHOUT_SUPERVISOR =
      UndertakingRows.SELECT
          + PRESENT
          + """
          and not exists (select 1 from person s
                          where s.employee_id = p.supervisor_id and (s.left_on is null or s.left_on > :today))
          """
          + LONGEST_FIRST;

  private final Connections connections;

  JdbiUndertakings(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Undertaking> byId(UndertakingId id) {
    return connections.read(handle -> find(handle, id));
  }

  @Override
  public List<Undertaking> of(PersonId person) {
    return list(OF, Map.of("id", person.value()));
  }

  @Override
  public List<GrowthEvent> eventsOf(PersonId person) {
    return connections.read(
        handle ->
            handle
                .createQuery(EVENTS)
                .bind("id", person.value())
                .map(UndertakingRows::readEvent)
                .list());
  }

  @Override
  public List<Undertaking> claimsTo(PersonId supervisor) {
    return list(CLAIMS_TO, Map.of("supervisor", supervisor.value(), "today", connections.today()));
  }

  @Override
  public List<Undertaking> claimsWithoutSupervisor() {
    return list(CLAIMS_WITHOUT_SUPERVISOR, Map.of("today", connections.today()));
  }

  @Override
  public boolean write(GrowthChange change) {
    return connections.write(handle -> writeIfAsSeen(handle, change));
  }

  /** False, and nothing is written, where it is not as it was seen. */
  static boolean writeIfAsSeen(Handle handle, GrowthChange change) {
    boolean asSeen =
        Objects.equals(
            revision(find(handle, change.event().about()).orElse(null)), revision(change.before()));
    if (asSeen) {
      write(handle, change);
    }
    return asSeen;
  }

  /** In the transaction of whoever has seen that it is as it was. */
  static void write(Handle handle, GrowthChange change) {
    UndertakingId id = change.event().about();
    long revision = UndertakingRows.add(handle, change.event());
    Undertaking after = change.after();
    if (after == null) {
      UndertakingRows.remove(handle, id);
    } else {
      UndertakingRows.write(handle, after, revision);
    }
    NoticeRows.dropAbout(handle, id.value());
    NoticeRows.add(handle, change.notices(), change.event().at());
  }

  private static @Nullable Long revision(@Nullable Undertaking undertaking) {
    return undertaking == null ? null : undertaking.revision();
  }

  static Optional<Undertaking> find(Handle handle, UndertakingId id) {
    return handle
        .createQuery(BY_ID)
        .bind("id", id.person().value())
        .bind("requirement", id.requirement())
        .map(UndertakingRows::read)
        .findOne();
  }

  private List<Undertaking> list(String query, Map<String, Object> values) {
    return connections.read(
        handle -> handle.createQuery(query).bindMap(values).map(UndertakingRows::read).list());
  }
}
