package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.AccessLog;
import careermap.access.AuditTrail;
import careermap.cipher.NoteCipher;
import careermap.conversation.SealedNote;
import careermap.file.YamlMap;
import careermap.person.PersonId;
import careermap.privacy.ExportPerson;
import careermap.privacy.PersonFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonFilesTest {
  private static final PersonId ONE = new PersonId("Ezq7731");

  /** The company's settings, and what others decided or keep to themselves. Notes come apart. */
  private static final Set<String> NOT_THEIRS =
      Set.of(
          "assessment_cycle",
          "company_day",
          "digest",
          "digest_line",
          "digest_slot",
          "employer_allowance",
          "map_draft",
          "map_version",
          "note",
          "retention",
          "roster_draft");

  @TempDir Path folder;
  private @Nullable Database opened;
  private @Nullable Connections connections;

  @BeforeEach
  void open() {
    opened = Database.open(url(), new YamlMap(), () -> LocalDate.now(CLOCK));
    connections = Connections.to(Engine.of(url()), () -> LocalDate.now(CLOCK));
    connections().change(handle -> ErasureSeed.STATEMENTS.forEach(handle::execute));
  }

  @AfterEach
  void close() {
    connections().close();
    database().close();
  }

  @Test
  void everyTableThatTellsOfThemIsInIt() {
    assertThat(tablesOf(ONE).stream().filter(table -> !isRead(table)))
        .containsExactlyInAnyOrderElementsOf(NOT_THEIRS);
  }

  @Test
  void theOtherSidesMarksAndNotesStayOutUntilBothAreIn() {
    PersonFile file = file();

    assertThat(column(file, "marks", "author_id")).containsOnly("Ezq7731").hasSize(2);
    assertThat(column(file, "behaviours_seen", "example")).isEmpty();
    assertThat(file.notes())
        .extracting(SealedNote::id)
        .containsExactly("note-of-gone", "note-of-other");
    assertThat(file.toString())
        .doesNotContain("about zq7731")
        .contains("word zq7731", "goal zq7731", "evidence zq7731", "reply zq7731");

    submit();

    assertThat(column(file(), "marks", "author_id")).contains("E2").hasSize(4);
    assertThat(column(file(), "behaviours_seen", "example")).containsExactly("example zq7731");
  }

  @Test
  void whoeverIsAskedInSteadOfThemTellsThemNothing() {
    PersonFile file = file();

    assertThat(column(file, "talk_requests", "state")).containsOnly("DECLINED");
    connections()
        .change(
            handle ->
                handle.execute(
                    "update talk_request set instead_id = 'E2', state = 'CANCELLED' where id = 'heard'"));
    assertThat(column(file(), "talk_requests", "state")).containsOnly("DECLINED", null);
  }

  /** What was given to them and about them; that another one is named in a file is not theirs. */
  @Test
  void whatWasGivenAboutThemAndToWhomIsInIt() {
    assertThat(column(file(), "files", "kind")).containsExactly("RECORD", "SHEET", "ROSTER", "MAP");
    assertThat(column(file(), "files", "given_to"))
        .containsExactly("Ezq7731", "E2", "U9", "Ezq7731");
    assertThat(column(file(), "files", "given_at")).containsOnly("1970-01-01T00:00:00.001Z");
    assertThat(column(file(), "files", "everyone")).containsExactly("0", "0", "1", "0");
  }

  @Test
  void theyCanSeeThatItWasTakenOut() {
    ExportPerson export =
        new ExportPerson(
            database().personFiles(),
            new NoteCipher(Map.of()),
            database().accessLog(),
            database().auditTrail(),
            CLOCK);

    assertThat(export.of(new PersonId("nobody"))).isEmpty();
    PersonFile file = export.of(ONE).orElseThrow();

    assertThat(column(file, "notes", "words")).containsOnlyNulls();
    assertThat(database().accessLog().looksAt(ONE, 9))
        .extracting(AccessLog.Look::what)
        .startsWith(AccessLog.What.EXPORT);
    List<AuditTrail.Kept> kept = new ArrayList<>();
    database().auditTrail().eachSince(Instant.EPOCH, kept::add);
    assertThat(kept)
        .filteredOn(entry -> entry.action() == AuditTrail.Action.PERSON_EXPORTED)
        .extracting(AuditTrail.Kept::subject)
        .containsExactly("Ezq7731");
  }

  @Test
  void aLookAtEverybodyIsInEachOnesLog() {
    database().accessLog().lookedAtAll("-", AccessLog.What.ROSTER, CLOCK.instant());

    assertThat(database().accessLog().looksAt(ONE, 1))
        .extracting(AccessLog.Look::what)
        .containsExactly(AccessLog.What.ROSTER);
    assertThat(database().accessLog().looksAt(new PersonId("E2"), 1))
        .extracting(AccessLog.Look::what)
        .containsExactly(AccessLog.What.ROSTER);
  }

  private PersonFile file() {
    return database().personFiles().of(ONE).orElseThrow();
  }

  private void submit() {
    connections()
        .change(handle -> handle.execute("update assessment set self_at = 2, rater_at = 2"));
  }

  private static List<@Nullable String> column(PersonFile file, String section, String column) {
    PersonFile.Section found =
        file.sections().stream()
            .filter(one -> one.name().equals(section))
            .findFirst()
            .orElseThrow();
    int at = found.columns().indexOf(column);
    List<@Nullable String> cells = new ArrayList<>();
    found.rows().forEach(row -> cells.add(row.get(at)));
    return cells;
  }

  private static boolean isRead(String table) {
    Pattern named = Pattern.compile("\\b(?:from|join)\\s+" + table + "\\b");
    return PersonSections.ALL.stream().anyMatch(one -> named.matcher(one.query()).find());
  }

  private Set<String> tablesOf(PersonId person) {
    TestTables tables = new TestTables(connections(), folder);
    return tables.columns().stream()
        .filter(column -> tables.holds(column, person.value().substring(1)))
        .map(column -> column.substring(0, column.indexOf('.')))
        .collect(toCollection(TreeSet::new));
  }

  private String url() {
    return TestEngine.url(folder.resolve("file.db"));
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private Connections connections() {
    return Objects.requireNonNull(connections);
  }
}
