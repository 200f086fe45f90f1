package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static careermap.person.Fixtures.line;
import static careermap.person.Fixtures.roster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import careermap.access.AccessLog;
import careermap.access.AuditTrail;
import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.person.ImportRoster;
import careermap.person.PersonId;
import careermap.person.RosterImport;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTrailTest {
  private static final Instant NOW = CLOCK.instant();
  private static final PersonId E1 = new PersonId("E1");
  private static final PersonId E2 = new PersonId("E2");

  @TempDir private Path folder = Path.of("");
  private @Nullable Database opened;

  @BeforeEach
  void open() {
    Database database = Database.open(url(), new YamlMap(), () -> LocalDate.now(CLOCK));
    database.maps().startWith(BundledMap.text(), NOW);
    opened = database;
    new ImportRoster(database.people(), database.maps(), CLOCK)
        .from(
            roster("employee_id,name,email,role,role_since", line("E1"), line("E2")),
            new RosterImport.Wish(false, false));
  }

  @AfterEach
  void close() {
    database().close();
  }

  private String url() {
    return TestEngine.url(folder.resolve("audit.db"));
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  @Test
  void saysWhoChangedWhatOldestFirst() {
    keep(entry("E1", E2, NOW));
    keep(entry("-", null, NOW.plusSeconds(1)));

    assertThat(kept(Instant.EPOCH))
        .extracting(AuditTrail.Kept::actor, AuditTrail.Kept::subject)
        .containsExactly(tuple("E1", "E2"), tuple("-", null));
    assertThat(kept(Instant.EPOCH).get(0).fields())
        .containsExactly(new AuditTrail.Field("role", "OPERATOR", "LEADER"));
  }

  @Test
  void isReadFromAMomentOnHoweverMuchThereIs() {
    IntStream.range(0, 1_203).forEach(second -> keep(entry("E1", E2, NOW.plusSeconds(second))));

    assertThat(kept(NOW.plusSeconds(3)))
        .hasSize(1_200)
        .allSatisfy(entry -> assertThat(entry.fields()).hasSize(1))
        .extracting(AuditTrail.Kept::at)
        .isSorted();
  }

  @Test
  void neitherTheChangeNorTheEntryStandsWithoutTheOther() {
    assertThatThrownBy(
            () ->
                trail()
                    .keeping(
                        () -> {
                          look();
                          return 1;
                        },
                        done -> {
                          throw new IllegalStateException("no entry");
                        }))
        .hasMessage("no entry");

    assertThat(database().accessLog().looksAt(E2, 9)).isEmpty();
    assertThat(kept(Instant.EPOCH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit set actor = 'x'",
        "delete from audit",
        "update audit_field set after = 'x'",
        "delete from audit_field",
        "update access set viewer = 'x'"
      })
  void isOnlyEverAddedTo(String tampering) {
    keep(entry("E1", E2, NOW));
    keep(entry("E1", null, NOW));
    look();

    assertThatThrownBy(() -> execute(tampering)).hasMessageContaining("only ever added to");
  }

  @Test
  void somebodyWhoIsErasedLeavesARandomKey() {
    keep(entry("E1", E2, NOW));
    keep(entry("E2", E1, NOW));

    execute("delete from person where employee_id = 'E2'");
    execute("delete from audit_field where audit_id = 1");

    List<AuditTrail.Kept> kept = kept(Instant.EPOCH);
    assertThat(kept).hasSize(2);
    assertThat(kept.get(0).subject()).isNotNull().isEqualTo(kept.get(1).actor()).hasSize(36);
    assertThat(kept.get(0).fields()).isEmpty();
  }

  @Test
  void aNumberInAFieldIsTheirsAsLongAsTheyAre() {
    AuditTrail.Field field = new AuditTrail.Field("supervisor_id", "E2", "E1");
    keep(new AuditTrail.Entry(NOW, "-", AuditTrail.Action.PERSON_CHANGED, E1, List.of(field)));
    assertThat(kept(Instant.EPOCH).get(0).fields()).containsExactly(field);

    execute("delete from person where employee_id = 'E2'");

    AuditTrail.Field after = kept(Instant.EPOCH).get(0).fields().get(0);
    assertThat(after.before()).isNotNull().hasSize(36);
    assertThat(after.after()).isEqualTo("E1");
  }

  /** Whoever acts without being anybody; a number of nobody is of somebody who is gone. */
  @Test
  void actorsThatAreNoPersonStayAsTheyAre() {
    List.of("-", "retention", "U9", "E9").forEach(actor -> keep(entry(actor, null, NOW)));

    assertThat(kept(Instant.EPOCH))
        .extracting(AuditTrail.Kept::actor)
        .containsExactly("-", "retention", "U9", "?");
  }

  @Test
  void anAccountStandsForItsOwner() {
    execute("update person set slack_user_id = 'U1' where employee_id = 'E1'");
    keep(entry("U1", null, NOW));
    keep(entry("U9", null, NOW));

    assertThat(database().auditTrail().newest(2))
        .extracting(AuditTrail.Kept::actor)
        .containsExactly("U9", "E1");
  }

  @Test
  void whoLookedIsKnownByTheirNumberAsLongAsTheyAre() {
    look();

    assertThat(database().accessLog().looksAt(E2, 9))
        .extracting(AccessLog.Look::viewer)
        .containsExactly("E1");
    execute("delete from person where employee_id = 'E1'");
    assertThat(database().accessLog().looksAt(E2, 9))
        .extracting(AccessLog.Look::viewer, AccessLog.Look::viewerName)
        .allSatisfy(look -> assertThat(look.toList()).doesNotContain("E1").contains(""));
  }

  private void look() {
    database().accessLog().looked("E1", List.of(E2), AccessLog.What.BRIEF, NOW);
  }

  private AuditTrail trail() {
    return database().auditTrail();
  }

  private void keep(AuditTrail.Entry entry) {
    trail().keeping(() -> 0, done -> List.of(entry));
  }

  private static AuditTrail.Entry entry(String actor, @Nullable PersonId person, Instant at) {
    return new AuditTrail.Entry(
        at,
        actor,
        AuditTrail.Action.PERSON_CHANGED,
        person,
        List.of(new AuditTrail.Field("role", "OPERATOR", "LEADER")));
  }

  private List<AuditTrail.Kept> kept(Instant from) {
    List<AuditTrail.Kept> kept = new ArrayList<>();
    trail().eachSince(from, kept::add);
    return kept;
  }

  private void execute(String statement) {
    try (Connections connections = Connections.to(Engine.of(url()), () -> LocalDate.now(CLOCK))) {
      connections.change(handle -> handle.execute(statement));
    }
  }
}
