package careermap.slack;

import careermap.coverage.CoverageReport;
import careermap.growth.Claims;
import careermap.guidance.Career;
import careermap.guidance.ShowCareer;
import careermap.guidance.Visitor;
import careermap.person.Accounts;
import careermap.person.SlackId;
import careermap.slack.view.HomeView;
import careermap.slack.view.Screen;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Home tab: published when somebody opens it, and anew where what it shows has changed since;
 * never to everybody at once.
 */
final class HomeTab implements BoltEventHandler<AppHomeOpenedEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(HomeTab.class);
  private static final Duration LATELY = Duration.ofHours(1);

  private final Introductions introductions;
  private final ShowCareer showCareer;
  private final Reception reception;
  private final CardThings things;
  private final Function<Visitor, Claims> claims;
  private final Function<Visitor, Optional<CoverageReport>> coverage;
  private final Accounts accounts;
  private final Answers answers;
  private final Windows windows;
  private final Clock clock;
  private final Cache<String, Boolean> opened =
      Caffeine.newBuilder().expireAfterWrite(LATELY).maximumSize(10_000).build();

  HomeTab(
      Introductions introductions,
      ShowCareer showCareer,
      Reception reception,
      CardThings things,
      Function<Visitor, Claims> claims,
      Function<Visitor, Optional<CoverageReport>> coverage,
      Accounts accounts,
      Answers answers,
      Windows windows,
      Clock clock) {
    this.introductions = introductions;
    this.showCareer = showCareer;
    this.reception = reception;
    this.things = things;
    this.claims = claims;
    this.coverage = coverage;
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
    opened.put(user, true);
    return answers.behind(
        context,
        () -> windows.publishHome(user, home(introductions.meet(user))),
        sorry -> windows.publishHome(user, sorry));
  }

  /** Shows somebody's tab as it is now, where they have looked at it lately. */
  void refresh(SlackId account) {
    if (opened.getIfPresent(account.value()) == null) {
      return;
    }
    try {
      windows.publishHome(account.value(), home(introductions.meet(account.value())));
    } catch (SlackRefused refused) {
      LOG.warn("a Home tab is not shown anew: {}", refused.error());
    }
  }

  private Screen home(Visitor visitor) {
    if (showCareer.of(visitor.standing(), visitor.zone()) instanceof Career.OnMap onMap) {
      boolean first = accounts.welcome(visitor.id(), clock.instant());
      return HomeView.of(
          onMap.guide(),
          reception.news(onMap),
          reception.upcoming(visitor),
          things.team(visitor),
          things.sheets(visitor),
          claims.apply(visitor),
          reception.hrHome(visitor),
          coverage.apply(visitor),
          visitor,
          first,
          Wording.in(visitor.language()));
    }
    return reception.show(Intent.CARD, visitor);
  }
}
