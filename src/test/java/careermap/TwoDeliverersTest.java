package careermap;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.database.TestEngine;
import careermap.slackstandin.Member;
import careermap.slackstandin.StandInSlack;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes deliver from one PostgreSQL; one is killed in the middle, and another comes. */
class TwoDeliverersTest {
  private static final int MESSAGES = 60;

  @TempDir private Path folder = Path.of("");
  private final StandInSlack slack = StandInSlack.start();

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void eachMessageIsToldOnceByOneOfThem() throws Exception {
    String url = TestEngine.emptyPostgresql();
    List<Member> members = Centre.ALL.subList(0, 6);
    members.forEach(slack::with);
    Centre.moveIn(folder, url);
    IntStream.range(0, MESSAGES).forEach(number -> Centre.changeAt(url, decided(number)));

    Process first = run(url, "first.log");
    Process second = run(url, "second.log");
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> slack.calls("chat.postMessage").size() >= MESSAGES / 3);
    first.destroyForcibly().waitFor();
    Process third = run(url, "third.log");

    assertThat(second.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(third.waitFor(120, TimeUnit.SECONDS)).isTrue();
    Map<String, Long> arrived =
        members.stream()
            .flatMap(member -> slack.messagesTo(member.id()).stream())
            .collect(groupingBy(TwoDeliverersTest::key, counting()));
    assertThat(arrived).hasSize(MESSAGES).allSatisfy((key, times) -> assertThat(times).isOne());
  }

  private static String decided(int number) {
    List<String> people = List.of("E0107", "E0042", "E0002", "E0001", "E0109", "E0113");
    return """
        insert into delivery (key, to_id, kind, about, due_at, decided_at)
        values ('key%1$d', '%2$s', 'TALK_AGREED', 'r%1$d', 1, 1)
        """
        .formatted(number, people.get(number % people.size()));
  }

  private Process run(String url, String log) throws IOException {
    return OwnProcess.start(DeliveringProcess.class, folder.resolve(log), url, slack.apiUrl());
  }

  private static String key(JsonObject message) {
    return message
        .getAsJsonObject("metadata")
        .getAsJsonObject("event_payload")
        .get("key")
        .getAsString();
  }
}
