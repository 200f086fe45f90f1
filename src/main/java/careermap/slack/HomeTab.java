package careermap.slack;

import careermap.growth.Claims;
import careermap.guidance.Career;
import careermap.guidance.ShowCareer;
import careermap.guidance.Visitor;
import careermap.person.Accounts;
import careermap.slack.view.HomeView;
import careermap.slack.view.Screen;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.time.Clock;
import java.util.function.Function;

/** The Home tab: published when somebody opens it, never to everybody at once. */
final class HomeTab implements BoltEventHandler<AppHomeOpenedEvent> {
  private final Introductions introductions;
  private final ShowCareer showCareer;
  private final Reception reception;
  private final CardThings things;
  private final Function<Visitor, Claims> claims;
  private final Accounts accounts;
  private final Answers answers;
  private final Windows windows;
  private final Clock clock;

  HomeTab(
      Introductions introductions,
      ShowCareer showCareer,
      Reception reception,
      CardThings things,
      Function<Visitor, Claims> claims,
      Accounts accounts,
      Answers answers,
      Windows windows,
      Clock clock) {
    this.introductions = introductions;
    this.showCareer = showCareer;
    this.reception = reception;
    this.things = things;
    this.claims = claims;
    this.accounts = accounts;
    this.answers = answers;
    this.windows = windows;
    this.clock = clock;
  }

  @Override
  public Response apply(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    AppHomeOpenedEvent event = payload.getEvent();
    if (!"home".equals(event.getTab())) {
      return context.ack();
    }
    String user = event.getUser();
    return answers.behind(
        context,
        () -> windows.publishHome(user, home(introductions.meet(user))),
        sorry -> windows.publishHome(user, sorry));
  }

  private Screen home(Visitor visitor) {
    if (showCareer.of(visitor.standing(), visitor.zone()) instanceof Career.OnMap onMap) {
      boolean first = accounts.welcome(visitor.id(), clock.instant());
      return HomeView.of(
          onMap.guide(),
          reception.news(onMap),
          reception.upcoming(visitor),
          things.toTeam(visitor),
          claims.apply(visitor),
          reception.arrangements(visitor),
          visitor,
          first,
          Wording.in(visitor.language()));
    }
    return reception.show(Intent.CARD, visitor);
  }
}
