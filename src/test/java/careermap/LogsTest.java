package careermap;

import static careermap.Centre.AI;
import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static careermap.RunningApp.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.logging.MaskingJsonEncoder;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What people are called, write and own stays out of the log, whatever goes wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogsTest {
  private static final String TEXT = "もうつらいです zzsecretzz";
  private static final Pattern PRIVATE =
      Pattern.compile(
          "田中|さくら|佐藤|人見|里奈|木村|Emma|Clark|Kimura|@example\\.com|zzsecretzz|つらい|"
              + "xox[a-z]-|xapp-|/response/|"
              + RunningApp.SECRET);

  private final LogTap log = LogTap.open();
  private final RunningApp app = RunningApp.start();

  @AfterAll
  void close() {
    app.close();
    log.close();
  }

  @Test
  void holdNothingPrivateWhateverGoesWrong() {
    askAllKindsOfThings();
    refuseAllKindsOfCalls();
    sendWhatSlackDoesNotSend();
    breakTheDatabase();
    assertThat(log.lines()).hasSizeGreaterThan(8);
    assertThat(log.lines()).noneMatch(line -> PRIVATE.matcher(line).find());
  }

  @Test
  void nameTheReferenceThatTheReaderWasGiven() {
    app.slack().fail("views.open", "internal_error", 1);
    Shown card = app.career(EMMA, "");
    Shown sorry = app.press(EMMA, card, card.control("See the map"));
    String reference = sorry.heard().replaceAll(".*受付番号は([A-Z2-9]{4})です.*", "$1");
    assertThat(reference).hasSize(4);
    assertThat(log.lines()).anyMatch(line -> line.contains("reference=" + reference));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xoxb-123-abc",
        "xoxp-1-2-3",
        "xapp-1-A0-2-ff",
        "https://hooks.slack.com/commands/T0/1/x",
        "wss://wss-primary.slack.com/link/?ticket=12ab-34cd"
      })
  void maskTokensAndAddressesThatAnythingBelowUsMayLog(String secret) {
    Logger logger = (Logger) LoggerFactory.getLogger("somewhere.below");
    MaskingJsonEncoder encoder = new MaskingJsonEncoder();
    encoder.setContext(logger.getLoggerContext());
    encoder.start();
    LoggingEvent event =
        new LoggingEvent(
            "x",
            logger,
            Level.WARN,
            "sent " + secret,
            new IllegalStateException("failed with " + secret),
            new Object[0]);
    String line = new String(encoder.encode(event), StandardCharsets.UTF_8);
    assertThat(line).contains("(masked)").doesNotContain(secret.substring(secret.length() - 5));
  }

  private void askAllKindsOfThings() {
    for (String text : List.of("", TEXT, "次", "目標", "佐藤さんは何年目ですか", "qqq" + TEXT)) {
      app.sender().career(text, SAKURA.id(), CHANNEL);
      app.message(STRANGER, text);
    }
    app.career(AI, "");
    app.home(SAKURA);
    app.career(KEN, "チーム");
    app.career(RINA, "人事");
  }

  private void refuseAllKindsOfCalls() {
    for (String error : List.of("internal_error", "invalid_auth", "missing_scope")) {
      app.slack().fail("views.open", error, 1);
      press();
    }
    app.slack().faults().html("views.open", 500, 1);
    press();
    app.slack().faults().hangUp("views.open", 1);
    press();
    app.slack().faults().hangUp("response_url", 1);
    app.slack().fail("views.open", "internal_error", 1);
    int before = app.slack().calls("response_url").size();
    Shown card = app.career(SAKURA, "");
    app.sender().press(SAKURA.id(), Origin.ephemeral(CHANNEL), card.control("地図を見る").press(card));
    app.slack().awaitCalls("response_url", before + 1);
    app.slack().faults().html("chat.postMessage", 503, 2);
    app.sender().directMessage(EMMA.id(), TEXT);
    app.slack().fail("users.info", "internal_error", 2);
    app.career(STRANGER, TEXT);
    app.slack().faults().heal();
  }

  private void press() {
    Shown card = app.career(SAKURA, "");
    app.press(SAKURA, card, card.control("地図を見る"));
  }

  private void sendWhatSlackDoesNotSend() {
    app.sender().send(app.sender().unsigned(TEXT, SAKURA.id()));
    app.sender().send(app.sender().unsigned("", SAKURA.id()).withBody("payload={" + TEXT));
    app.sender()
        .send(
            app.sender()
                .signedWith("0123456789", app.sender().unsigned("", SAKURA.id()).withBody(TEXT)));
    app.sender().send(app.sender().oversized(2_000_000));
    app.press(SAKURA, Origin.ephemeral(CHANNEL), Press.forged("show_NOTHING", "NOTHING"));
    app.sender().directMessage(SAKURA.id(), TEXT, LogsTest::unheardOf);
  }

  private static JsonObject unheardOf(JsonObject event) {
    event.addProperty("type", "unheard_of");
    return event;
  }

  private void breakTheDatabase() {
    Shown settings = app.career(SAKURA, "設定");
    int before = app.slack().calls("views.open").size();
    app.sender().career("目標", EMMA.id(), CHANNEL);
    app.slack().awaitCalls("views.open", before + 1);
    Form form =
        Form.of(app.slack().modal(EMMA.id()).orElseThrow())
            .choose("role", "SV")
            .type("reason", TEXT);
    Centre.change(app.folder(), "alter table goal rename to goal_gone");
    Centre.change(app.folder(), "alter table preference rename to preference_gone");
    Answered answered = app.sender().submit(EMMA.id(), form);
    assertThat(answered.body()).contains("受付番号");
    assertThat(app.press(SAKURA, settings, settings.control("English")).isApology()).isTrue();
    Centre.change(app.folder(), "alter table goal_gone rename to goal");
    Centre.change(app.folder(), "alter table preference_gone rename to preference");
  }
}
