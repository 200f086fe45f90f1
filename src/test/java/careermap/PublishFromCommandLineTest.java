package careermap;

import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** {@code map publish} beside a running app. */
class PublishFromCommandLineTest {
  private static final String NEWS = "C0NEWS";

  private final RunningApp app = RunningApp.with(Centre::moveIn, Map.of("HR_CHANNEL_ID", NEWS));
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void openTheChannel() {
    app.slack().withChannel(NEWS, "hr-news").withBotIn(NEWS);
  }

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void theNextCardShowsTheNewVersionAndTheRunningAppAnnouncesItOnce() {
    assertThat(publish(OtherMaps.renewed(), "--note", "改善の提案を大切にします。")).isZero();
    assertThat(err.toString()).contains("第2版を公開しました");
    assertThat(out.toString()).contains("業務の改善を提案する", "表示が変わる人");
    assertThat(app.career(SAKURA, "道").said()).contains("第2版");
    await().atMost(Duration.ofSeconds(15)).until(() -> app.slack().messagesTo(NEWS).size() == 1);
    assertThat(Shown.ofMessage(app.slack().messagesTo(NEWS).get(0)).said())
        .contains("改善の提案を大切にします。");
    assertThat(publish(OtherMaps.renewed())).isZero();
    assertThat(err.toString()).contains("いまの第2版と同じです");
    assertThat(app.slack().messagesTo(NEWS)).hasSize(1);
  }

  @Test
  void aDryRunPublishesNothing() {
    assertThat(publish(OtherMaps.renewed(), "--dry-run")).isZero();
    assertThat(err.toString()).contains("公開はしていません");
    assertThat(app.career(SAKURA, "道").said()).contains("第1版");
  }

  @Test
  void aFaultyFileIsNotPublished() {
    assertThat(publish(OtherMaps.renewed().replace("level: 1", "level: 7"))).isEqualTo(1);
    assertThat(out.toString()).contains("map.yml:");
    assertThat(app.career(SAKURA, "道").said()).contains("第1版");
  }

  @Test
  void whoeverHasARoleThatEndsIsNamedAndNeedsASuccessor() {
    publish(OtherMaps.withDataEntry());
    Centre.change(
        app.folder(), "update person set role = 'DATA_ENTRY' where employee_id = 'E0107'");
    assertThat(publish(careermap.file.BundledMap.text())).isEqualTo(1);
    assertThat(err.toString()).contains("--successor DATA_ENTRY=");
    assertThat(out.toString()).contains("田中 さくら");
    assertThat(publish(careermap.file.BundledMap.text(), "--successor", "DATA_ENTRY=NOBODY"))
        .isEqualTo(1);
    assertThat(publish(careermap.file.BundledMap.text(), "--successor", "DATA_ENTRY=OPERATOR"))
        .isZero();
    assertThat(app.career(SAKURA, "").said()).startsWith("*いま* オペレーター");
  }

  @Test
  void aSuccessorOfNothingIsRefusedKindly() {
    assertThat(publish(OtherMaps.renewed(), "--successor", "ZZZ=LEADER")).isEqualTo(1);
    assertThat(err.toString()).contains("「ZZZ」は、いまの地図にない役割です");
    assertThat(publish(OtherMaps.renewed(), "--successor", "=LEADER")).isEqualTo(1);
    assertThat(publish(OtherMaps.renewed(), "--successor", "QA=LEADER")).isEqualTo(1);
    assertThat(app.career(SAKURA, "道").said()).contains("第1版");
  }

  @Test
  void wordsThatAreTooLongAreWrongUse() {
    assertThat(publish(OtherMaps.renewed(), "--note", "あ".repeat(301))).isEqualTo(2);
  }

  private int publish(String map, String... options) {
    Path file = app.folder().resolve("map.yml");
    try (CommandDatabase database = new CommandDatabase(app.settings())) {
      Files.writeString(file, map);
      CommandLine commandLine =
          Main.commandLine(app.settings(), database)
              .setOut(new PrintWriter(out))
              .setErr(new PrintWriter(err));
      String[] arguments = new String[options.length + 3];
      arguments[0] = "map";
      arguments[1] = "publish";
      arguments[2] = file.toString();
      System.arraycopy(options, 0, arguments, 3, options.length);
      return commandLine.execute(arguments);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
