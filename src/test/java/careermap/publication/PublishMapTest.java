package careermap.publication;

import static careermap.person.Fixtures.CLOCK;
import static careermap.person.Fixtures.HEADER;
import static careermap.person.Fixtures.roster;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.OtherMaps;
import careermap.access.Trail;
import careermap.database.Database;
import careermap.database.TestEngine;
import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.CareerMap;
import careermap.map.Publication;
import careermap.map.Retirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.person.ImportRoster;
import careermap.person.RosterImport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing on a real database. */
class PublishMapTest {
  private static final RoleCode DATA_ENTRY = new RoleCode("DATA_ENTRY");
  private static final RoleCode OPERATOR = new RoleCode("OPERATOR");
  private static final RoleCode LEADER = new RoleCode("LEADER");

  @TempDir private Path folder = Path.of("");
  private @Nullable Database opened;

  @BeforeEach
  void open() {
    opened =
        Database.open(
            TestEngine.url(folder.resolve("map.db")), new YamlMap(), () -> LocalDate.now(CLOCK));
    database().maps().startWith(BundledMap.text(), CLOCK.instant());
  }

  @AfterEach
  void close() {
    database().close();
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private PublishMap publishMap() {
    return new PublishMap(
        database().maps(), database().publications(), database().people(), Trail.unread(), CLOCK);
  }

  private PublishMap.Outcome publish(String document, int base, Retirement... successors) {
    return publishMap()
        .publish(
            new PublishMap.Order(
                document, map(document), base, List.of(successors), "U0RINA", "改善を評価します"));
  }

  private static CareerMap map(String document) {
    return new YamlMap().read("map.yml", document).map().orElseThrow();
  }

  private void employ(String id, String role) {
    RosterImport outcome =
        new ImportRoster(database().people(), database().maps(), CLOCK)
            .from(
                roster(HEADER, id + ",somebody,," + role + ",2026-04-01,"),
                new RosterImport.Wish(false, true));
    assertThat(outcome.applied()).isTrue();
  }

  @Test
  void aPublishedMapIsInForceAtOnceAndSaysWhoAndWhy() {
    assertThat(publish(OtherMaps.renewed(), 1)).isEqualTo(new PublishMap.Outcome.Published(2));
    assertThat(database().maps().current().number()).isEqualTo(2);
    assertThat(database().maps().current().map()).isEqualTo(map(OtherMaps.renewed()));
    assertThat(database().publications().document(2)).contains(OtherMaps.renewed());
    assertThat(database().publications().history())
        .containsExactly(
            new Publication(2, CLOCK.instant(), "U0RINA", "改善を評価します"),
            new Publication(1, CLOCK.instant(), Publication.BUNDLED, null));
  }

  @Test
  void aVersionAndItsAnnouncementAreWrittenTogetherAndTheFirstIsNeverAnnounced() {
    assertThat(database().announcements().open()).isEmpty();
    publish(OtherMaps.renewed(), 1);
    assertThat(database().announcements().open())
        .extracting(Announcement::version)
        .containsExactly(2);
  }

  @Test
  void anEqualMapMakesNoVersion() {
    assertThat(publish(BundledMap.text() + "\n# a comment\n", 1))
        .isEqualTo(new PublishMap.Outcome.InForceAlready(1));
    assertThat(database().publications().history()).hasSize(1);
    assertThat(database().announcements().open()).isEmpty();
  }

  @Test
  void orderedTwiceItIsPublishedOnce() {
    publish(OtherMaps.renewed(), 1);
    assertThat(publish(OtherMaps.renewed(), 1)).isEqualTo(new PublishMap.Outcome.InForceAlready(2));
    assertThat(database().publications().history()).hasSize(2);
  }

  @Test
  void whoeverSawAnOlderVersionIsAskedToLookAgain() {
    publish(OtherMaps.renewed(), 1);
    assertThat(publish(OtherMaps.withDataEntry(), 1))
        .isEqualTo(new PublishMap.Outcome.Overtaken(2));
    assertThat(database().maps().current().map()).isEqualTo(map(OtherMaps.renewed()));
  }

  @Test
  void ofManyAtOnceOneIsPublished() throws Exception {
    ExecutorService everybody = Executors.newFixedThreadPool(8);
    try {
      Callable<PublishMap.Outcome> one = () -> publish(OtherMaps.renewed(), 1);
      Callable<PublishMap.Outcome> other = () -> publish(OtherMaps.withDataEntry(), 1);
      for (Future<PublishMap.Outcome> outcome :
          everybody.invokeAll(List.of(one, other, one, other, one, other, one, other))) {
        assertThat(outcome.get()).isNotNull();
      }
    } finally {
      everybody.shutdownNow();
    }
    assertThat(database().publications().history()).hasSize(2);
    assertThat(database().announcements().open()).hasSize(1);
  }

  @Test
  void anOlderVersionIsPublishedAgainAsANewOne() {
    publish(OtherMaps.renewed(), 1);
    String first = database().publications().document(1).orElseThrow();
    assertThat(publish(first, 2)).isEqualTo(new PublishMap.Outcome.Published(3));
    assertThat(database().maps().current().map()).isEqualTo(map(BundledMap.text()));
  }

  @Test
  void aRoleThatSomebodyHasDoesNotVanishWithoutASuccessor() {
    publish(OtherMaps.withDataEntry(), 1);
    employ("E1", "DATA_ENTRY");
    PublishMap.Outcome outcome = publish(BundledMap.text(), 2);
    assertThat(outcome).isInstanceOf(PublishMap.Outcome.Homeless.class);
    assertThat(((PublishMap.Outcome.Homeless) outcome).roles())
        .extracting(Role::code)
        .containsExactly(DATA_ENTRY);
    assertThat(database().maps().current().number()).isEqualTo(2);
  }

  @Test
  void aRoleThatNobodyHasMayVanish() {
    publish(OtherMaps.withDataEntry(), 1);
    assertThat(publish(BundledMap.text(), 2)).isEqualTo(new PublishMap.Outcome.Published(3));
  }

  @Test
  void whoeverHasARetiredRoleCountsAsHavingItsSuccessor() {
    publish(OtherMaps.withDataEntry(), 1);
    employ("E1", "DATA_ENTRY");
    assertThat(publish(BundledMap.text(), 2, new Retirement(DATA_ENTRY, OPERATOR)))
        .isEqualTo(new PublishMap.Outcome.Published(3));
    assertThat(heldRole(DATA_ENTRY)).contains(OPERATOR);
  }

  @Test
  void aSuccessorThatWasDecidedOnceHoldsForLaterVersions() {
    publish(OtherMaps.withDataEntry(), 1);
    employ("E1", "DATA_ENTRY");
    publish(BundledMap.text(), 2, new Retirement(DATA_ENTRY, OPERATOR));
    assertThat(publish(BundledMap.text(), 3)).isEqualTo(new PublishMap.Outcome.InForceAlready(3));
    assertThat(publish(OtherMaps.renewed(), 3)).isEqualTo(new PublishMap.Outcome.Published(4));
    assertThat(heldRole(DATA_ENTRY)).contains(OPERATOR);
  }

  @Test
  void aRoleWithAnotherCodeStaysTheirsEvenWhenALaterMapForgetsTheFormerCode() {
    employ("E1", "OPERATOR");
    assertThat(publish(OtherMaps.withAgents(), 1)).isEqualTo(new PublishMap.Outcome.Published(2));
    assertThat(heldRole(OPERATOR)).contains(new RoleCode("AGENT"));
    String forgetful = OtherMaps.replaced(OtherMaps.withAgents(), "    formerly: [OPERATOR]\n", "");
    assertThat(publish(forgetful, 2)).isInstanceOf(PublishMap.Outcome.Published.class);
    assertThat(heldRole(OPERATOR)).contains(new RoleCode("AGENT"));
  }

  @Test
  void theHoldersOfARoleWhoseSuccessorEndsGoOnWithTheNextSuccessor() {
    publish(OtherMaps.withDataEntry(), 1);
    employ("E1", "DATA_ENTRY");
    publish(OtherMaps.withAgents(), 2, new Retirement(DATA_ENTRY, new RoleCode("AGENT")));
    assertThat(publish(BundledMap.text(), 3, new Retirement(new RoleCode("AGENT"), LEADER)))
        .isEqualTo(new PublishMap.Outcome.Published(4));
    assertThat(heldRole(DATA_ENTRY)).contains(LEADER);
  }

  private Optional<RoleCode> heldRole(RoleCode code) {
    return database().maps().current().map().heldRole(code).map(Role::code);
  }
}
