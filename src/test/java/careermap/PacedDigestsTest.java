package careermap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import careermap.database.Database;
import careermap.delivery.DeliverNotices;
import careermap.delivery.DeliveryWatch;
import careermap.delivery.Notice;
import careermap.delivery.Patience;
import careermap.file.BundledMap;
import careermap.slack.PlainDelivery;
import careermap.slack.VirtualTime;
import careermap.slackstandin.Member;
import careermap.slackstandin.StandInSlack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace's digests leave at the pace, within Slack's limits, and answers go before them. */
@Tag("faults")
class PacedDigestsTest {
  private static final String POST = "chat.postMessage";
  private static final int SUPERVISORS = TriedFault.times(300, 1_200);
  private static final int SEVERAL_HUNDRED = 300;
  private static final int FASTER = 20;
  private static final int FASTEST = 99;
  private static final int AN_ANSWER_EVERY = 20;
  private static final double OF_THE_PACE = 0.95;
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  /** From the end of a round to the start of the next. */
  private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(2);

  private static final String PEOPLE =
      """
      with recursive n(i) as (select 1 union all select i + 1 from n where i < %d)
      insert into person (employee_id, name, slack_user_id, role, role_since, employment)
      select 'S' || i, '上司 ' || i, 'US' || i, 'SV', '2020-04-01', 'FULL_TIME' from n
      """;
  private static final String ACCOUNTS =
      """
      insert into slack_account (slack_user_id, locale, zone, fetched_at)
      select slack_user_id, 'ja-JP', 'Asia/Tokyo', %d from person where employee_id like 'S%%'
      """;
  private static final String DIGESTS =
      """
      insert into delivery (key, to_id, kind, about, due_at, decided_at)
      select 'digest' || employee_id, employee_id, 'DIGEST', employee_id, %1$d, %1$d
      from person where employee_id like 'S%%'
      """;

  @TempDir private Path folder = Path.of("");
  private final StandInSlack slack = StandInSlack.start();
  private final AtomicInteger sent = new AtomicInteger();
  private Database database;

  @BeforeEach
  void moveIn() {
    database = Centre.database(folder);
    database.maps().startWith(BundledMap.text(), Centre.NOW);
    IntStream.rangeClosed(1, SUPERVISORS).forEach(i -> slack.with(Member.of("US" + i, "上司 " + i)));
    Centre.change(folder, PEOPLE.formatted(SUPERVISORS));
    Centre.change(folder, ACCOUNTS.formatted(Centre.NOW.toEpochMilli()));
  }

  @AfterEach
  void close() {
    database.close();
    slack.close();
  }

  @Test
  void leaveAtOneASecondWithoutTooManyAndAnswersDoNotWait() {
    VirtualTime time = new VirtualTime(Centre.NOW);
    slack.enforceLimits(time::nanos, SEVERAL_HUNDRED);
    AtomicInteger answers = new AtomicInteger();
    try (PlainDelivery delivery =
        PlainDelivery.withinLimits(
            database, slack.apiUrl(), StandInSlack.BOT_TOKEN, A_SECOND, time)) {
      Centre.change(folder, DIGESTS.formatted(time.millis()));
      DeliverNotices deliver = with(delivery, notice -> answer(delivery, time, notice, answers));
      while (sent.get() < SUPERVISORS) {
        deliver.run(() -> false);
        time.pause(BETWEEN_ROUNDS);
      }
    }
    assertThat(slack.calls()).noneMatch(call -> call.status() == 429);
    assertThat(slack.calls(POST)).hasSize(SUPERVISORS + answers.get());
    assertThat(answers.get()).isGreaterThan(SUPERVISORS / AN_ANSWER_EVERY);
    assertThat(SUPERVISORS / (time.nanos() / 1e9)).isGreaterThanOrEqualTo(OF_THE_PACE);
  }

  /** Whoever has just got a digest asks four things at once. */
  private void answer(
      PlainDelivery delivery, VirtualTime time, Notice notice, AtomicInteger answers) {
    if (sent.incrementAndGet() % AN_ANSWER_EVERY == 0) {
      String channel = Member.of("U" + notice.to().value(), "上司").directChannel();
      long start = time.nanos();
      delivery.answer(channel, "次の一歩");
      delivery.answer(channel, "目標への道");
      assertThat(time.nanos() - start).isLessThanOrEqualTo(A_SECOND.toNanos());
      delivery.answer(channel, "面談");
      delivery.answer(channel, "設定");
      assertThat(time.nanos() - start).isLessThanOrEqualTo(A_SECOND.multipliedBy(3).toNanos());
      answers.addAndGet(4);
    }
  }

