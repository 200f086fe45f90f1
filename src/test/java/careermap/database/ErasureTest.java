package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.AccessLog;
import careermap.access.AuditTrail;
import careermap.file.YamlMap;
import careermap.person.PersonId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who is in every table is erased, and the bytes of the files are looked through. Whatever
 * column a migration adds has to be filled here, or named as one in which nobody can be told.
 */
class ErasureTest {
  private static final Instant NOW = CLOCK.instant();

  /** In every word of theirs, their number, name, address and accounts. */
  private static final String MARK = "zq7731";

  private static final PersonId GONE = new PersonId("E" + MARK);
  private static final PersonId OTHER = new PersonId("E2");

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
  void nothingOfThemIsInAnyByteOfTheFiles() throws IOException {
    assertThat(filesThatHold(MARK)).isNotEmpty();

    erase();

    workOffRemovals();
    assertThat(columnsThatHold(MARK)).isEmpty();
    assertThat(filesThatHold(MARK)).isEmpty();
    assertThat(filesThatHold("kept")).isNotEmpty();
  }

  /** Rows that grow and shrink are moved from page to page, and leave copies where they were. */
  @Test
  void noCopyStaysWhereRowsWereMovedFrom() throws IOException {
    connections()
        .change(
            handle -> {
              for (int number = 0; number < 2_000; number++) {
                int size = number * 7 % 400;
                handle.execute(
                    "insert into goal (employee_id, role, reason, set_at) values (?, 'SV', ?, 1)",
                    number % 2 == 0 ? GONE.value() : "E2",
                    number % 2 == 0 ? MARK + "x".repeat(size) : "kept".repeat(size));
              }
            });
    for (int turn = 1; turn < 4; turn++) {
      int length = turn * 150;
      connections()
          .change(
              handle ->
                  handle.execute(
                      "update goal set reason = reason || ? where id % 3 = ?",
                      "y".repeat(length), length % 3));
    }

    erase();

    workOffRemovals();
    assertThat(filesThatHold(MARK)).isEmpty();
  }

  @Test
  void everyColumnIsSeenToOrNamed() {
    Set<String> unseen = new TreeSet<>(tables().textColumns());
    unseen.removeAll(columnsThatHold(MARK));
    assertThat(unseen).containsExactlyElementsOf(new TreeSet<>(ErasureSeed.TELL_NOBODY));
  }

  @Test
  void whatOthersHaveStaysTheirs() {
    erase();

    assertThat(list("select id from conversation order by id")).containsExactly("talk-of-other");
    assertThat(list("select coalesce(with_id, '-') || agreement || confidential from conversation"))
        .containsExactly("-CONFIRMED1");
    assertThat(list("select id from note")).containsExactly("note-of-other");
    assertThat(list("select status from attainment")).containsExactly("DOING");
    assertThat(
            list(
                "select employee_id || mark from assessment_mark m join assessment a on a.id = m.assessment_id"))
        .containsExactly("E2DONE");
    assertThat(list("select coalesce(rater_id, '-') from assessment")).containsExactly("-");
    assertThat(list("select coalesce(employee_id, '-') from observed_move")).containsExactly("-");
    assertThat(list("select id from opening")).containsExactly("opening-of-other");
    assertThat(list("select id from digest")).containsExactly("digest-of-other");
    assertThat(list("select scope || name from cadence_rule")).containsExactly("COMPANY");
    assertThat(list("select coalesce(supervisor_id, '-') from person")).containsExactly("-");
    assertThat(list("select about from delivery")).containsExactly("kept-opening");
    assertThat(list("select ts from handout order by id"))
        .containsExactly("F-kept", "F-map", "3.2");
    assertThat(list("select handout_id || employee_id from handout_person"))
        .containsExactlyInAnyOrder("5E2", "9E2");
  }

  @Test
  void whatTheAppWroteInSlackIsWrittenDownToBeTakenAway() {
    erase();

    assertThat(list("select kind || ' ' || channel || ' ' || coalesce(ts, '-') from removal"))
        .containsExactlyInAnyOrder(
            "CONVERSATION D" + MARK + " -",
            "HOME U" + MARK + " -",
            "HOME W" + MARK + " -",
            "FILE D" + MARK + " F" + MARK,
            "FILE D2 F-sheet",
            "FILE D3 F-roster",
            "FILE D2 F-naming",
            "FILE D2 F-side",
            "MESSAGE D2 3.1",
            "FILE D9 F-theirs",
            "MESSAGE D9 3.4",
            "MESSAGE D" + MARK + " 3.3",
            "MESSAGE D2 2.1",
            "MESSAGE D2 2.2",
            "MESSAGE D2 2.3",
            "MESSAGE D2 2.4",
            "MESSAGE D2 2.6",
            "MESSAGE D2 2.7",
            "MESSAGE D2 2.8",
            "MESSAGE D2 2.9",
            "MESSAGE D2 2.10",
            "MESSAGE D2 2.11");
  }

