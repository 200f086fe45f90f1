package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static careermap.person.Fixtures.TODAY;
import static careermap.person.Fixtures.line;
import static careermap.person.Fixtures.roster;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.person.Acting;
import careermap.person.ActingBook;
import careermap.person.Employer;
import careermap.person.ExportRoster;
import careermap.person.ImportRoster;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.RosterImport;
import careermap.table.Table;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S leads M and N, T leads S and D; M is of another employer. */
class LeadersOnSqliteTest {
  private static final String COLUMNS =
      "employee_id,name,email,role,role_since,supervisor_id,employer";
  private static final PersonId S = new PersonId("S");
  private static final PersonId D = new PersonId("D");
  private static final Employer AGENCY = Employer.of("人材社");

  @TempDir private Path folder = Path.of("");
  private LocalDate today = TODAY;
  private @Nullable Database opened;

  @BeforeEach
  void open() {
    Database database = Database.open(url(), new YamlMap(), () -> today);
    database.maps().startWith(BundledMap.text(), CLOCK.instant());
    opened = database;
    take(
        line("T") + ",", line("S") + "T,", line("D") + "T,", line("M") + "S,人材社", line("N") + "S,");
  }

  @AfterEach
  void close() {
    database().close();
  }

  @Test
  void anotherEmployersPeopleAreLedOnceHumanResourcesAllowIt() {
    assertThat(leaderOf("M")).isNull();
    assertThat(leaderOf("N")).isEqualTo(S);
    book().allow(AGENCY, "T");
    assertThat(leaderOf("M")).isEqualTo(S);
    assertThat(book().allowed()).containsExactly(AGENCY);
    book().forbid(AGENCY);
    assertThat(leaderOf("M")).isNull();
  }

  @Test
  void whoeverActsLeadsFromMidnightToMidnight() {
    book().add(act("a", 1, 2), "T");
    assertThat(leaderOf("N")).isEqualTo(S);
    assertThat(onDay(1)).isEqualTo(D);
    assertThat(onDay(2)).isEqualTo(D);
    assertThat(onDay(3)).isEqualTo(S);
    assertThat(book().acting()).isEmpty();
  }

  @Test
  void bothTeamsAreLookedAtAgainWhenSomebodyBeginsToActAndOnlyThese() {
    run("delete from digest_slot");
    book().add(act("a", 0, 0), "T");
    assertThat(looked()).containsExactly("D", "S");
    run("delete from digest_slot");
    book().settle();
    take(
        line("T") + ",", line("S") + "T,", line("D") + "T,", line("M") + "S,人材社", line("N") + "S,");
    assertThat(looked()).isEmpty();
    book().remove("a");
    assertThat(looked()).containsExactly("D", "S");
    assertThat(leaderOf("N")).isEqualTo(S);
  }

  @Test
  void theRosterComesBackAsItWasWhoeverActs() {
    book().add(act("a", 0, 9), "T");
    Table exported = new ExportRoster(database().people()).all();
    assertThat(exported.toString()).contains("氏名N", ", S,");
    RosterImport again = take(exported);
    assertThat(again.applied()).isTrue();
    assertThat(again.plan().changes()).isEmpty();
    assertThat(leaderOf("N")).isEqualTo(D);
  }

  @Test
  void aRosterSettlesWhoLeads() {
    book().add(act("a", 0, 9), "T");
    take(line("T") + ",", line("S") + "T,", line("D") + "T,", line("M") + "S,", line("N") + "T,");
    assertThat(leaderOf("M")).isEqualTo(D);
    assertThat(leaderOf("N")).isEqualTo(new PersonId("T"));
  }

  @Test
  void tenThousandPeopleAreSettledQuickly() {
    List<String> lines =
        IntStream.range(0, 10_000)
            .mapToObj(one -> line("E" + one) + (one % 100 == 0 ? "," : "E" + one / 100 * 100 + ","))
            .toList();
    take(lines.toArray(String[]::new));
    today = TODAY.plusDays(1);
    long start = System.nanoTime();
    book().settle();
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
    assertThat(leaderOf("E101")).isEqualTo(new PersonId("E100"));
  }

  private @Nullable PersonId onDay(int day) {
    today = TODAY.plusDays(day);
    book().settle();
    return leaderOf("N");
  }

  private static Acting act(String id, int from, int until) {
    return new Acting(id, S, D, TODAY.plusDays(from), TODAY.plusDays(until));
  }

  private ActingBook book() {
    return database().actingBook(CLOCK);
  }

  private @Nullable PersonId leaderOf(String id) {
    return database().people().byId(new PersonId(id)).map(Person::supervisor).orElse(null);
  }

  private List<String> looked() {
    try (Connections connections = Connections.to(Engine.of(url()), () -> today)) {
      return connections.read(
          handle ->
              handle
                  .createQuery(
                      "select supervisor_id from digest_slot where next_at = 0 order by supervisor_id")
                  .mapTo(String.class)
                  .list());
    }
  }

  private void run(String sql) {
    try (Connections connections = Connections.to(Engine.of(url()), () -> today)) {
      connections.change(handle -> handle.execute(sql));
    }
  }

  private RosterImport take(String... lines) {
    return take(roster(COLUMNS, lines));
  }

  private RosterImport take(Table table) {
    Clock clock = Clock.fixed(CLOCK.instant(), CLOCK.getZone());
    RosterImport outcome =
        new ImportRoster(database().people(), database().maps(), clock)
            .from(table, new RosterImport.Wish(false, true));
    assertThat(outcome.problems()).isEmpty();
    return outcome;
  }

  private String url() {
    return TestEngine.url(folder.resolve("leaders.db"));
  }

  private Database database() {
    return java.util.Objects.requireNonNull(opened);
  }
}
