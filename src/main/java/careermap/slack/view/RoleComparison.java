package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.guidance.CareerGuide;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Two roles side by side: what each is, and what the ways there ask for. */
record RoleComparison(CareerGuide guide, Role one, Role other, Wording wording) {
  private static final int NAMED = 3;

  /** Safe mrkdwn. */
  Stream<String> sentences() {
    return Stream.concat(Stream.of(about(one), about(other)), asked());
  }

  private String about(Role role) {
    return new Page(wording)
        .safely(
            "answer.compare",
            Cut.to(60, Names.brief(role, wording)),
            role.level().number(),
            wording.of(role.summary()));
  }

  /** Nothing where one of them is the present role: no way leads there. */
  private Stream<String> asked() {
    if (one.equals(guide.role()) || other.equals(guide.role())) {
      return Stream.empty();
    }
    List<Requirement> first = asked(one);
    List<Requirement> second = asked(other);
    return Stream.of(
            say("answer.compare.both", "", first.stream().filter(second::contains)),
            only(one, first.stream().filter(asked -> !second.contains(asked))),
            only(other, second.stream().filter(asked -> !first.contains(asked))))
        .filter(line -> !line.isEmpty());
  }

  private List<Requirement> asked(Role role) {
    return guide.readinessFor(role).required().asked();
  }

  private String only(Role role, Stream<Requirement> asked) {
    return say("answer.compare.only", Names.brief(role, wording), asked);
  }

  /** Blank where there is nothing to name. */
  private String say(String key, String role, Stream<Requirement> asked) {
    List<String> names = asked.map(Requirement::name).map(wording::of).toList();
    String named = names.stream().limit(NAMED).collect(joining(wording.say("list.slash")));
    int rest = names.size() - NAMED;
    String all = rest > 0 ? wording.say("list.slash.more", named, rest) : named;
    return names.isEmpty() ? "" : new Page(wording).safely(key, Cut.to(60, role), all);
  }
}
