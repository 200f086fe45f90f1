package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.file.YamlMap;
import careermap.person.PersonId;
import careermap.privacy.Handout;
import careermap.privacy.Handouts;
import careermap.privacy.Removal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was given is known before it is, and of nobody who was erased while it was made. */
class HandoutsOnSqliteTest {
  private static final Instant NOW = CLOCK.instant();
  private static final PersonId ONE = new PersonId("E1");
  private static final PersonId TWO = new PersonId("E2");

  @TempDir Path folder;
  private @Nullable Database opened;
  private @Nullable Connections connections;

  @BeforeEach
  void open() {
    String url = "jdbc:sqlite:" + folder.resolve("given.db");
    opened = Database.open(url, new YamlMap(), () -> LocalDate.now(CLOCK));
    connections = Connections.to(SqliteFile.of(url), () -> LocalDate.now(CLOCK));
    for (String id : List.of("E1", "E2", "E3")) {
      change(
          "insert into person (employee_id, name, role, role_since, employment)"
              + " values (?, 'n', 'OPERATOR', '2020-01-01', 'FULL_TIME')",
          id);
      change("insert into person_key values (?, ?)", id, "key-" + id);
    }
  }

  @AfterEach
  void close() {
    connections().close();
    database().close();
  }

  @Test
  void whoIsInItIsKeptWithIt() {
    assertThat(keep("F1", Handout.People.about(ONE, Set.of(ONE, TWO)))).isTrue();
    assertThat(keep("F2", Handout.People.EVERYONE)).isTrue();

    assertThat(list("select employee_id || about from handout_person order by employee_id"))
        .containsExactly("E11", "E20");
    assertThat(list("select place || channel || ts || to_whom || kind || everyone from handout"))
        .containsExactlyInAnyOrder("FILED2F1E2SHEET0", "FILED2F2E2SHEET1");
  }

  @Test
  void whatWasReadBeforeSomebodyWasErasedIsNotGivenAfterwards() {
    long before = handouts().erased();
    database().erasure().erase(new PersonId("E3"), NOW);

    Handout roster = handout("F1", Handout.People.EVERYONE);
    assertThat(handouts().keep(roster, before, NOW)).isFalse();
    assertThat(list("select ts from handout")).isEmpty();
    assertThat(handouts().keep(roster, handouts().erased(), NOW)).isTrue();
  }

  /** Nothing is kept by halves: what is not known is not given. */
  @Test
  void whoIsOnNoRosterIsInNothingThatIsGiven() {
    Handout.People people = Handout.People.about(ONE, Set.of(new PersonId("nobody")));
    assertThatThrownBy(() -> keep("F1", people)).hasMessageContaining("FOREIGN KEY");
    assertThat(list("select ts from handout")).isEmpty();
  }

  @Test
  void whatIsGoneIsKnownByItsPlaceAlone() {
    keep("F1", Handout.People.about(ONE, Set.of()));
    handouts().gone(new Removal.Place(Removal.Kind.FILE, "D9", "F1"));
    assertThat(list("select ts from handout")).containsExactly("F1");

    handouts().gone(new Removal.Place(Removal.Kind.FILE, "D2", "F1"));
    assertThat(list("select ts from handout")).isEmpty();
    assertThat(list("select employee_id from handout_person")).isEmpty();
  }

  @Test
  void whatMayBeOnItsWayIsTakenAwayOnceItStandsThere() {
    keep("F-new", Handout.People.about(ONE, Set.of()));
    Handout old = handout("F-old", Handout.People.about(ONE, Set.of()));
    handouts().keep(old, handouts().erased(), NOW.minus(Duration.ofHours(1)));
    keep("F-other", Handout.People.about(TWO, Set.of()));

    database().erasure().erase(ONE, NOW.plusSeconds(30));

    assertThat(due(Duration.ofSeconds(30))).containsExactly("F-old");
    assertThat(due(Duration.ofSeconds(119))).containsExactly("F-old");
    assertThat(due(Duration.ofSeconds(120))).containsExactly("F-old", "F-new");
    assertThat(list("select ts from handout")).containsExactly("F-other");
  }

  @Test
  void whoIsNamedInAMessageIsKeptWithItUntilItSaysSomethingElse() {
    change("update person set name = '田中 さくら', slack_user_id = 'U1' where employee_id = 'E1'");
    change("update person set name = '佐藤 健' where employee_id = 'E2'");
    change("insert into slack_link values ('E2', 'e2@example.jp', 'U2', 1)");
    change("update person set name = '林 健太' where employee_id = 'E3'");
    Removal.Place place = new Removal.Place(Removal.Kind.MESSAGE, "D2", "1.1");

    handouts().told(place, "U2", "佐藤さん、田中 さくらさんは", false, NOW);
    assertThat(list("select employee_id || about from handout_person")).containsExactly("E10");
    handouts().told(place, "U9", "佐藤さん、田中 さくらさんは", false, NOW);
    assertThat(list("select employee_id from handout_person")).containsExactly("E1", "E2");
    handouts().told(place, "U2", "取り込みました", false, NOW);
    assertThat(list("select ts from handout")).isEmpty();
    handouts().told(place, "U2", "新井 渚さん", true, NOW);
    assertThat(list("select place || to_whom || everyone from handout"))
        .containsExactly("MESSAGEU21");
  }

  private List<@Nullable String> due(Duration after) {
    return database().removals().due(NOW.plus(after), 9).stream().map(Removal::ts).toList();
  }

  private boolean keep(String file, Handout.People people) {
    return handouts().keep(handout(file, people), handouts().erased(), NOW);
  }

  private static Handout handout(String file, Handout.People people) {
    Removal.Place place = new Removal.Place(Removal.Kind.FILE, "D2", file);
    return new Handout(place, "E2", Handout.Kind.SHEET, people);
  }

  private Handouts handouts() {
    return database().handouts();
  }

  private void change(String statement, Object... values) {
    connections().change(handle -> handle.execute(statement, values));
  }

  private List<String> list(String query) {
    return connections().read(handle -> handle.createQuery(query).mapTo(String.class).list());
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private Connections connections() {
    return Objects.requireNonNull(connections);
  }
}
