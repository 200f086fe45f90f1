package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Links;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole app behind a link: no request reaches it by HTTP. */
class SocketModeTest {
  private static final String READY = "/health/ready";

  @Test
  void isReadyWhileTheLinkStandsAndAnswersByIt() {
    try (RunningApp app =
        RunningApp.with(Centre::moveIn, Map.of("SLACK_APP_TOKEN", StandInSlack.APP_TOKEN))) {
      app.slack().awaitCall("apps.connections.open");
      assertThat(app.page(READY).status()).isEqualTo(503);
      assertThat(app.page("/health/live").status()).isEqualTo(200);

      Links links = app.slack().openLinks();
      links.await(0);
      awaitReady(app, 200);
      SlackSender sender = links.sender(app.slack());
      assertThat(app.answer(sender.career("", SAKURA.id(), RunningApp.CHANNEL)).said())
          .startsWith("*いま* オペレーター");
      sender.homeOpened(KEN.id(), "home");
      app.slack().awaitCall("views.publish");
      assertThat(app.page("/metrics").text()).contains("career_map_answer_seconds_count 2");
      assertThat(app.sender().career("", SAKURA.id(), RunningApp.CHANNEL).status()).isEqualTo(405);

      links.all().get(0).cut();
      awaitReady(app, 503);
      awaitReady(app, 200);
      assertThat(links.all()).hasSize(2);
      app.stop();
      await().atMost(RunningApp.PATIENCE).until(() -> links.standing().isEmpty());
    }
  }

  private static void awaitReady(RunningApp app, int status) {
    await().atMost(RunningApp.PATIENCE).until(() -> app.page(READY).status() == status);
  }
}
