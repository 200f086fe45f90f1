package careermap.console;

import careermap.file.YamlMap;
import careermap.map.NewVersion;
import careermap.map.Publication;
import careermap.map.Publications;
import careermap.map.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Published maps in memory; version 1 is of noon in Tokyo on 1 December 2026. */
final class Published implements Publications {
  static final Instant FIRST = Instant.parse("2026-12-01T03:00:00Z");

  private final List<String> documents = new ArrayList<>();
  private final List<Publication> history = new ArrayList<>();

  /** Publishes a version a day after the one before it. */
  Published and(String document, String by, @Nullable String note) {
    Instant at = FIRST.plus(documents.size(), ChronoUnit.DAYS);
    documents.add(document);
    history.add(new Publication(documents.size(), at, by, note));
    return this;
  }

  @Override
  public Optional<Version> version(int number) {
    return document(number)
        .flatMap(text -> new YamlMap().read("version", text).map())
        .map(map -> new Version(number, history.get(number - 1).at(), map));
  }

  @Override
  public Optional<String> document(int number) {
    return number >= 1 && number <= documents.size()
        ? Optional.of(documents.get(number - 1))
        : Optional.empty();
  }

  @Override
  public List<Publication> history() {
    List<Publication> newestFirst = new ArrayList<>(history);
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  @Override
  public boolean publish(NewVersion version) {
    throw new UnsupportedOperationException();
  }
}
