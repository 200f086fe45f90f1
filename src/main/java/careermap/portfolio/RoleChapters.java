package careermap.portfolio;

import static java.util.stream.Collectors.joining;

import careermap.assessment.AbilityReadiness;
import careermap.assessment.Mark;
import careermap.assessment.Totals;
import careermap.assessment.UnitLevel.Source;
import careermap.guidance.RoleReadiness;
import careermap.guidance.Tally;
import careermap.observed.ObservedPath;
import careermap.person.RolePeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The roles so far, and those that may come (役割). */
record RoleChapters(OwnWords words) {
  Chapter history() {
    return words.chapter(
        "own.roles",
        List.of(),
        List.of("own.role.name", "own.from", "own.to", "own.length"),
        words.own().roles().periods().stream().map(this::line).toList());
  }

  private List<Entry> line(RolePeriod period) {
    return List.of(
        Entry.of(words.role(period.role())),
        words.day(period.since()),
        period.until() == null ? Entry.of(words.say("own.to.now")) : words.day(period.until()),
        Entry.of(length(period)));
  }

  /** The last day counts; a role that is still to begin has no length yet. */
  String length(RolePeriod period) {
    LocalDate today = words.guide().today();
    @Nullable LocalDate until = period.until();
    LocalDate end = until == null || until.isAfter(today) ? today : until.plusDays(1);
    long months = Math.max(0, ChronoUnit.MONTHS.between(period.since(), end));
    return words.time().span((int) months);
  }

  Chapter ahead() {
    return words.chapter(
        "own.ahead",
        List.of(words.say("own.ahead.note")),
        List.of(
            "own.role.name",
            "own.level",
            "own.ahead.goal",
            "own.ready",
            "own.missing",
            "own.abilities",
            "own.elsewhere",
            "own.observed"),
        words.own().ahead().stream().map(this::line).toList());
  }

  private List<Entry> line(RoleAhead one) {
    int level = one.role().level().number();
    return OwnWords.line(
        words.role(one.role()),
        words.say("own.level.of", level, words.say("track." + one.role().track())),
        one.goal() ? words.say("mine.goal") : "",
        ready(one.readiness()),
        words.requirements(one.readiness().required().ahead()),
        abilities(AbilityReadiness.of(words.own().levels().of(one.role()))),
        one.atSite() ? "" : words.say("route.leg.elsewhere"),
        observed(one.observed()));
  }

  /** By whose word they are; blank where nothing is known. */
  private String abilities(AbilityReadiness readiness) {
    return Stream.of(Source.SUPERVISOR, Source.SELF)
        .flatMap(source -> readiness.by(source).stream().map(one -> count(source, one)))
        .collect(joining(words.say("list.slash")));
  }

  private String count(Source source, Totals totals) {
    return words.say("ready.abilities." + source, totals.count(Mark.ALONE), totals.denominator());
  }

  private String ready(RoleReadiness readiness) {
    if (!readiness.recorded()) {
      return words.say("ready.unrecorded");
    }
    return Stream.of(
            count("ready.required", readiness.required()),
            count("ready.recommended", readiness.recommended()))
        .filter(count -> !count.isEmpty())
        .collect(joining(words.say("list.slash")));
  }

  private String count(String key, Tally tally) {
    if (tally.asked().isEmpty()) {
      return "";
    }
    String count = words.say(key, tally.reached().size(), tally.asked().size());
    return tally.claimed().isEmpty()
        ? count
        : words.say("ready.claimed", count, tally.claimed().size());
  }

  private String observed(@Nullable ObservedPath path) {
    return path == null
        ? ""
        : words.say("own.observed.path", path.people(), words.time().span(path.months()));
  }
}
