package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.guidance.CareerGuide;
import careermap.route.Route;
import careermap.route.RoutePlan;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** The ways to a role, side by side. */
public final class RoutesView {
  private static final int NAMED = 3;

  private final RoutePlan plan;
  private final Wording wording;
  private final RouteWords words;

  private RoutesView(CareerGuide guide, RoutePlan plan, Wording wording) {
    this.plan = plan;
    this.wording = wording;
    this.words = new RouteWords(guide, wording);
  }

  public static Screen of(CareerGuide guide, RoutePlan plan, Wording wording) {
    return plan.routes().isEmpty()
        ? RouteView.of(guide, plan, 0, List.of(), wording)
        : new RoutesView(guide, plan, wording).screen(guide);
  }

  private Screen screen(CareerGuide guide) {
    String goal = Names.inSentence(plan.goal(), wording);
    Page page = new Page(wording).header(wording.say("route.others.header", goal));
    for (int i = 0; i < plan.routes().size(); i++) {
      option(page, i, plan.routes().get(i));
    }
    if (!plan.proved()) {
      page.say("route.unproved");
    }
    return page.divider()
        .buttons(CardButtons.show(Intent.TALK, "button.talk.this", wording).asPrimary())
        .note("route.spread." + guide.standing().person().employment())
        .as("route.others.title", wording.say("route.others.heard", goal, plan.routes().size()));
  }

  /** On the left which way and when, on the right what is new on it. */
  private void option(Page page, int number, Route route) {
    String through = words.through(route);
    String when =
        Stream.concat(
                Stream.of(words.when(route.arrival()), elsewhere(route)),
                route.merits().stream().sorted().map(merit -> wording.say("route.merit." + merit)))
            .filter(line -> !line.isEmpty())
            .collect(joining("\n"));
    page.divider();
    page.fields(List.of(wording.say("route.option", Mrkdwn.text(through), when), news(route)));
    page.buttons(
        RouteActions.one(
            number,
            plan.goal().code(),
            wording.say("button.route.see"),
            wording.say("button.route.see.spoken", through)));
  }

  private String elsewhere(Route route) {
    return words.elsewhere(
        route.legs().stream().allMatch(leg -> leg.atSite()) && route.goalAtSite());
  }

  private String news(Route route) {
    return route.ahead().isEmpty()
        ? wording.say("route.option.nothing")
        : wording.say("route.option.new", route.ahead().size(), words.ahead(route.ahead(), NAMED));
  }
}
