package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.growth.Goal;
import careermap.guidance.CareerGuide;
import careermap.map.Qualification;
import careermap.map.Role;
import careermap.observed.PathOverview;
import careermap.route.Route;
import careermap.route.RouteLeg;
import careermap.route.RoutePlan;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to a role: when by the guidelines, and leg by leg. */
public final class RouteView {
  private static final int LEGS = 12;
  private static final int EXAMS = 3;

  private final CareerGuide guide;
  private final RoutePlan plan;
  private final Wording wording;
  private final RouteWords words;
  private final List<PathOverview> observed;
  private final boolean aimed;

  private RouteView(
      CareerGuide guide, RoutePlan plan, List<PathOverview> observed, Wording wording) {
    this.guide = guide;
    this.plan = plan;
    this.wording = wording;
    this.words = new RouteWords(guide, wording);
    this.observed = observed;
    this.aimed = guide.goal().filter(plan.goal()::equals).isPresent();
  }

  /**
   * @param number which of the plan's routes, from 0; the first where there is none of that number
   * @param observed how people really went, from wherever to wherever
   */
  public static Screen of(
      CareerGuide guide, RoutePlan plan, int number, List<PathOverview> observed, Wording wording) {
    RouteView view = new RouteView(guide, plan, observed, wording);
    List<Route> routes = plan.routes();
    if (routes.isEmpty()) {
      return view.none();
    }
    return view.screen(routes.get(number < 0 || number >= routes.size() ? 0 : number));
  }

  private Screen none() {
    String supervisor = Names.known(guide.standing().supervisor(), wording);
    String said =
        supervisor.isEmpty()
            ? wording.say("route.none.alone")
            : wording.say("route.none", Mrkdwn.text(supervisor));
    return new Page(wording)
        .line(goal())
        .line(said)
        .buttons(talk(), change())
        .note("route.readers")
        .as(title(), said);
  }

  private Screen screen(Route route) {
    String when = words.when(route.arrival());
    Page page = new Page(wording).line(goal()).header(header(route)).line(dates(route, when));
    page.divider();
    for (int i = 0; i < Math.min(LEGS, route.legs().size()); i++) {
      page.line(words.leg(i + 1, route.legs().get(i)));
    }
    page.line(end(route));
    new ObservedWords(guide, wording).into(page, observed, route);
    page.buttons(buttons().toArray(Press[]::new));
    page.note("route.footnote." + guide.standing().person().employment());
    return page.as(title(), wording.say("route.heard", name(), when));
  }

  private String title() {
    return aimed ? "route.title" : "route.title.other";
  }

  private String name() {
    return words.name(plan.goal());
  }

  /** The goal with its day; a role that is no goal without one. */
  private String goal() {
    Goal goal = guide.standing().goal();
    if (!aimed || goal == null) {
      return safely("route.role", name());
    }
    LocalDate by = by(goal);
    if (by == null) {
      return safely("route.goal", name());
    }
    Integer years = yearsFromNow(goal, by);
    return years == null
        ? safely("route.goal.by", name(), words.month(by))
        : safely("route.goal.years", name(), years, words.month(by));
  }

  private static @Nullable LocalDate by(Goal goal) {
    return goal.by(ZoneId.of("UTC"));
  }

  /** Years as they were wished for, while that is still true; null once it is not. */
  private @Nullable Integer yearsFromNow(Goal goal, LocalDate by) {
    Integer years = goal.years();
    return years != null
            && Math.abs(ChronoUnit.DAYS.between(guide.today().plusYears(years), by)) <= 31
        ? years
        : null;
  }

  /** On the way to the goal, the step of the card; else where the way leads. */
  private String header(Route route) {
    boolean first = plan.first().filter(route::equals).isPresent();
    return aimed && first
        ? new NextStepWords(guide, wording).header()
        : wording.say("route.header", Names.inSentence(plan.goal(), wording));
  }

  private String dates(Route route, String when) {
    Stream<String> lines =
        Stream.of(
            when,
            verdict(route),
            new ObservedWords(guide, wording).longer(observed, route),
            words.because(route),
            undecided(route),
            merits(route));
    return lines.filter(line -> !line.isEmpty()).collect(joining("\n"));
  }

  private String verdict(Route route) {
    Goal goal = guide.standing().goal();
    LocalDate by = aimed && goal != null ? by(goal) : null;
    return by == null || goal == null ? "" : words.verdict(route, by, horizon(goal, by));
  }

  private String horizon(Goal goal, LocalDate by) {
    Integer years = yearsFromNow(goal, by);
    return years == null
        ? wording.say("route.horizon.month", words.month(by))
        : wording.say("route.horizon.years", years);
  }

  private String undecided(Route route) {
    List<Role> roles = route.undecided();
    return roles.isEmpty()
        ? ""
        : safely(
            "route.undecided",
            roles.stream().map(words::name).collect(joining(wording.say("list.and"))));
  }

  private String merits(Route route) {
    String merits =
        route.merits().stream()
            .sorted()
            .map(merit -> wording.say("route.merit." + merit))
            .collect(joining(wording.say("list.slash")));
    return merits.isEmpty() ? "" : wording.say("route.merits", merits);
  }

  private String end(Route route) {
    LocalDate earliest = route.arrival().earliest();
    String from =
        earliest == null
            ? wording.say("route.leg.arrive.unknown")
            : wording.say("route.leg.from", words.month(earliest));
    return Stream.of(
            safely("route.leg", route.legs().size() + 1, name(), from),
            words.elsewhere(route.goalAtSite()),
            exams(route.legs().get(route.legs().size() - 1)))
        .filter(line -> !line.isEmpty())
        .collect(joining("\n"));
  }

  private String exams(RouteLeg last) {
    String names =
        last.step().recommended().stream()
            .filter(Qualification.class::isInstance)
            .limit(EXAMS)
            .map(one -> wording.of(one.name()))
            .collect(joining(wording.say("list.slash")));
    return names.isEmpty() ? "" : safely("route.exams", names);
  }

  private List<Press> buttons() {
    List<Press> buttons = new ArrayList<>(List.of(talk()));
    if (plan.routes().size() > 1) {
      buttons.add(RouteActions.others(plan.goal().code(), wording.say("button.route.others")));
    }
    buttons.add(change());
    return buttons;
  }

  private Press talk() {
    return CardButtons.show(Intent.TALK, "button.talk.this", wording).asPrimary();
  }

  private Press change() {
    return aimed
        ? CardButtons.show(Intent.GOAL, "button.goal.change", wording)
        : CardButtons.aim(plan.goal().code(), wording);
  }

  private String safely(String key, Object... parts) {
    return new Page(wording).safely(key, parts);
  }
}
