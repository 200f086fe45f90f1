package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.AuditTrail.Action;
import careermap.access.AuditTrail.Entry;
import careermap.access.AuditTrail.Field;
import careermap.access.Trail;
import careermap.file.YamlMap;
import careermap.person.PersonId;
import careermap.person.RosterColumn;
import careermap.privacy.EraseDue;
import careermap.privacy.KeptKind;
import careermap.privacy.SetRetention;
import careermap.privacy.ShowRetention;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been kept for long enough goes, and nothing else. */
class RetentionTest {
  private static final LocalDate TODAY = LocalDate.now(CLOCK);

  @TempDir Path folder;
  private @Nullable Database opened;
  private @Nullable Connections connections;

  @BeforeEach
  void open() {
    opened = Database.open(url(), new YamlMap(), () -> TODAY);
    connections = Connections.to(Engine.of(url()), () -> TODAY);
    person("E1", null);
    person("E2", null);
  }

  @AfterEach
  void close() {
    connections().close();
    database().close();
  }

  @Test
  void whatIsOlderThanItsPeriodGoesAndTheRestStays() {
    for (String age : List.of("old", "new")) {
      boolean old = age.equals("old");
      talk(age, ago(old ? Period.ofYears(6) : Period.ofYears(4)));
      note(age, ago(old ? Period.ofMonths(37) : Period.ofMonths(35)));
      request(age, "DECLINED", ago(old ? Period.ofMonths(13) : Period.ofMonths(11)));
      sheet(age, ago(old ? Period.ofMonths(61) : Period.ofMonths(59)));
      correction(age, ago(old ? Period.ofMonths(13) : Period.ofMonths(11)));
      delivery(age, "SENT", ago(old ? Period.ofMonths(4) : Period.ofMonths(2)));
      look(age, ago(old ? Period.ofMonths(37) : Period.ofMonths(35)));
      audit(age, ago(old ? Period.ofMonths(85) : Period.ofMonths(83)));
    }
    request("open", "AGREED", ago(Period.ofYears(9)));
    delivery("waiting", "WAITING", ago(Period.ofYears(9)));

    erase();

    assertThat(list("select id from conversation where id <> 'talk'")).containsExactly("new");
    assertThat(list("select id from note")).containsExactly("new");
    assertThat(list("select id from talk_request order by id")).containsExactly("new", "open");
    assertThat(list("select id from assessment")).containsExactly("new");
    assertThat(list("select note from correction")).containsExactly("new");
    assertThat(list("select key from delivery order by key")).containsExactly("new", "waiting");
    assertThat(list("select viewer from access")).containsExactly("new");
    assertThat(list("select action from audit")).containsExactly("new");
    assertThat(list("select field from audit_field")).containsExactly("new");
    assertThat(database().erasure().isUnswept()).isTrue();
  }

  /** A file is not left behind where nobody knows of it; one's own stays one's own. */
  @Test
  void whatWasGivenOfOthersGoesFromSlackWithItsRow() {
    for (String age : List.of("old", "new")) {
      Instant at = ago(age.equals("old") ? Period.ofMonths(13) : Period.ofMonths(11));
      handout(age + "-of-another", "E2", "E1", false, at);
      handout(age + "-own", "E1", "E1", false, at);
      handout(age + "-roster", "U9", null, true, at);
      handout(age + "-map", "E2", null, false, at);
    }

    erase();

    assertThat(list("select ts from handout order by ts"))
        .containsExactly("new-map", "new-of-another", "new-own", "new-roster", "old-own");
    assertThat(list("select kind || ts from removal order by ts"))
        .containsExactly("FILEold-of-another", "FILEold-roster");
    assertThat(database().removals().due(CLOCK.instant(), 9)).hasSize(2);
  }

  private void handout(
      String file, String to, @Nullable String about, boolean everyone, Instant at) {
    change(
        "insert into handout (place, channel, ts, to_whom, kind, everyone, given_at)"
            + " values ('FILE', 'D2', ?, ?, 'SHEET', ?, ?)",
        file,
        to,
        everyone ? 1 : 0,
        at.toEpochMilli());
    if (about != null) {
      change("insert into handout_person select id, ?, 1 from handout where ts = ?", about, file);
    }
  }

  @Test
  void whoLeftIsErasedLikeAnybodyElse() {
    person("E3", TODAY.minusMonths(13));
    person("E4", TODAY.minusMonths(11));

    erase();

    assertThat(list("select employee_id from person order by employee_id"))
        .containsExactly("E1", "E2", "E4");
    assertThat(list("select actor || action || coalesce(subject, '-') from audit"))
        .containsExactly("retentionPERSON_ERASED-");
  }

  /** Else one of human resources could erase anybody, by a day that is long past. */
  @Test
  void whoWasMarkedAsLeftOnADayLongPastStaysForTwoWeeks() {
    String longPast = TODAY.minusYears(3).toString();
    person("E3", TODAY.minusYears(3));
    change("update person set left_on = ? where employee_id = 'E1'", longPast);
    marked("E1", Duration.ofDays(13));
    marked("E3", Duration.ofDays(15));
    assertThat(
            new ShowRetention(database().retention(), CLOCK)
                .to(true)
                .orElseThrow()
                .older()
                .than(KeptKind.LEAVERS, 12))
        .isOne();

    erase();

    assertThat(list("select employee_id from person order by employee_id"))
        .containsExactly("E1", "E2");
  }

