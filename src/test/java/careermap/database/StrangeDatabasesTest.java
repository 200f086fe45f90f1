package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.file.YamlMap;
import careermap.refusal.Declined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that are not made for this app: one line says what to do. */
class StrangeDatabasesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void oneThatCannotHoldEveryLetterIsRefused() {
    String western = TestEngine.westernPostgresql();
    String words =
        "DATABASE_URL: %s is in the encoding LATIN1; make a database with encoding UTF8"
            .formatted(Engine.of(western).place());
    assertThatThrownBy(() -> open(western))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageStartingWith(words);
    assertThatThrownBy(() -> DatabaseCopy.of(western).restore(copy()))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageStartingWith(words);
  }

  @Test
  void tablesOfSomethingElseAreLeftAlone() {
    String server = TestEngine.emptyPostgresql();
    for (String url : new String[] {server, "jdbc:sqlite:" + folder.resolve("other.db")}) {
      withTable(url);
      assertThatThrownBy(() -> open(url))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessage(
              "DATABASE_URL: %s holds tables of something else; make an empty database and name it",
              Engine.of(url).place());
    }
    assertThatThrownBy(() -> DatabaseCopy.of(server).restore(copy()))
        .isInstanceOfSatisfying(
            Declined.class,
            declined -> {
              assertThat(declined.reason().ja()).contains("ほかのアプリの表があります。空のデータベースを作り");
              assertThat(declined.reason().en()).contains("holds tables of something else");
            });
  }

  private static void withTable(String url) {
    try (Handle handle = Jdbi.open(Engine.of(url).writers().source())) {
      handle.execute("create table thing (id integer)");
    }
  }

  private Path copy() {
    Path copy = folder.resolve("copy.db");
    String live = "jdbc:sqlite:" + folder.resolve("live.db");
    open(live);
    DatabaseCopy.of(live).backUp(copy);
    return copy;
  }

  private static void open(String url) {
    Database.open(url, new YamlMap(), () -> LocalDate.now(CLOCK)).close();
  }

  @Test
  void aFileOfSomethingElseIsRefusedAtOnce() throws IOException {
    Path text = Files.writeString(folder.resolve("words.db"), "words ".repeat(999));
    long start = System.nanoTime();
    assertThatThrownBy(() -> open("jdbc:sqlite:" + text))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("cannot open")
        .hasMessageContaining("restore FILE");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void whoMayMakeNoTablesIsToldTheMend() {
    String url = TestEngine.emptyPostgresql();
    try (Handle handle = Jdbi.open(Engine.of(url).writers().source())) {
      handle.execute(
          "do $$ begin if not exists (select from pg_roles where rolname = 'guest')"
              + " then create role guest login password 'guest'; end if; end $$");
      handle.execute("revoke create on schema public from public");
    }
    String guest = url.replaceFirst("user=[^&]*", "user=guest");
    assertThatThrownBy(() -> FoundDatabase.at(guest))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("alter database NAME owner to USER");
    assertThatThrownBy(() -> open(guest))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("alter database NAME owner to USER");
  }
}