  /** Somebody who comes back with another number has the account of before. */
  @Test
  void anAccountThatIsSomebodyElsesByNowStaysAsItIs() {
    change("update person set left_on = '2020-01-01' where employee_id = '%s'", GONE.value());
    change("update person set slack_user_id = 'U%s' where employee_id = 'E2'", MARK);
    erase();

    assertThat(list("select slack_user_id from slack_account")).contains("U" + MARK);
    assertThat(list("select slack_user_id from preference")).contains("U" + MARK);
    assertThat(list("select kind || ' ' || channel || ' ' || coalesce(ts, '-') from removal"))
        .doesNotContain("HOME U" + MARK + " -", "CONVERSATION D" + MARK + " -")
        .contains("MESSAGE D" + MARK + " 9." + MARK);
  }

  private void change(String sql, String value) {
    connections().change(handle -> handle.execute(sql.formatted(value)));
  }

  @Test
  void whoLookedAndWhoChangedWhatStaysUnderAKeyThatNobodyKnows() {
    erase();

    assertThat(database().accessLog().looksAt(OTHER, 9))
        .extracting(AccessLog.Look::viewerName)
        .containsExactly("", "");
    assertThat(list("select viewer from access order by id")).hasSize(2).contains("?");
    assertThat(list("select count(*) from audit")).containsExactly("3");
    assertThat(list("select field from audit_field")).containsExactly("kept");
  }

  /** What they had under way ends after they were erased. */
  @Test
  void nothingThatIsUnderWayBringsThemBack() {
    erase();

    database().accessLog().looked(GONE.value(), List.of(OTHER), AccessLog.What.TEAM, NOW);
    database().accessLog().looked(OTHER.value(), List.of(GONE), AccessLog.What.TEAM, NOW);
    database().accessLog().lookedAtAll(GONE.value(), AccessLog.What.ROSTER, NOW);
    AuditTrail.Entry entry =
        new AuditTrail.Entry(NOW, GONE.value(), AuditTrail.Action.CADENCE_CHANGED, GONE, List.of());
    database().auditTrail().keeping(() -> 0, done -> List.of(entry));

    connections().change(handle -> handle.execute("delete from removal"));
    assertThat(columnsThatHold(MARK)).isEmpty();
    assertThat(database().accessLog().looksAt(OTHER, 9))
        .extracting(AccessLog.Look::viewerName)
        .containsOnly("");
  }

  @Test
  void whoeverIsNotThereIsNotErased() {
    assertThat(database().erasure().erase(new PersonId("nobody"), NOW)).isFalse();
    assertThat(database().erasure().count()).isZero();
    assertThat(database().erasure().footprint(GONE))
        .hasValueSatisfying(
            footprint -> {
              assertThat(footprint.talks()).isEqualTo(3);
              assertThat(footprint.reports()).isOne();
            });
  }

  private void erase() {
    assertThat(database().erasure().erase(GONE, NOW)).isTrue();
    assertThat(database().erasure().sweep()).isTrue();
    assertThat(database().erasure().count()).isOne();
  }

  private void workOffRemovals() {
    connections().change(handle -> handle.execute("delete from removal"));
    assertThat(connections().sweep()).isTrue();
  }

  private List<String> list(String query) {
    return connections().read(handle -> handle.createQuery(query).mapTo(String.class).list());
  }

  private Set<String> columnsThatHold(String mark) {
    return tables().textColumns().stream()
        .filter(column -> tables().holds(column, mark))
        .collect(toCollection(TreeSet::new));
  }

  private List<String> filesThatHold(String mark) throws IOException {
    return tables().filesThatHold(mark);
  }

  private TestTables tables() {
    return new TestTables(connections(), folder);
  }

  private String url() {
    return TestEngine.url(folder.resolve("erasure.db"));
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private Connections connections() {
    return Objects.requireNonNull(connections);
  }
}
