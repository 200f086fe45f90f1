package careermap.change;

import static java.util.stream.Collectors.joining;

import careermap.map.Role;
import careermap.person.Headcount;
import careermap.wording.HeadcountWords;
import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a new map would mean for everybody, said to human resources (影響のことば). */
public record ImpactWords(Wording wording) {

  /** One passage for each figure, its name as the title. */
  public List<Passage> figures(Impact impact) {
    return Stream.of(
            Stream.of(
                figure(wording.say("impact.seeing"), impact.seeing()),
                figure(wording.say("impact.steps"), impact.steps())),
            impact.readiness().stream().map(this::readiness),
            Stream.of(figure(wording.say("impact.goals"), impact.goals())))
        .flatMap(figures -> figures)
        .toList();
  }

  private Passage readiness(Readiness readiness) {
    String name = wording.of(readiness.requirement().name());
    return figure(wording.say("impact.reached", name), readiness.reached());
  }

  private Passage figure(String title, Headcount people) {
    return new Passage(title, List.of(new HeadcountWords(wording).of(people)));
  }

  /** One passage for each role that people have and that ends: what follows, and who they are. */
  public List<Passage> endings(Impact impact) {
    return impact.endedRoles().stream().map(this::ending).toList();
  }

  private Passage ending(EndedRole ended) {
    @Nullable Role next = ended.successor();
    String names =
        ended.people().stream()
            .map(person -> wording.say("name", person.name()))
            .collect(joining(wording.say("list.and")));
    return new Passage(
        wording.say("impact.ended", wording.of(ended.role().name())),
        List.of(
            names,
            next == null
                ? wording.say("change.use.UNSUCCEEDED")
                : wording.say("change.use.SUCCESSOR", wording.of(next.name()))));
  }
}
