package careermap.database;

import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.map.MapText;
import careermap.map.NewVersion;
import careermap.map.Publication;
import careermap.map.Publications;
import careermap.map.Retirement;
import careermap.map.RoleCode;
import careermap.map.Version;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Asks for the number in force each time, and reads a document only when it is not at hand. */
final class JdbiCareerMaps implements CareerMaps, Publications {
  private static final String CURRENT =
      "select number from map_version order by number desc limit 1";
  private static final String VERSION =
      "select number, document, published_at from map_version where number = :number";
  private static final String RETIREMENTS =
      "select role, successor from map_retirement where version = :number order by role";
  private static final String HISTORY =
      "select number, published_at, published_by, note from map_version order by number desc";
  private static final String START =
      """
      insert into map_version (number, document, published_at, published_by)
      values (1, :document, :now, 'bundled')
      on conflict (number) do nothing
      """;
  private static final String PUBLISH =
      """
      insert into map_version (number, document, published_at, published_by, note)
      select :number, :document, :at, :by, :note
      where (select max(number) from map_version) = :base
      """;
  private static final String RETIRE =
      "insert into map_retirement (version, role, successor) values (:number, :role, :successor)";
  private static final String ANNOUNCE =
      """
      insert into announcement (version, state, due_at, attempts)
      values (:number, 'WAITING', :at, 0)
      """;

  /** The one in force, the one before it, and a little room: a map takes a few megabytes. */
  private static final int AT_HAND = 3;

  private final Connections connections;
  private final MapText text;
  private final Cache<Integer, Version> versions =
      Caffeine.newBuilder().maximumSize(AT_HAND).executor(Runnable::run).build();

  JdbiCareerMaps(Connections connections, MapText text) {
    this.connections = connections;
    this.text = text;
  }

  @Override
  public Version current() {
    return connections.read(
        handle ->
            version(handle, currentNumber(handle))
                .orElseThrow(() -> new IllegalStateException("versions are never removed")));
  }

  @Override
  public Optional<Version> version(int number) {
    return connections.read(handle -> version(handle, number));
  }

  @Override
  public Optional<String> document(int number) {
    return connections.read(
        handle ->
            handle
                .createQuery(VERSION)
                .bind("number", number)
                .map((row, context) -> row.getString("document"))
                .findOne());
  }

  @Override
  public List<Publication> history() {
    return connections.read(
        handle ->
            handle
                .createQuery(HISTORY)
                .map(
                    (row, context) ->
                        new Publication(
                            row.getInt("number"),
                            Rows.moment(row, "published_at"),
                            row.getString("published_by"),
                            row.getString("note")))
                .list());
  }

  @Override
  public void startWith(String document, Instant now) {
    connections.change(
        handle ->
            handle
                .createUpdate(START)
                .bind("document", document)
                .bind("now", now.toEpochMilli())
                .execute());
  }

  @Override
  public boolean publish(NewVersion version) {
    return connections.write(
        handle -> {
          boolean isFirst = insert(handle, version) == 1;
          if (isFirst) {
            version.retired().forEach(one -> retire(handle, version.base() + 1, one));
            announce(handle, version);
            DigestSlots.lookAtAll(handle);
          }
          return isFirst;
        });
  }

  private static int insert(Handle handle, NewVersion version) {
    return handle
        .createUpdate(PUBLISH)
        .bind("number", version.base() + 1)
        .bind("base", version.base())
        .bind("document", version.document())
        .bind("by", version.by())
        .bind("note", version.note())
        .bind("at", version.at().toEpochMilli())
        .execute();
  }

  private static void retire(Handle handle, int number, Retirement retirement) {
    handle
        .createUpdate(RETIRE)
        .bind("number", number)
        .bind("role", retirement.role().value())
        .bind("successor", retirement.successor().value())
        .execute();
  }

  private static void announce(Handle handle, NewVersion version) {
    handle
        .createUpdate(ANNOUNCE)
        .bind("number", version.base() + 1)
        .bind("at", version.at().toEpochMilli())
        .execute();
  }

  private static int currentNumber(Handle handle) {
    return handle
        .createQuery(CURRENT)
        .map((row, context) -> row.getInt("number"))
        .findOne()
        .orElseThrow(() -> new IllegalStateException("no map was ever published"));
  }

  private Optional<Version> version(Handle handle, int number) {
    return Optional.ofNullable(versions.get(number, unread -> read(handle, unread)));
  }

  /** Whoever asks for the same one meanwhile waits for it. */
  private @Nullable Version read(Handle handle, int number) {
    return handle
        .createQuery(VERSION)
        .bind("number", number)
        .map((row, context) -> version(handle, row))
        .findOne()
        .orElse(null);
  }

  private Version version(Handle handle, ResultSet row) throws SQLException {
    int number = row.getInt("number");
    return new Version(
        number,
        Rows.moment(row, "published_at"),
        map(number, row.getString("document")).retiring(retirements(handle, number)));
  }

  private static List<Retirement> retirements(Handle handle, int number) {
    return handle
        .createQuery(RETIREMENTS)
        .bind("number", number)
        .map(
            (row, context) ->
                new Retirement(
                    new RoleCode(row.getString("role")), new RoleCode(row.getString("successor"))))
        .list();
  }

  private CareerMap map(int number, String document) {
    return text.read("version " + number, document)
        .map()
        .orElseThrow(
            () -> new IllegalStateException("the stored map " + number + " cannot be read"));
  }
}
