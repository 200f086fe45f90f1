package careermap.slack;

import careermap.guidance.MeetVisitor;
import careermap.guidance.ShowCareer;
import careermap.map.Language;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.util.List;

/** What the app listens to: a table of contents. */
public final class SlackApp {
  private SlackApp() {}

  /** The Bolt app, to be put behind a door that has checked every request. */
  public static App of(
      Courier courier,
      Workers workers,
      MeetVisitor meet,
      ShowCareer showCareer,
      HrMembers hr,
      Language language) {
    Mishaps mishaps = new Mishaps(language, hr::contact);
    Answers answers = new Answers(workers, mishaps);
    Reception reception = new Reception(showCareer, hr::contact);
    App app = new App(config(courier), List.of());
    app.command("/career", new CareerCommand(meet, reception, answers, courier));
    return app;
  }

  /** Signatures are checked at the door, on the raw bytes; tokens are the courier's. */
  private static AppConfig config(Courier courier) {
    return AppConfig.builder()
        .slack(courier.slack())
        .singleTeamBotToken(null)
        .signingSecret(null)
        .requestVerificationEnabled(false)
        .allEventsApiAutoAckEnabled(true)
        .build();
  }
}
