package careermap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.database.FoundDatabase.State;
import careermap.file.YamlMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever looks at a database finds how it stands, and leaves it so. */
class FoundDatabaseTest {
  @TempDir private static Path folder = Path.of("");

  static Stream<String> engines() {
    return Stream.of(
        "jdbc:sqlite:" + folder.resolve("found-" + System.nanoTime() + ".db"),
        TestEngine.emptyPostgresql());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void howItStands(String url) {
    assertThat(FoundDatabase.at(url).state()).isEqualTo(State.NONE);
    Engine engine = Engine.of(url);
    engine.prepare();
    assertThat(FoundDatabase.at(url).state()).as("empty").isEqualTo(State.NONE);
    Migrations.runTo(engine.writers().source(), engine.dialect(), "15");
    assertThat(FoundDatabase.at(url).state()).isEqualTo(State.OLDER);
    assertThat(Migrations.version(engine.writers().source(), engine.dialect())).hasValue("15");
    assertThat(isNew(url)).isFalse();
    assertThat(FoundDatabase.at(url).state()).isEqualTo(State.READY);
    setNewer(engine);
    assertThatThrownBy(() -> FoundDatabase.at(url))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("by a newer Career Map");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void oneThatIsMadeIsNewOnce(String url) {
    assertThat(isNew(url)).isTrue();
    assertThat(isNew(url)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void tablesOfSomethingElseAreNoneOfOurs(String url) {
    Engine.of(url).prepare();
    try (Handle handle = Jdbi.open(Engine.of(url).writers().source())) {
      handle.execute("create table thing (id integer)");
    }
    assertThatThrownBy(() -> FoundDatabase.at(url))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("holds tables of something else");
  }

  @Test
  void aFileThatIsNoneIsTold() throws Exception {
    Path file = Files.writeString(folder.resolve("words.db"), "words ".repeat(999));
    assertThatThrownBy(() -> FoundDatabase.at("jdbc:sqlite:" + file))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class,
            unavailable -> {
              assertThat(unavailable.said().ja()).contains("を開けません", "控えを戻してください");
              assertThat(unavailable.said().en()).contains("cannot open", "restore FILE");
            });
  }

  @Test
  void aHostThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> FoundDatabase.at("postgres://map:word@no-such.invalid/map"))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class,
            unavailable -> {
              assertThat(unavailable.said().ja()).contains("ホスト名 no-such.invalid が見つかりません");
              assertThat(unavailable.said().en()).contains("there is no host no-such.invalid");
              assertThat(unavailable.said().toString()).doesNotContain("word");
            });
  }

  private static boolean isNew(String url) {
    try (Database database = Database.open(url, new YamlMap(), () -> LocalDate.of(2026, 11, 27))) {
      return database.newPlace().isPresent();
    }
  }

  private static void setNewer(Engine engine) {
    List<String> newer =
        List.of(
            "update flyway_schema_history set version = '9999'"
                + " where installed_rank = (select max(installed_rank) from flyway_schema_history)");
    try (Handle handle = Jdbi.open(engine.writers().source())) {
      newer.forEach(handle::execute);
    }
  }
}
