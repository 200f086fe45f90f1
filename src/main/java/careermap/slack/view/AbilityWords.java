package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.assessment.AbilityReadiness;
import careermap.assessment.Mark;
import careermap.assessment.Totals;
import careermap.assessment.UnitLevel.Source;
import careermap.wording.Wording;
import java.util.stream.Stream;

/** How far somebody is with the abilities of a role: counts in words, and by whose word. */
record AbilityWords(Wording wording) {

  /** Safe mrkdwn; where the way to know is the evaluation sheet, that is said. */
  String of(AbilityReadiness readiness) {
    if (readiness.isUnknown()) {
      return wording.say("ready.units");
    }
    Stream<String> known =
        Stream.of(Source.SUPERVISOR, Source.SELF)
            .flatMap(source -> readiness.by(source).stream().map(one -> count(source, one)));
    Stream<String> unknown =
        readiness.unknown() == 0
            ? Stream.empty()
            : Stream.of(wording.say("ready.abilities.unknown", readiness.unknown()));
    return wording.say(
        "ready.abilities",
        Stream.concat(known, unknown).collect(joining(wording.say("list.slash"))));
  }

  private String count(Source source, Totals totals) {
    return wording.say("ready.abilities." + source, totals.count(Mark.ALONE), totals.denominator());
  }
}
