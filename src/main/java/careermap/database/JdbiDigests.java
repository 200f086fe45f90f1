package careermap.database;

import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.Digest;
import careermap.reminder.Digests;
import careermap.reminder.IgnoredDigests;
import careermap.reminder.Unattended;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An answer brings the digests back to every week, so the team is looked at again. */
final class JdbiDigests implements Digests {
  private static final String ANSWERED =
      """
      update digest set answered_at = :now
      where id = :id and supervisor_id = :by and answered_at is null
      """;
  private static final String SKIP =
      """
      update digest set skipped = :skipped, answered_at = coalesce(answered_at, :now)
      where id = :id and supervisor_id = :by
      """;

  private static final String NAMED =
      """
      select n.employee_id from digest d join digest_line n on n.digest_id = d.id
      where d.week = :week
      """;

  private final Connections connections;
  private final CareerMaps maps;

  JdbiDigests(Connections connections, CareerMaps maps) {
    this.connections = connections;
    this.maps = maps;
  }

  @Override
  public Optional<Digest> byId(String id) {
    return read(rows -> rows.byId(id));
  }

  @Override
  public Optional<Digest> peopleOf(Person supervisor, LocalDate week) {
    return read(rows -> rows.peopleOf(supervisor, week));
  }

  @Override
  public Optional<Digest> latestOf(PersonId supervisor) {
    return read(rows -> rows.latestOf(supervisor));
  }

  private <T> T read(Function<DigestRows, T> work) {
    CareerMap map = maps.current().map();
    LocalDate today = LocalDate.parse(connections.today());
    return connections.read(handle -> work.apply(new DigestRows(handle, map, today)));
  }

  @Override
  public void answered(String id, PersonId by, Instant now) {
    connections.change(
        handle -> {
          handle
              .createUpdate(ANSWERED)
              .bind("id", id)
              .bind("by", by.value())
              .bind("now", now.toEpochMilli())
              .execute();
          DigestSlots.lookAgain(handle, List.of(by));
        });
  }

  @Override
  public void skip(String id, PersonId by, boolean skipped, Instant now) {
    connections.change(
        handle -> {
          handle
              .createUpdate(SKIP)
              .bind("id", id)
              .bind("by", by.value())
              .bind("skipped", skipped ? 1 : 0)
              .bind("now", now.toEpochMilli())
              .execute();
          DigestSlots.lookAgain(handle, List.of(by));
        });
  }

  @Override
  public Set<PersonId> namedIn(LocalDate week) {
    return connections.read(
        handle ->
            handle
                .createQuery(NAMED)
                .bind("week", week.toString())
                .map((row, context) -> new PersonId(row.getString("employee_id")))
                .set());
  }

  @Override
  public List<IgnoredDigests> ignored() {
    String today = connections.today();
    return connections.read(handle -> SilenceRows.ignored(handle, today));
  }

  @Override
  public List<Person> switchedOff() {
    String today = connections.today();
    return connections.read(handle -> SilenceRows.switchedOff(handle, today));
  }

  @Override
  public List<Unattended> unattended() {
    String today = connections.today();
    return connections.read(handle -> SilenceRows.unattended(handle, today));
  }
}
