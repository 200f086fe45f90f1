package careermap;

import static org.awaitility.Awaitility.await;

import careermap.database.Database;
import careermap.file.YamlMap;
import careermap.privacy.TakeAway;
import careermap.slack.PlainRemover;
import careermap.slackstandin.StandInSlack;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Takes away what is to go from Slack until nothing is left, in a process that can be killed. */
final class RemovingProcess {
  private RemovingProcess() {}

  /**
   * @param arguments the address of the database, and that of Slack
   */
  public static void main(String[] arguments) throws Exception {
    Clock clock = Clock.systemUTC();
    try (Database database =
            Database.open(arguments[0], new YamlMap(), () -> LocalDate.now(clock));
        PlainRemover plain = PlainRemover.of(arguments[1], StandInSlack.BOT_TOKEN, clock)) {
      TakeAway takeAway = new TakeAway(database.removals(), plain.remover(), clock);
      await()
          .forever()
          .pollInSameThread()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(20))
          .until(
              () -> {
                takeAway.run(() -> false);
                return database.removals().waiting() == 0;
              });
    }
  }
}
