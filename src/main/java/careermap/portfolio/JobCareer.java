package careermap.portfolio;

import static java.util.stream.Collectors.joining;

import careermap.growth.Attainment.Status;
import careermap.growth.Undertaking;
import careermap.map.Role;
import careermap.person.Person;
import careermap.person.RolePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The roles so far with what was learned in each, for the career sheet (職務経歴). */
record JobCareer(OwnWords words) {
  Chapter chapter() {
    List<List<Entry>> lines = new ArrayList<>();
    words.own().roles().periods().forEach(period -> lines.add(line(period)));
    String undated = learned(day -> day == null || isInNoRole(day));
    if (!undated.isEmpty()) {
      lines.add(OwnWords.line(words.say("job.undated"), "", "", undated));
    }
    return words.chapter(
        "job.career",
        List.of(words.say("job.career.self")),
        List.of("job.period", "job.position", "job.duties", "job.learned"),
        lines);
  }

  private List<Entry> line(RolePeriod period) {
    return OwnWords.line(
        period(period), position(period), duties(period), learned(day -> isIn(period, day)));
  }

  private String period(RolePeriod period) {
    String length = new RoleChapters(words).length(period);
    @Nullable LocalDate until = period.until();
    return words.say(
        "job.period.of",
        words.time().day(period.since()),
        until == null ? words.say("own.to.now") : words.time().day(until),
        length);
  }

  /** Employer and form of employment are known of the present role alone. */
  private String position(RolePeriod period) {
    String role = words.role(period.role());
    return period.until() == null ? present(words.own().owner(), role) : role;
  }

  private String present(Person owner, String role) {
    String now =
        words.say("job.position.now", role, words.say("own.employment." + owner.employment()));
    String employer = owner.employer();
    return employer == null ? now : employer + " " + now;
  }

  private String duties(RolePeriod period) {
    return words
        .guide()
        .map()
        .role(period.role())
        .map(Role::summary)
        .map(words.wording()::of)
        .orElse("");
  }

  private boolean isInNoRole(LocalDate day) {
    return words.own().roles().periods().stream().noneMatch(period -> isIn(period, day));
  }

  private static boolean isIn(RolePeriod period, @Nullable LocalDate day) {
    @Nullable LocalDate until = period.until();
    return day != null && !day.isBefore(period.since()) && (until == null || !day.isAfter(until));
  }

  private String learned(Predicate<@Nullable LocalDate> when) {
    return words.own().experiences().all().stream()
        .filter(one -> !words.isQualification(one) && isDone(one))
        .filter(one -> when.test(one.attainment().on()))
        .map(this::learned)
        .collect(joining("\n"));
  }

  private static boolean isDone(Undertaking one) {
    return one.isConfirmed() || one.attainment().status() == Status.CLAIMED;
  }

  private String learned(Undertaking one) {
    String name = words.requirement(one.id().requirement());
    String line = words.say("job.learned.line", name, words.state(one));
    String evidence = one.evidence();
    return evidence == null ? line : line + "\n" + words.say("grow.evidence", evidence);
  }
}
