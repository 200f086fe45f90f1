package careermap.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import java.util.List;

/** What the app listens to: a table of contents. */
public final class SlackApp {
  private SlackApp() {}

  /** The Bolt app, to be put behind a door that has checked every request. */
  public static App of(Staff staff) {
    App app = new App(config(staff.courier()), List.of(staff.digests().answers()));
    app.command("/career", staff.careerCommand());
    staff.presses().listenIn(app);
    staff.asking().listenIn(app);
    staff.digests().listenIn(app);
    staff.listenIn(app);
    app.event(AppHomeOpenedEvent.class, staff.homeTab());
    app.event(MessageEvent.class, staff.directMessages());
    app.event(MessageFileShareEvent.class, staff.fileDrops());
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
