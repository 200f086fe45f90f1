package careermap;

import static careermap.Centre.NOW;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.RunningApp.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Origin;
import careermap.slackstandin.SentRequest;
import careermap.slackstandin.SlackSender;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack did not send, or sent before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnwelcomeRequestsTest {
  private static final String SIGNATURE = "X-Slack-Signature";
  private static final String TIMESTAMP = "X-Slack-Request-Timestamp";
  private static final int MEBIBYTE = 1 << 20;

  private final RunningApp app = RunningApp.start();
  private final SlackSender sender = app.sender();

  @AfterAll
  void close() {
    app.close();
  }

  @Test
  void whatIsSignedIsAnswered() {
    Answered answered = sender.send(sender.signed(request()));
    assertThat(answered.status()).isEqualTo(200);
  }

  @Test
  void whatIsSignedWithAnotherSecretIsRefused() {
    refused(sender.signedWith("another0123456789another0123456789", request()));
    refused(sender.signedWith("---", request()));
  }

  @Test
  void whatIsNotSignedIsRefused() {
    refused(request());
    refused(sender.signed(request()).without(SIGNATURE));
    refused(sender.signed(request()).without(TIMESTAMP));
  }

  @Test
  void whatWasChangedOnItsWayIsRefused() {
    SentRequest signed = sender.signed(request());
    refused(signed.withBody("command=%2Fcareer&user_id=" + RINA.id()));
    refused(signed.with(TIMESTAMP, Long.toString(NOW.getEpochSecond() + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v0=", "v0=zz", "v1=0123", "x", "v0=0123456789abcdef"})
  void aSignatureThatIsNoneIsRefused(String signature) {
    refused(sender.signed(request()).with(SIGNATURE, signature));
  }

  @Test
  void aSignatureHasOneSpellingOnly() {
    SentRequest signed = sender.signed(request());
    String signature = Objects.requireNonNull(signed.headers().get(SIGNATURE));
    refused(signed.with(SIGNATURE, "v0=" + signature.substring(3).toUpperCase(Locale.ROOT)));
    refused(signed.with(SIGNATURE, signature + "0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "-1", "1e9", "99999999999999999999"})
  void aTimeThatIsNoneIsRefused(String timestamp) {
    refused(sender.signed(request()).with(TIMESTAMP, timestamp));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, -301, 3_600, -86_400})
  void whatIsMoreThanFiveMinutesOffIsRefused(int secondsAgo) {
    refused(sender.signed(request(), NOW.minusSeconds(secondsAgo)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 300, -300})
  void whatIsFiveMinutesOffIsAnswered(int secondsAgo) {
    SentRequest request = sender.signed(request(), NOW.minusSeconds(secondsAgo));
    assertThat(sender.send(request).status()).isEqualTo(200);
  }

  @Test
  void whatCameBeforeIsTakenInSilenceAndDoesNothing() {
    Shown card = app.career(SAKURA, "");
    int before = app.slack().calls("views.open").size();
    Answered first =
        sender.press(SAKURA.id(), Origin.ephemeral(CHANNEL), card.control("地図を見る").press(card));
    app.slack().awaitCalls("views.open", before + 1);
    for (int i = 0; i < 3; i++) {
      silent(sender.replay(first));
    }
    app.press(SAKURA, card, card.control("設定"));
    assertThat(app.slack().calls("views.open")).hasSize(before + 2);
  }

  @Test
  void aCommandThatCameBeforeIsNotAnsweredAgain() {
    Answered first = sender.career("", SAKURA.id(), CHANNEL);
    silent(sender.replay(first));
  }

  @Test
  void aFormThatCameBeforeIsNotKeptAgain() {
    int before = app.slack().calls("views.open").size();
    sender.career("目標", SAKURA.id(), CHANNEL);
    app.slack().awaitCalls("views.open", before + 1);
    Form form = Form.of(app.slack().modal(SAKURA.id()).orElseThrow());
    Answered first = sender.submit(SAKURA.id(), form.choose("role", "SV"));
    sender.submit(SAKURA.id(), form.choose("role", "QA"));
    silent(sender.replay(first));
    assertThat(app.career(SAKURA, "").said()).contains("*目標*\nQA");
  }

  @Test
  void aReportThatCameBeforeReachesNobodyAgain() {
    Shown ask = app.career(SAKURA, "これは違います");
    int before = app.slack().calls("views.open").size();
    Answered first =
        sender.press(SAKURA.id(), Origin.ephemeral(CHANNEL), ask.control("役割が違います").press(ask));
    app.slack().awaitCalls("views.open", before + 1);
    app.clock().pass(Duration.ofSeconds(250));
    silent(sender.replay(first));
    app.clock().pass(Duration.ofSeconds(-250));
    app.career(SAKURA, "");
    assertThat(app.messages(RINA, 1)).hasSize(1);
  }

  @Test
  void whatIsLargerThanAnythingOfSlacksIsRefused() {
    assertThat(sender.send(sender.oversized(MEBIBYTE)).status()).isEqualTo(413);
    assertThat(sender.send(sender.oversized(20 * MEBIBYTE)).status()).isEqualTo(413);
    SentRequest unsigned = sender.oversized(MEBIBYTE).without(SIGNATURE);
    assertThat(sender.send(unsigned).status()).isEqualTo(413);
  }

  @Test
  void whatIsAlmostTooLargeIsStillRead() {
    SentRequest request = sender.oversized(MEBIBYTE - 100);
    assertThat(sender.send(request).status()).isNotEqualTo(413);
    assertThat(app.career(SAKURA, "").said()).startsWith("*いま* オペレーター");
  }

  @Test
  void theAddressCanBeVerified() {
    Answered answered = sender.urlVerification("abc123");
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.body()).contains("abc123");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/slack", "/slack/events/x", "/metrics/x", "/health", "/.env"})
  void thereIsNothingElseToBeFound(String path) {
    assertThat(app.page(path).status()).isEqualTo(404);
  }

  @Test
  void slacksAddressIsOnlyForWhatIsSigned() {
    assertThat(app.page("/slack/events").status()).isEqualTo(401);
  }

  @Test
  void refusalsAreCountedByReason() {
    refused(request());
    sender.replay(sender.career("", SAKURA.id(), CHANNEL));
    sender.send(sender.oversized(MEBIBYTE));
    assertThat(app.page("/metrics").text())
        .contains("career_map_refused_requests_total{reason=\"unsigned\"}")
        .contains("career_map_refused_requests_total{reason=\"repeated\"}")
        .contains("career_map_refused_requests_total{reason=\"too_large\"}");
  }

  private SentRequest request() {
    return sender.unsigned("", SAKURA.id());
  }

  private void refused(SentRequest request) {
    Answered answered = sender.send(request);
    assertThat(answered.status()).isEqualTo(401);
    assertThat(answered.body()).isEqualTo("{\"error\":\"unsigned\"}");
  }

  private static void silent(Answered answered) {
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.body()).isEmpty();
  }
}
