package careermap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.database.Database;
import careermap.file.BundledMap;
import careermap.person.PersonId;
import careermap.slackstandin.Stall;
import careermap.slackstandin.StandInSlack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the app, a file with somebody in it who was erased goes in the end. */
class KilledWhileTakingAwayTest {
  private static final String DELETE = "files.delete";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder = Path.of("");
  private final StandInSlack slack = StandInSlack.start();
  private List<String> files = List.of();

  @BeforeEach
  void give() {
    Centre.ALL.forEach(slack::with);
    try (Database database = Centre.database(folder)) {
      database.maps().startWith(BundledMap.text(), Centre.NOW);
      Centre.moveIn(database, folder);
    }
    files = IntStream.range(0, 6).mapToObj(this::file).toList();
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void everyFileGoesHoweverOftenTheAppIsKilled() throws Exception {
    try (Database database = Centre.database(folder)) {
      database.erasure().erase(new PersonId("E0107"), Instant.EPOCH.plus(Duration.ofDays(1)));
    }
    assertThat(waiting()).isEqualTo("6");

    killAtTheNextFile();
    assertThat(waiting()).as("nobody knows whether the first is gone").isEqualTo("6");
    killAtTheNextFile();
    assertThat(Integer.parseInt(waiting())).isPositive();
    assertThat(run().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

    assertThat(Centre.text(folder, "select count(*) from removal")).isEqualTo("0");
    assertThat(slack.calls(DELETE).stream().filter(call -> call.ok()))
        .extracting(call -> call.argument("file"))
        .containsExactlyInAnyOrderElementsOf(files);
  }

  private void killAtTheNextFile() throws Exception {
    try (Stall stall = slack.faults().stall(DELETE)) {
      Process process = run();
      stall.awaitArrival();
      process.destroyForcibly().waitFor();
    }
  }

  private String waiting() {
    return Centre.text(
        folder, "select count(*) from removal where kind = 'FILE' and state = 'WAITING'");
  }

  /** A file of the app's that is about Sakura and stands with Ken. */
  private String file(int number) {
    String id = slack.withFile(StandInSlack.BOT_USER, "sheet" + number, "sheet".getBytes(UTF_8));
    Centre.change(
        folder,
        "insert into handout values (%d, 'FILE', '%s', '%s', 'E0042', 'SHEET', 0, 1)"
            .formatted(number, Centre.KEN.directChannel(), id));
    Centre.change(folder, "insert into handout_person values (%d, 'E0107', 1)".formatted(number));
    return id;
  }

  private Process run() throws IOException {
    return OwnProcess.start(
        RemovingProcess.class, folder.resolve("process.log"), Centre.url(folder), slack.apiUrl());
  }
}
