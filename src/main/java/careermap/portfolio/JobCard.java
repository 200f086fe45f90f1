package careermap.portfolio;

import careermap.growth.Goal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be copied into the ministry's job card (ジョブ・カードの下書き), form by form; what the app does
 * not know is said to be for the person to write.
 */
record JobCard(OwnWords words) {
  List<Chapter> chapters() {
    return List.of(
        about(),
        plan(),
        new JobCareer(words).chapter(),
        new JobCertificates(words).qualifications(),
        new JobCertificates(words).learning(),
        new JobCertificates(words).abilities());
  }

  private Chapter about() {
    return words.chapter(
        "job.about",
        Stream.of("job.about.draft", "job.about.states", "job.about.show", "job.about.self")
            .map(words::say)
            .toList(),
        List.of("own.name", "own.day"),
        List.of(List.of(Entry.of(words.own().owner().name()), words.day(words.guide().today()))));
  }

  private Chapter plan() {
    return words.chapter(
        "job.plan",
        List.of(words.say("job.plan.self")),
        List.of("job.plan.goal", "job.plan.why", "job.plan.step", "job.state"),
        List.of(
            OwnWords.line(
                goal().map(this::goal).orElseGet(() -> words.say("mine.goal.none")),
                goal().map(Goal::reason).orElse(""),
                new StepWords(words).what(),
                words.say("job.state.plan"))));
  }

  private Optional<Goal> goal() {
    @Nullable Goal goal = words.guide().standing().goal();
    return Optional.ofNullable(goal);
  }

  private String goal(Goal goal) {
    GoalChapters goals = new GoalChapters(words);
    return goal.years() == null
        ? goals.role(goal)
        : words.say("job.plan.goal.when", goals.role(goal), goals.years(goal));
  }
}
