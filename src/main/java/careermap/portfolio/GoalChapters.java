package careermap.portfolio;

import static java.util.stream.Collectors.joining;

import careermap.growth.Goal;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.route.Route;
import careermap.route.RouteLeg;
import careermap.route.RoutePlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody aims for and aimed for, and the ways there (目標). */
record GoalChapters(OwnWords words) {
  Chapter goals() {
    return words.chapter(
        "own.goals",
        List.of(words.say("own.goals.note")),
        List.of("own.set", "mine.goal", "own.by.when", "own.word", "own.readers"),
        words.own().goals().stream().map(this::line).toList());
  }

  /** Only the present one has readers besides its owner. */
  private List<Entry> line(Goal goal) {
    boolean present = goal.equals(words.guide().standing().goal());
    return List.of(
        words.day(goal.setAt()),
        Entry.of(role(goal)),
        Entry.of(years(goal)),
        Entry.of(OwnWords.orBlank(goal.reason())),
        Entry.of(words.say("own.readers." + (present ? goal.readers() : Goal.Readers.SELF))));
  }

  String role(Goal goal) {
    String name = words.role(goal.role());
    return goal.role().equals(words.guide().role().code())
        ? words.say("mine.goal.deepen", name)
        : name;
  }

  String years(Goal goal) {
    @Nullable Integer years = goal.years();
    return years == null ? words.say("goal.open") : words.say("goal.in.years", years);
  }

  Chapter ways() {
    @Nullable RoutePlan plan = words.own().way();
    List<List<Entry>> lines = new ArrayList<>();
    if (plan != null) {
      plan.routes().forEach(route -> lines.addAll(lines(plan, route)));
    }
    return words.chapter(
        "own.ways",
        notes(plan),
        List.of(
            "own.way",
            "own.way.merits",
            "own.role.name",
            "own.earliest",
            "own.latest",
            "own.way.new",
            "own.elsewhere"),
        lines);
  }

  private List<String> notes(@Nullable RoutePlan plan) {
    if (plan == null) {
      return List.of(words.say("own.ways.no.goal"));
    }
    return plan.routes().isEmpty()
        ? List.of(words.say("own.ways.none"))
        : List.of(footnote(), words.say("own.ways.note"));
  }

  private String footnote() {
    return words.say(
        "own.ways.by", words.say("own.employment." + words.own().owner().employment()));
  }

  private List<List<Entry>> lines(RoutePlan plan, Route route) {
    String way = words.say("own.way.number", plan.routes().indexOf(route) + 1);
    List<List<Entry>> lines = new ArrayList<>();
    @Nullable RouteLeg from = null;
    for (RouteLeg leg : route.legs()) {
      lines.add(line(way, route, leg.role(), from, leg.atSite()));
      from = leg;
    }
    lines.add(line(way, route, route.goal(), from, route.goalAtSite()));
    return lines;
  }

  /**
   * @param from the leg that leads there; null for the present role
   */
  private List<Entry> line(
      String way, Route route, Role role, @Nullable RouteLeg from, boolean atSite) {
    return OwnWords.line(
        way,
        from == null ? merits(route) : "",
        words.role(role),
        from == null ? words.say("own.way.here") : month(from.until().earliest()),
        from == null ? "" : month(from.until().latest()),
        from == null ? "" : asked(from),
        atSite ? "" : words.say("route.leg.elsewhere"));
  }

  private String asked(RouteLeg leg) {
    List<Requirement> ahead = leg.ahead();
    return ahead.isEmpty() ? words.say("own.way.nothing") : words.requirements(ahead);
  }

  private String merits(Route route) {
    return route.merits().stream()
        .sorted()
        .map(merit -> words.say("route.merit." + merit))
        .collect(joining(words.say("list.slash")));
  }

  private String month(@Nullable LocalDate day) {
    return day == null
        ? words.say("own.way.unknown")
        : words.say("route.horizon.month", words.time().yearMonth(YearMonth.from(day)));
  }
}
