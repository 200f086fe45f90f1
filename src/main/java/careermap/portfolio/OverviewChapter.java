package careermap.portfolio;

import careermap.growth.Goal;
import careermap.guidance.NextStep;
import careermap.map.Role;
import careermap.person.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who somebody is, where they stand and what comes next (あらまし). */
record OverviewChapter(OwnWords words) {
  Chapter chapter() {
    List<List<Entry>> lines = new ArrayList<>();
    lines.add(line("own.name", words.own().owner().name()));
    lines.addAll(place());
    lines.add(line("mine.goal", goal()));
    lines.addAll(step());
    lines.add(line("own.map", words.say("own.map.version", words.own().version())));
    lines.add(List.of(label("own.day"), words.day(words.guide().today())));
    lines.removeIf(line -> line.get(1).text().isBlank());
    return words.chapter(
        "own.overview",
        List.of(words.say("own.overview.readers"), words.say("own.overview.without")),
        List.of("own.what", "own.content"),
        lines);
  }

  private List<List<Entry>> place() {
    Person owner = words.own().owner();
    Role role = words.guide().role();
    return List.of(
        line("own.role", words.role(role)),
        line("own.level", words.say("own.level.of", role.level().number(), track(role))),
        List.of(label("own.since"), words.day(owner.roleSince())),
        line("own.months", words.time().span(words.guide().months())),
        line("own.employment", words.say("own.employment." + owner.employment())),
        line("own.guideline", guideline()),
        line("own.site", OwnWords.orBlank(owner.site())));
  }

  private String track(Role role) {
    return words.say("track." + role.track());
  }

  private String guideline() {
    return words
        .guide()
        .guideline()
        .map(words.time()::range)
        .orElseGet(() -> words.say("guideline.none"));
  }

  private String goal() {
    @Nullable Goal goal = words.guide().standing().goal();
    return goal == null ? words.say("mine.goal.none") : new GoalChapters(words).role(goal);
  }

  private List<List<Entry>> step() {
    NextStep step = words.guide().nextStep();
    String what = new StepWords(words).what();
    return step instanceof NextStep.Obtain obtain
        ? List.of(
            line("own.step", what),
            line("own.step.serves", words.roles(obtain.serves())),
            line("own.step.beyond", words.roles(obtain.beyond())))
        : List.of(line("own.step", what));
  }

  private List<Entry> line(String key, String content) {
    return List.of(label(key), Entry.of(content));
  }

  private Entry label(String key) {
    return Entry.of(words.say(key));
  }
}