  @Test
  void howeverMuchThereIsItGoesInSmallParts() {
    IntStream.range(0, 120)
        .forEach(number -> delivery("d" + number, "SENT", ago(Period.ofYears(1))));
    int first = database().retention().erase(KeptKind.NOTICES, ago(Period.ofMonths(3)), TODAY);

    assertThat(first).isEqualTo(50);
    erase();
    assertThat(list("select key from delivery")).isEmpty();
    assertThat(database().erasure().count()).isOne();
    erase();
    assertThat(database().erasure().count()).isOne();
  }

  @Test
  void aPeriodIsSetOnlyAsItWasSeenAndOnlyByHumanResources() {
    Trail trail = new Trail();
    SetRetention set = new SetRetention(database().retention(), trail.keep(), CLOCK);

    assertThat(set.by("E1", false, KeptKind.NOTES, 3, 36))
        .isEqualTo(SetRetention.Outcome.NOT_POSSIBLE);
    assertThat(set.by("E1", true, KeptKind.AUDIT, 12, 84))
        .isEqualTo(SetRetention.Outcome.NOT_POSSIBLE);
    assertThat(set.by("E1", true, KeptKind.NOTES, 3, 12))
        .isEqualTo(SetRetention.Outcome.CHANGED_MEANWHILE);
    assertThat(set.by("E1", true, KeptKind.NOTES, 3, 36)).isEqualTo(SetRetention.Outcome.DONE);
    assertThat(trail.entries).hasSize(1);
    ShowRetention show = new ShowRetention(database().retention(), CLOCK);
    assertThat(show.to(false)).isEmpty();
    assertThat(show.to(true).orElseThrow().months(KeptKind.NOTES)).isEqualTo(3);

    note("old", ago(Period.ofMonths(4)));
    assertThat(show.to(true).orElseThrow().older().than(KeptKind.NOTES, 3)).isOne();
    erase();
    assertThat(list("select id from note")).isEmpty();
  }

  private void marked(String person, Duration ago) {
    Field left = new Field(RosterColumn.LEFT_ON.code(), null, "2023-01-01");
    Entry entry =
        new Entry(
            CLOCK.instant().minus(ago),
            "E2",
            Action.PERSON_CHANGED,
            new PersonId(person),
            List.of(left));
    database().auditTrail().keeping(() -> person, done -> List.of(entry));
  }

  private void erase() {
    new EraseDue(database().retention(), database().erasure(), database().auditTrail(), CLOCK)
        .run(() -> false);
  }

  private static Instant ago(Period period) {
    return TODAY.minus(period).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private void person(String id, @Nullable LocalDate left) {
    change(
        "insert into person (employee_id, name, role, role_since, employment, left_on)"
            + " values (?, 'n', 'OPERATOR', '2020-01-01', 'FULL_TIME', ?)",
        id,
        left == null ? null : left.toString());
    change("insert into person_key values (?, ?)", id, "key-" + id);
  }

  private void talk(String id, Instant at) {
    change(
        "insert into conversation (id, employee_id, with_id, held_on, logged_at)"
            + " values (?, 'E1', 'E2', ?, 1)",
        id,
        LocalDate.ofInstant(at, ZoneOffset.UTC).toString());
  }

  private void note(String id, Instant at) {
    change(
        "insert into conversation (id, employee_id, with_id, held_on, logged_at)"
            + " values ('talk', 'E1', 'E2', ?, 1) on conflict do nothing",
        TODAY.toString());
    change(
        "insert into note values (?, 'talk', 'E1', 'PRIVATE', 'k', cast('0' as "
            + TestEngine.BYTES
            + "), ?)",
        id,
        at.toEpochMilli());
  }

  private void request(String id, String state, Instant at) {
    change(
        "insert into talk_request (id, employee_id, listener_id, confidential, topics, stance,"
            + " state, asked_at, changed_at) values (?, 'E1', 'E2', 0, '', 'LISTEN', ?, 1, ?)",
        id,
        state,
        at.toEpochMilli());
  }

  private void sheet(String id, Instant at) {
    change("insert into map_version values (1, 'm', 1, 'bundled', null) on conflict do nothing");
    change(
        "insert into assessment (id, employee_id, role, map_version, opened_by, opened_at, shared,"
            + " closed_at) values (?, 'E1', 'OPERATOR', 1, 'E1', 1, 1, ?)",
        id,
        at.toEpochMilli());
  }

  private void correction(String id, Instant at) {
    change(
        "insert into correction (slack_user_id, kind, note, reported_on, reported_at, settled_at)"
            + " values ('U1', ?, ?, '2020-01-01', 1, ?)",
        id,
        id,
        at.toEpochMilli());
  }

  private void delivery(String id, String state, Instant at) {
    change(
        "insert into delivery (key, to_id, kind, about, state, due_at, decided_at)"
            + " values (?, 'E1', 'DIGEST', 'a', ?, 1, ?)",
        id,
        state,
        at.toEpochMilli());
  }

  private void look(String id, Instant at) {
    change(
        "insert into access (person_key, viewer, what, seen_at) values ('key-E1', ?, 'CARD', ?)",
        id,
        at.toEpochMilli());
  }

  private void audit(String id, Instant at) {
    change("insert into audit (at, actor, action) values (?, '-', ?)", at.toEpochMilli(), id);
    change(
        "insert into audit_field select max(id), 0, ?, null, null from audit where action = ?",
        id,
        id);
  }

  private void change(String statement, @Nullable Object... values) {
    connections().change(handle -> handle.execute(statement, values));
  }

  private List<String> list(String query) {
    return connections().read(handle -> handle.createQuery(query).mapTo(String.class).list());
  }

  private String url() {
    return TestEngine.url(folder.resolve("kept.db"));
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private Connections connections() {
    return Objects.requireNonNull(connections);
  }
}
