package careermap;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.database.Database;
import careermap.delivery.DeliverNotices;
import careermap.delivery.Patience;
import careermap.file.BundledMap;
import careermap.slack.PlainDelivery;
import careermap.slackstandin.Faults;
import careermap.slackstandin.Member;
import careermap.slackstandin.Stall;
import careermap.slackstandin.StandInSlack;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever Slack and the clock do, what was decided to be told arrives, once. */
@Tag("faults")
class SlackFaultsTest {
  private static final String POST = "chat.postMessage";
  private static final int TIMES = TriedFault.times(4, 60);
  private static final int REVOCATIONS = TriedFault.times(2, 15);
  private static final int SLOW_TIMES = TriedFault.times(1, 5);
  private static final Duration STEP = Duration.ofSeconds(1);
  private static final Duration TOO_LONG = Duration.ofMinutes(15);
  private static final Duration LONGER_THAN_THE_APP_WAITS = Duration.ofMillis(8_500);
  private static final List<Member> PEOPLE = List.of(Centre.SAKURA, Centre.KEN, Centre.EMMA);
  private static final List<String> IDS = List.of("E0107", "E0042", "E0113");

  @TempDir private Path folder = Path.of("");
  private final Random random = new Random(Long.getLong("faults.seed", 20_261_126L));
  private final MovableClock clock = new MovableClock(Centre.NOW);
  private final StandInSlack slack = StandInSlack.start();
  private final List<String> decided = new ArrayList<>();
  private Database database;
  private PlainDelivery delivery;
  private DeliverNotices deliver;
  private Duration slowest = Duration.ZERO;

  @BeforeEach
  void open() {
    slack.clock(clock);
    Centre.ALL.forEach(slack::with);
    database = Centre.database(folder);
    database.maps().startWith(BundledMap.text(), Centre.NOW);
    Centre.moveIn(database, folder);
    delivery =
        new PlainDelivery(
            database, slack.apiUrl(), StandInSlack.BOT_TOKEN, Duration.ofMillis(1), clock);
    deliver = delivery.with(DeliveringProcess.ALWAYS, Patience.USUAL, DeliveringProcess.NOBODY);
  }

  @AfterEach
  void close() {
    delivery.close();
    database.close();
    slack.close();
  }

  @Test
  void aConnectionThatBreaks() {
    tryOut(
        TriedFault.SLACK_CUT_OFF,
        faults -> {
          switch (random.nextInt(3)) {
            case 0 -> faults.hangUp(POST, 1 + random.nextInt(3));
            case 1 -> faults.loseAnswer(POST, 1 + random.nextInt(3));
            default -> faults.cutOff(POST, 1 + random.nextInt(3));
          }
        });
  }

  @Test
  void anErrorOfSlacksOwn() {
    List<Integer> errors = List.of(500, 502, 503);
    tryOut(
        TriedFault.SLACK_BROKEN,
        faults -> faults.html(Faults.ALL, errors.get(random.nextInt(3)), 1 + random.nextInt(6)));
  }

  @Test
  void aPageOfHtml() {
    tryOut(TriedFault.SLACK_HTML, faults -> faults.html(Faults.ALL, 200, 1 + random.nextInt(6)));
  }

  @Test
  void tooManyRequests() {
    tryOut(
        TriedFault.SLACK_TOO_MANY,
        faults -> faults.rateLimit(POST, Duration.ofSeconds(1 + random.nextInt(60)), 1));
  }

  @Test
  void aTokenThatIsTakenAwayAndGivenBack() {
    for (int times = 0; times < REVOCATIONS; times++) {
      decide();
      slack.revokeToken();
      for (int seconds = random.nextInt(300); seconds >= 0; seconds--) {
        step();
      }
      slack.renewToken();
      recover();
    }
    found(TriedFault.SLACK_REVOKED, REVOCATIONS);
  }

  /** What was asked is even done, long after nobody waits for the answer any more. */
  @Test
  void anAnswerThatTakesTooLong() throws InterruptedException {
    for (int times = 0; times < SLOW_TIMES; times++) {
      decide();
      Stall stall = slack.faults().stall(POST);
      long start = System.nanoTime();
      step();
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(Duration.ofSeconds(7), LONGER_THAN_THE_APP_WAITS.plusSeconds(5));
      stall.release();
      recover();
    }
    found(TriedFault.SLACK_SLOW, SLOW_TIMES);
  }

  @Test
  void aClockThatIsSetForwardAndBack() {
    List<Duration> jumps =
        List.of(Duration.ofMinutes(3), Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(9));
    for (int times = 0; times < TIMES; times++) {
      Duration jump = jumps.get(random.nextInt(jumps.size()));
      boolean forward = random.nextBoolean();
      slack.faults().loseAnswer(POST, 1);
      decide();
      step();
      clock.pass(forward ? jump : jump.negated());
      decide();
      step();
      slack.faults().heal();
      clock.pass(forward ? jump.negated() : jump);
      recover();
    }
    found(TriedFault.CLOCK_JUMPS, TIMES);
  }

  private void tryOut(TriedFault fault, Breaking breaking) {
    for (int times = 0; times < TIMES; times++) {
      decide();
      breaking.in(slack.faults());
      for (int steps = 0; !slack.faults().isOver(); steps++) {
        assertThat(steps).isLessThan(1_000);
        step();
      }
      recover();
    }
    found(fault, TIMES);
  }

  private void found(TriedFault fault, int tried) {
    Map<String, Long> arrived =
        PEOPLE.stream()
            .flatMap(member -> slack.messagesTo(member.id()).stream())
            .collect(groupingBy(SlackFaultsTest::key, counting()));
    long wrong = decided.stream().filter(key -> arrived.getOrDefault(key, 0L) != 1).count();
    fault.found(tried, (int) wrong, slowest);
    assertThat(wrong).as("%s", arrived).isZero();
    assertThat(arrived).hasSameSizeAs(decided);
  }

  private void step() {
    deliver.run(() -> false);
    clock.pass(STEP);
  }

  /** Counts from the end of the fault. */
  private void recover() {
    Instant start = clock.instant();
    while (database.outbox().tally(clock.instant()).waiting() > 0) {
      step();
      assertThat(Duration.between(start, clock.instant())).isLessThan(TOO_LONG);
    }
    Duration took = Duration.between(start, clock.instant());
    slowest = took.compareTo(slowest) > 0 ? took : slowest;
  }

  private void decide() {
    for (String id : IDS) {
      String key = "key" + decided.size();
      decided.add(key);
      Centre.change(
          folder,
          """
          insert into delivery (key, to_id, kind, about, due_at, decided_at)
          values ('%1$s', '%2$s', 'TALK_AGREED', '%1$s', %3$d, %3$d)
          """
              .formatted(key, id, clock.instant().toEpochMilli()));
    }
  }

  private static String key(JsonObject message) {
    return message
        .getAsJsonObject("metadata")
        .getAsJsonObject("event_payload")
        .get("key")
        .getAsString();
  }

  /** What goes wrong this time. */
  private interface Breaking {
    void in(Faults faults);
  }
}
