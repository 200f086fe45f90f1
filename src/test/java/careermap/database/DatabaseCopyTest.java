package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static careermap.person.Fixtures.line;
import static careermap.person.Fixtures.roster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.access.AccessLog;
import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.person.ImportRoster;
import careermap.person.PersonId;
import careermap.person.RosterImport;
import careermap.refusal.Declined;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseCopyTest {
  private static final PersonId E1 = new PersonId("E1");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void fill() {
    try (Database database = open("live.db")) {
      database.maps().startWith(BundledMap.text(), CLOCK.instant());
      new ImportRoster(database.people(), database.maps(), CLOCK)
          .from(
              roster("employee_id,name,email,role,role_since", line("E1"), line("E2")),
              new RosterImport.Wish(false, false));
    }
  }

  @Test
  void whatIsMadeAnewIsItsOwnersAlone() throws IOException {
    Path made = folder.resolve("new").resolve("data");
    Database.open("jdbc:sqlite:" + made.resolve("a.db"), new YamlMap(), () -> LocalDate.MIN)
        .close();
    assertThat(rights(made)).isEqualTo("rwx------");
    assertThat(rights(made.resolve("a.db"))).isEqualTo("rw-------");
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void whatIsPutBackIsWhatWasThere() {
    long bytes = copy("live.db").backUp(file("copy.db"));
    copy("back.db").restore(file("copy.db"));

    assertThat(file("copy.db")).isRegularFile().hasSize(bytes);
    try (Database back = open("back.db");
        Database live = open("live.db")) {
      assertThat(back.people().all()).isEqualTo(live.people().all()).hasSize(2);
      assertThat(back.maps().current()).isEqualTo(live.maps().current());
    }
  }

  @Test
  void isTakenAtOneMomentWhileOthersWrite() throws Exception {
    ExecutorService writer = Executors.newSingleThreadExecutor();
    AtomicBoolean goesOn = new AtomicBoolean(true);
    CountDownLatch begun = new CountDownLatch(3);
    try (Database live = open("live.db")) {
      Future<Integer> written = writer.submit(() -> look(live, goesOn, begun));
      begun.await();
      copy("live.db").backUp(file("copy.db"));
      goesOn.set(false);
      int looks = written.get();
      copy("back.db").restore(file("copy.db"));
      try (Database back = open("back.db")) {
        assertThat(pairs(back)).isBetween(3, looks);
      }
    } finally {
      writer.shutdownNow();
    }
  }

  /** Each look is at two people at once. */
  private static int look(Database live, AtomicBoolean goesOn, CountDownLatch begun) {
    int looks = 0;
    while (goesOn.get()) {
      live.accessLog()
          .looked("-", List.of(E1, new PersonId("E2")), AccessLog.What.CARD, CLOCK.instant());
      looks++;
      begun.countDown();
    }
    return looks;
  }

  private static int pairs(Database back) {
    int ofOne = back.accessLog().looksAt(E1, Integer.MAX_VALUE).size();
    assertThat(back.accessLog().looksAt(new PersonId("E2"), Integer.MAX_VALUE)).hasSize(ofOne);
    return ofOne;
  }

  @Test
  void nobodyButItsOwnerMayRead() throws IOException {
    copy("live.db").backUp(file("copy.db"));

    assertThat(rights(file("copy.db"))).isEqualTo("rw-------");
  }

  @Test
  void holdsNothingThatWasDeletedBefore() throws IOException {
    try (Connections connections = connections("live.db")) {
      connections.change(
          handle -> {
            handle.execute("update person set name = 'GONE-FOR-GOOD' where employee_id = 'E2'");
            handle.execute("delete from person where employee_id = 'E2'");
          });
    }

    copy("live.db").backUp(file("copy.db"));

    assertThat(Files.readString(file("copy.db"), StandardCharsets.ISO_8859_1))
        .contains("E1")
        .doesNotContain("GONE-FOR-GOOD");
  }

  @Test
  void nothingIsEverOverwritten() throws IOException {
    Files.writeString(file("copy.db"), "mine");

    refused(() -> copy("live.db").backUp(file("copy.db")), "is there already");
    assertThat(file("copy.db")).hasContent("mine");
    copy("live.db").backUp(file("good.db"));
    refused(() -> copy("live.db").restore(file("good.db")), "is there already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-wal", "-shm", "-journal"})
  void whatIsLeftOfADatabaseIsNotMixedWithACopy(String ending) throws IOException {
    copy("live.db").backUp(file("copy.db"));
    Files.writeString(file("back.db" + ending), "left over");

    refused(() -> copy("back.db").restore(file("copy.db")), "back.db" + ending);
    assertThat(file("back.db")).doesNotExist();
  }

  @Test
  void halfOfADatabaseIsNoCopy() throws IOException {
    copy("live.db").backUp(file("copy.db"));
    Files.writeString(file("copy.db-wal"), "the newest");

    refused(() -> copy("back.db").restore(file("copy.db")), "half of a database");
  }

  @Test
  void aDamagedFileIsNotPutBack() throws IOException {
    copy("live.db").backUp(file("copy.db"));
    byte[] bytes = Files.readAllBytes(file("copy.db"));
    Arrays.fill(bytes, 4096, bytes.length / 2, (byte) 7);
    Files.write(file("copy.db"), bytes);

    String words = "The copy %s is damaged or no database (";
    refused(() -> copy("back.db").restore(file("copy.db")), words.formatted(file("copy.db")));
    Files.writeString(file("text.db"), "not a database at all, but long enough to look like one");
    refused(() -> copy("back.db").restore(file("text.db")), words.formatted(file("text.db")));
    refused(() -> copy("back.db").restore(file("text.db")), untouched("back.db"));
    assertThat(folder).isDirectoryNotContaining("glob:**back.db*");
  }

  @Test
  void anotherProgramsDatabaseIsNotPutBack() {
    try (Connections connections = connections("other.db")) {
      connections.change(handle -> handle.execute("create table thing (id integer)"));
    }

    refused(
        () -> copy("back.db").restore(file("other.db")),
        "The copy %s is not a database of Career Map. Please use another. "
                .formatted(file("other.db"))
            + untouched("back.db"));
  }

  @Test
  void tablesOfANewerVersionAreNotTouched() {
    try (Connections connections = connections("live.db")) {
      connections.change(
          handle ->
              handle.execute(
                  "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                      + " installed_by, execution_time, success)"
                      + " values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'x', 1, 1)"));
    }

    assertThatThrownBy(() -> open("live.db"))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("newer Career Map");
    refused(() -> copy("live.db").backUp(file("copy.db")), "newer Career Map");
    refused(
        () -> copy("back.db").restore(file("live.db")),
        "The copy %s was made by a newer Career Map.".formatted(file("live.db")));
    refused(() -> copy("back.db").restore(file("live.db")), untouched("back.db"));
  }

  @Test
  void aDamagedDatabaseSaysWhatToDo() throws IOException {
    Files.writeString(file("live.db"), "no database, whatever its name says, and quite long too");

    assertThatThrownBy(() -> open("live.db"))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("career-map restore");
  }

  @Test
  void whereThereIsNothingThereIsNothingToCopy() {
    refused(() -> copy("nowhere.db").backUp(file("copy.db")), "no database");
    refused(() -> copy("back.db").restore(file("nowhere.db")), "no file");
    refused(() -> copy("live.db").backUp(file("no/folder/copy.db")), "cannot be written");
    assertThat(file("nowhere.db")).doesNotExist();
  }

  private static void refused(ThrowingCallable work, String reason) {
    assertThatThrownBy(work).isInstanceOf(Declined.class).hasMessageContaining(reason);
  }

  private String untouched(String target) {
    return "Nothing was done to " + file(target) + ".";
  }

  private DatabaseCopy copy(String live) {
    return DatabaseCopy.of("jdbc:sqlite:" + file(live));
  }

  private Database open(String name) {
    return Database.open("jdbc:sqlite:" + file(name), new YamlMap(), () -> LocalDate.now(CLOCK));
  }

  private Connections connections(String name) {
    return Connections.to(Engine.of("jdbc:sqlite:" + file(name)), () -> LocalDate.now(CLOCK));
  }

  private Path file(String name) {
    return folder.resolve(name);
  }
}
