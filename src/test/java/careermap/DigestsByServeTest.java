package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import careermap.database.Database;
import careermap.file.BundledMap;
import careermap.slackstandin.Form;
import careermap.slackstandin.Origin;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A whole process tells supervisors at the pace, within Slack's limits, and whoever waits for an
 * answer has it meanwhile.
 */
class DigestsByServeTest {
  private static final Logger LOG = LoggerFactory.getLogger(DigestsByServeTest.class);
  private static final int SEVERAL_HUNDRED = 300;
  private static final int A_QUESTION_EVERY = 20;
  private static final double OF_THE_PACE = TriedFault.isAtLength() ? 0.95 : 0.9;

  /** Half of the digests would take longer. */
  private static final Duration SOON = Duration.ofSeconds(4);

  private static final String DAY_AND_NIGHT =
      """
      insert into reminder_preference (employee_id, weekday, hour, from_time, till_time)
      values ('E0042', 1, 0, '00:00', '00:00')
      """;

  @TempDir private Path folder = Path.of("");
  private final StandInSlack slack = ServedApp.newSlack();
  private SlackByProxy proxy;
  private Duration slowest = Duration.ZERO;

  @BeforeEach
  void moveIn() {
    proxy = SlackByProxy.before(slack, folder);
    try (Database database = Centre.database(folder)) {
      database.maps().startWith(BundledMap.text(), Centre.NOW);
      Centre.moveIn(database, folder);
    }
    Centre.change(folder, DAY_AND_NIGHT);
  }

  @AfterEach
  void close() {
    proxy.close();
    slack.close();
  }

  @Test
  @Tag("measured")
  void someLeaveAtThePaceWhilePeopleAreAnswered() {
    leaveAtThePace(120, 10);
  }

  @Test
  @Tag("faults")
  void aWorkspacesLeaveAtThePaceWhilePeopleAreAnswered() {
    assumeTrue(TriedFault.isAtLength(), "takes a minute");
    leaveAtThePace(1_200, 20);
  }

  private void leaveAtThePace(int supervisors, int perSecond) {
    slack.enforceLimits(System::nanoTime, perSecond * SEVERAL_HUNDRED);
    ArrivedDigests digests = ArrivedDigests.in(slack, supervisors);
    DueDigests.forSupervisors(Centre.url(folder), supervisors);
    try (ServedApp app = proxy.begin(Centre.url(folder), perSecond)) {
      SlackSender sender = app.sender();
      for (int number = A_QUESTION_EVERY; number < supervisors; number += A_QUESTION_EVERY) {
        digests.await(number, RunningApp.PATIENCE);
        ask(sender, digests);
        if (number == supervisors / 2) {
          askForTalk(sender);
        }
      }
      digests.await(supervisors, RunningApp.PATIENCE);
    }
    double found = digests.perSecond(perSecond);
    LOG.info("{} a second; the slowest answer took {}", found, slowest);
    digests.haveComeOnceToEach();
    digests.wereNeverTooMany();
    assertThat(found).isGreaterThanOrEqualTo(OF_THE_PACE * perSecond);
  }

  /** Whoever has got one last writes to the app. */
  private void ask(SlackSender sender, ArrivedDigests digests) {
    String whom = digests.last();
    int before = slack.messagesTo(whom).size();
    takesNotLong(
        () -> sender.directMessage(whom, "次は?"), () -> slack.messagesTo(whom).size() > before);
  }

  /** A notice that somebody waits for is before all digests that wait. */
  private void askForTalk(SlackSender sender) {
    Shown card = Shown.in(sender.career("", SAKURA.id(), RunningApp.CHANNEL));
    sender.press(
        SAKURA.id(), Origin.ephemeral(RunningApp.CHANNEL), card.control("このことを話したい").press(card));
    await().atMost(RunningApp.PATIENCE).until(() -> slack.modal(SAKURA.id()).isPresent());
    Form form = Form.of(slack.modal(SAKURA.id()).orElseThrow());
    takesNotLong(
        () -> sender.submit(SAKURA.id(), form), () -> !slack.messagesTo(KEN.id()).isEmpty());
  }

  private void takesNotLong(Runnable asked, BooleanSupplier isAnswered) {
    long start = System.nanoTime();
    asked.run();
    await().pollInterval(ArrivedDigests.A_LOOK).atMost(SOON).until(isAnswered::getAsBoolean);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
  }
}
