package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.guidance.CareerGuide;
import careermap.map.Guideline;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.Transition;
import careermap.route.RoughTime;
import careermap.route.Route;
import careermap.route.RouteLeg;
import careermap.route.Verdict;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A route and its rough dates in words; all of it safe mrkdwn. */
record RouteWords(CareerGuide guide, Wording wording) {
  private static final int NAME = 80;
  private static final int NAMED = 3;
  private static final int LISTED = 8;

  /** When, by the guidelines, the goal comes. */
  String when(RoughTime time) {
    LocalDate earliest = time.earliest();
    LocalDate latest = time.latest();
    if (earliest == null) {
      return latest == null
          ? wording.say("route.when.unknown")
          : wording.say("route.when.upto", month(latest));
    }
    if (latest == null) {
      return wording.say("route.when.from", month(earliest));
    }
    return month(earliest).equals(month(latest))
        ? wording.say("route.when.at", month(earliest))
        : wording.say("route.when.between", month(earliest), month(latest));
  }

  String month(LocalDate day) {
    return new TimeWords(wording).yearMonth(YearMonth.from(day));
  }

  /** What the guidelines say of a wished day; blank where they say nothing. */
  String verdict(Route route, LocalDate by, String horizon) {
    Verdict verdict = Verdict.of(route, by);
    return verdict == Verdict.UNKNOWN ? "" : wording.say("route.verdict." + verdict, horizon);
  }

  /** A wished time as so many years where it is whole years, else by its month. */
  String horizon(int months) {
    return months % 12 == 0
        ? wording.say("route.horizon.years", months / 12)
        : wording.say("route.horizon.month", month(guide.today().plusMonths(months)));
  }

  /** The guidelines that the dates are counted from, role by role. */
  String because(Route route) {
    Stream<String> now = Stream.of(present(route.legs().get(0).role()));
    Stream<String> later = route.between().stream().map(this::later);
    return wording.say(
        "route.because", Stream.concat(now, later).collect(joining(wording.say("list.slash"))));
  }

  private String present(Role role) {
    Optional<Guideline> left = guide.guideline().flatMap(this::left);
    if (guide.guideline().isEmpty()) {
      return safely("route.because.none", name(role));
    }
    return left.map(rest -> say("route.because.now", role, rest))
        .orElseGet(() -> safely("route.because.reached", name(role)));
  }

  /** What is left of the present role's guideline; empty where its lower bound has come. */
  private Optional<Guideline> left(Guideline whole) {
    Integer min = whole.minMonths();
    Integer max = whole.maxMonths();
    if (min != null && min <= guide.months()) {
      return Optional.empty();
    }
    return Optional.of(
        new Guideline(
            min == null ? null : min - guide.months(),
            max == null ? null : Math.max(0, max - guide.months()),
            null));
  }

  private String later(Role role) {
    return role.guidelineFor(guide.standing().person().employment())
        .map(guideline -> say("route.because.role", role, guideline))
        .orElseGet(() -> safely("route.because.none", name(role)));
  }

  private String say(String key, Role role, Guideline guideline) {
    return safely(key, name(role), new TimeWords(wording).range(guideline));
  }

  /** A leg by its number, from 1: the role, until when, and what the next step asks for. */
  String leg(int number, RouteLeg leg) {
    String head =
        number == 1
            ? safely("route.leg.now", name(leg.role()), until(leg))
            : safely("route.leg", number, name(leg.role()), until(leg));
    return Stream.of(head, elsewhere(leg.atSite()), asked(leg), back(leg), options(leg))
        .filter(line -> !line.isEmpty())
        .collect(joining("\n"));
  }

  private String until(RouteLeg leg) {
    LocalDate earliest = leg.until().earliest();
    if (earliest == null) {
      return wording.say("route.leg.unknown");
    }
    return earliest.isAfter(guide.today())
        ? wording.say("route.leg.until", month(earliest))
        : wording.say("route.leg.soon");
  }

  String elsewhere(boolean atSite) {
    return atSite ? "" : wording.say("route.leg.elsewhere");
  }

  private String asked(RouteLeg leg) {
    if (leg.step().required().isEmpty()) {
      return wording.say("candidate.open");
    }
    return leg.ahead().isEmpty() ? wording.say("candidate.ready") : ahead(leg.ahead(), LISTED);
  }

  private String back(RouteLeg leg) {
    return leg.step().kind() == Transition.Kind.BACK ? wording.say("route.leg.back") : "";
  }

  private String options(RouteLeg leg) {
    return leg.specialist().isEmpty()
        ? ""
        : safely("route.leg.options", roles(leg.specialist().stream().limit(NAMED).toList()));
  }

  /** Things that are ahead, at most so many by name. */
  String ahead(List<Requirement> ahead, int most) {
    String names =
        ahead.stream().limit(most).map(this::thing).collect(joining(wording.say("list.slash")));
    int rest = ahead.size() - most;
    return rest > 0 ? wording.say("list.slash.more", names, rest) : names;
  }

  private String thing(Requirement one) {
    String name = Mrkdwn.text(Cut.to(NAME, wording.of(one.name())));
    return guide.standing().hasClaimed(one.code()) ? wording.say("route.claimed", name) : name;
  }

  /** Which roles the way leads through, not yet safe. */
  String through(Route route) {
    return route.between().isEmpty()
        ? wording.say("route.option.direct")
        : wording.say("route.option.through", roles(route.between()));
  }

  private String roles(List<Role> roles) {
    return roles.stream()
        .map(role -> Names.inSentence(role, wording))
        .collect(joining(wording.say("list.and")));
  }

  String name(Role role) {
    return Cut.to(NAME, wording.of(role.name()));
  }

  private String safely(String key, Object... parts) {
    return new Page(wording).safely(key, parts);
  }
}