  @Test
  void leaveAtTheFastestPaceThoughThereAreRounds() {
    VirtualTime time = new VirtualTime(Centre.NOW);
    try (PlainDelivery delivery =
        PlainDelivery.withinLimits(
            database, slack.apiUrl(), StandInSlack.BOT_TOKEN, A_SECOND.dividedBy(FASTEST), time)) {
      Centre.change(folder, DIGESTS.formatted(time.millis()));
      DeliverNotices deliver = with(delivery, notice -> sent.incrementAndGet());
      deliver.run(() -> false);
      while (sent.get() < SUPERVISORS) {
        time.pause(BETWEEN_ROUNDS);
        deliver.run(() -> false);
      }
    }
    assertThat(SUPERVISORS / (time.nanos() / 1e9)).isGreaterThanOrEqualTo(OF_THE_PACE * FASTEST);
  }

  @Test
  void whatSomebodyWaitsForGoesBeforeThem() {
    VirtualTime time = new VirtualTime(Centre.NOW);
    try (PlainDelivery delivery =
        PlainDelivery.withinLimits(
            database, slack.apiUrl(), StandInSlack.BOT_TOKEN, A_SECOND, time)) {
      Centre.change(folder, DIGESTS.formatted(time.millis()));
      Instant[] agreed = new Instant[2];
      DeliverNotices deliver =
          with(
              delivery,
              notice -> {
                if (sent.incrementAndGet() == 5) {
                  agreed[0] = decideAnAnswer(time.instant());
                } else if (notice.kind() == Notice.Kind.TALK_AGREED) {
                  agreed[1] = time.instant();
                }
              });
      deliver.run(() -> agreed[1] != null);
      assertThat(Duration.between(agreed[0], agreed[1])).isLessThan(Duration.ofSeconds(5));
    }
  }

  private Instant decideAnAnswer(Instant now) {
    Centre.change(
        folder,
        """
        insert into delivery (key, to_id, kind, about, due_at, decided_at)
        values ('agreed', 'S7', 'TALK_AGREED', 'r1', %1$d, %1$d)
        """
            .formatted(now.toEpochMilli()));
    return now;
  }

  /** By the time of everybody, twenty times as fast; a minute for a full workspace. */
  @Test
  void leaveAtTwentyASecondForAMinute() throws IOException {
    assumeTrue(TriedFault.isAtLength(), "takes a minute");
    slack.enforceLimits(System::nanoTime, FASTER * SEVERAL_HUNDRED);
    Clock clock = Clock.systemUTC();
    try (PlainDelivery delivery =
        PlainDelivery.withinLimits(
            database, slack.apiUrl(), StandInSlack.BOT_TOKEN, A_SECOND.dividedBy(FASTER), clock)) {
      Centre.change(folder, DIGESTS.formatted(clock.millis()));
      DeliverNotices deliver = with(delivery, notice -> sent.incrementAndGet());
      long start = System.nanoTime();
      while (sent.get() < SUPERVISORS) {
        deliver.run(() -> false);
      }
      double perSecond = SUPERVISORS / ((System.nanoTime() - start) / 1e9);
      Files.writeString(Path.of("target", "faults", "pace.txt"), "%.2f%n".formatted(perSecond));
      assertThat(perSecond).isGreaterThanOrEqualTo(OF_THE_PACE * FASTER);
    }
    assertThat(slack.calls()).noneMatch(call -> call.status() == 429);
  }

  private static DeliverNotices with(
      PlainDelivery delivery, java.util.function.Consumer<Notice> told) {
    return delivery.with(
        DeliveringProcess.ALWAYS,
        Patience.USUAL,
        new DeliveryWatch() {
          @Override
          public void sent(Notice notice) {
            told.accept(notice);
          }

          @Override
          public void dropped(Notice notice, String reason) {
            throw new AssertionError(notice.key() + ": " + reason);
          }

          @Override
          public void failed(Notice notice, RuntimeException failure) {
            throw new AssertionError(failure);
          }
        });
  }
}
