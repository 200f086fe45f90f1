package careermap.publication;

import static careermap.person.Fixtures.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.OtherMaps;
import careermap.database.Database;
import careermap.database.TestEngine;
import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.NewVersion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Announcing versions on a real database. */
class AnnouncementsTest {
  private static final Instant START = Instant.parse("2026-12-07T01:00:00Z");
  private static final Bulletin.Outcome POSTED = new Bulletin.Outcome.Posted("C0NEWS");
  private static final Bulletin.Outcome REFUSED = new Bulletin.Outcome.Refused("not_in_channel");
  private static final Bulletin.Outcome UNKNOWN = new Bulletin.Outcome.Unknown();

  @TempDir private Path folder = Path.of("");
  private @Nullable Database opened;
  private final List<Integer> sent = new ArrayList<>();

  @BeforeEach
  void open() {
    opened =
        Database.open(
            TestEngine.url(folder.resolve("map.db")), new YamlMap(), () -> LocalDate.now(CLOCK));
    database().maps().startWith(BundledMap.text(), START);
    publish(1, OtherMaps.renewed());
    publish(2, OtherMaps.withDataEntry());
  }

  @AfterEach
  void close() {
    database().close();
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private void publish(int base, String document) {
    assertThat(
            database()
                .publications()
                .publish(new NewVersion(base, document, List.of(), "U0RINA", null, START)))
        .isTrue();
  }

  @Test
  void eachVersionIsToldOnceTheOlderFirst() {
    announce(START, () -> POSTED);
    announce(START.plus(Duration.ofDays(1)), () -> POSTED);
    assertThat(sent).containsExactly(2, 3);
    assertThat(database().announcements().open()).isEmpty();
  }

  @Test
  void whatIsRefusedIsTriedAgainLaterAndHoldsUpTheNewer() {
    announce(START, () -> REFUSED);
    announce(START.plusSeconds(4), () -> REFUSED);
    assertThat(sent).containsExactly(2);
    announce(START.plusSeconds(5), () -> POSTED);
    assertThat(sent).containsExactly(2, 2, 3);
  }

  @Test
  void thePausesGrowToSomeMinutesAndNoFurther() {
    Instant now = START;
    for (int attempt = 0; attempt < 12; attempt++) {
      announce(now, () -> REFUSED);
      now = database().announcements().open().get(0).dueAt();
    }
    assertThat(sent).hasSize(12);
    Instant last = now;
    announce(last, () -> REFUSED);
    assertThat(Duration.between(last, database().announcements().open().get(0).dueAt()))
        .isEqualTo(Duration.ofSeconds(320));
  }

  @Test
  void whatNobodyKnowsOfIsNotSentAgainAndDoesNotHoldUpTheNewer() {
    announce(START, () -> sent.size() == 1 ? UNKNOWN : POSTED);
    announce(START.plus(Duration.ofDays(1)), () -> POSTED);
    assertThat(sent).containsExactly(2, 3);
    assertThat(database().announcements().open())
        .extracting(Announcement::state)
        .containsExactly(Announcement.State.UNKNOWN);
  }

  @Test
  void aPersonDecidesOfWhatNobodyKnows() {
    announce(START, () -> UNKNOWN);
    database().announcements().settle(2, true, START);
    database().announcements().settle(3, false, START);
    announce(START, () -> POSTED);
    assertThat(sent).containsExactly(2, 3, 3);
    assertThat(database().announcements().open()).isEmpty();
  }

  @Test
  void whoeverDiesWhileSendingLeavesSomethingThatNobodyKnows() {
    assertThat(database().announcements().take(2, START.plusSeconds(120))).isTrue();
    assertThat(database().announcements().take(2, START.plusSeconds(120))).isFalse();
    announce(START.plusSeconds(119), () -> POSTED);
    assertThat(sent).isEmpty();
    announce(START.plusSeconds(121), () -> POSTED);
    assertThat(sent).containsExactly(3);
    assertThat(database().announcements().open())
        .extracting(Announcement::version)
        .containsExactly(2);
  }

  @Test
  void anAppThatIsStoppingSendsNothingMore() {
    announcer(START, () -> POSTED).run(() -> true);
    assertThat(sent).isEmpty();
  }

  private void announce(Instant now, Supplier<Bulletin.Outcome> outcome) {
    announcer(now, outcome).run(() -> false);
  }

  private AnnounceVersions announcer(Instant now, Supplier<Bulletin.Outcome> outcome) {
    Bulletin bulletin =
        news ->
            () -> {
              sent.add(news.now().number());
              return outcome.get();
            };
    return new AnnounceVersions(
        database().announcements(),
        database().publications(),
        bulletin,
        Clock.fixed(now, ZoneOffset.UTC));
  }
}
