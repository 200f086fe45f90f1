package careermap.database;

import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.map.MapText;
import careermap.map.Version;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the number in force each time, and the document only when the number has changed. */
final class JdbiCareerMaps implements CareerMaps {
  private static final String CURRENT = "select max(number) from map_version";
  private static final String DOCUMENT =
      "select document, published_at from map_version where number = :number";
  private static final String START =
      """
      insert into map_version (number, document, published_at, published_by)
      values (1, :document, :now, 'bundled')
      on conflict (number) do nothing
      """;

  private final Connections connections;
  private final MapText text;
  private volatile @Nullable Version latest;

  JdbiCareerMaps(Connections connections, MapText text) {
    this.connections = connections;
    this.text = text;
  }

  @Override
  public Version current() {
    return connections.read(this::current);
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

  private Version current(Handle handle) {
    int number =
        handle
            .createQuery(CURRENT)
            .mapTo(Integer.class)
            .findOne()
            .orElseThrow(() -> new IllegalStateException("no map was ever published"));
    Version known = latest;
    if (known == null || known.number() != number) {
      known = read(handle, number);
      latest = known;
    }
    return known;
  }

  private Version read(Handle handle, int number) {
    return handle
        .createQuery(DOCUMENT)
        .bind("number", number)
        .map(
            (row, context) ->
                new Version(
                    number,
                    Rows.moment(row, "published_at"),
                    map(number, row.getString("document"))))
        .one();
  }

  private CareerMap map(int number, String document) {
    return text.read("version " + number, document)
        .map()
        .orElseThrow(
            () -> new IllegalStateException("the stored map " + number + " cannot be read"));
  }
}
