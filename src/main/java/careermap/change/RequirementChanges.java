package careermap.change;

import careermap.change.Aligned.Pair;
import careermap.map.CareerMap;
import careermap.map.Experience;
import careermap.map.Phrase;
import careermap.map.Qualification;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.Transition;
import careermap.wording.TimeWords;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs about experiences and qualifications. */
record RequirementChanges(CareerMap before, CareerMap after) {

  Stream<Change> all() {
    return Stream.concat(
        changes(
            Aligned.by(Experience::code, before.experiences(), after.experiences()),
            this::experience),
        changes(
            Aligned.by(Qualification::code, before.qualifications(), after.qualifications()),
            this::qualification));
  }

  private <R extends Requirement> Stream<Change> changes(
      Aligned<R> aligned, Function<Pair<R>, Stream<Change>> details) {
    return Stream.of(
            aligned.added().stream().map(this::added),
            aligned.both().stream().flatMap(details),
            aligned.gone().stream().map(this::gone))
        .flatMap(changes -> changes);
  }

  private Change added(Requirement requirement) {
    Stream<Use> uses =
        Stream.concat(
            uses(requirement, after, Transition::required, Use.How.REQUIRED_ON),
            uses(requirement, after, Transition::recommended, Use.How.RECOMMENDED_ON));
    return new Change.Whole(Change.Kind.ADDED, Subject.of(requirement), uses.toList());
  }

  private Change gone(Requirement requirement) {
    Stream<Use> uses =
        Stream.concat(
            uses(requirement, before, Transition::required, Use.How.WAS_REQUIRED_ON),
            uses(requirement, before, Transition::recommended, Use.How.WAS_RECOMMENDED_ON));
    return new Change.Whole(Change.Kind.RETIRED, Subject.of(requirement), uses.toList());
  }

  private static Stream<Use> uses(
      Requirement requirement,
      CareerMap map,
      Function<Transition, List<Requirement>> list,
      Use.How how) {
    return map.transitions().stream()
        .filter(
            step ->
                list.apply(step).stream()
                    .anyMatch(asked -> asked.code().equals(requirement.code())))
        .map(step -> new Use(how, step.to().value(), path(step, map)));
  }

  private static Phrase path(Transition step, CareerMap map) {
    Role from = map.role(step.from()).orElseThrow();
    return Subject.path(from, map.role(step.to()).orElseThrow()).name();
  }

  private Stream<Change> experience(Pair<Experience> pair) {
    return new Details(Subject.of(pair.after()))
        .name(pair, Experience::name, Subject::of)
        .text(Aspect.DESCRIPTION, pair.before().description(), pair.after().description())
        .found();
  }

  private Stream<Change> qualification(Pair<Qualification> pair) {
    Qualification was = pair.before();
    Qualification is = pair.after();
    return new Details(Subject.of(is))
        .name(pair, Qualification::name, Subject::of)
        .text(Aspect.DESCRIPTION, was.description(), is.description())
        .items(
            Aspect.PREREQUISITE,
            Aligned.by(Function.identity(), was.requires(), is.requires()),
            Function.identity(),
            this::nameOf)
        .value(Aspect.EXAM_MONTHS, fixed(was.examMonths()), fixed(is.examMonths()), this::months)
        .value(
            Aspect.VALIDITY,
            was.validMonths(),
            is.validMonths(),
            months -> InBoth.of(wording -> new TimeWords(wording).span(months)))
        .found();
  }

  private Phrase nameOf(String code) {
    return after
        .requirement(code)
        .or(() -> before.requirement(code))
        .map(Requirement::name)
        .orElseGet(() -> InBoth.same(code));
  }

  private static @Nullable Set<Month> fixed(Set<Month> months) {
    return months.isEmpty() ? null : months;
  }

  private Phrase months(Set<Month> months) {
    boolean every = months.size() == Month.values().length;
    return every
        ? InBoth.say("months.all")
        : InBoth.list(
            months.stream()
                .sorted()
                .map(month -> InBoth.of(wording -> new TimeWords(wording).monthName(month)))
                .toList());
  }
}
