package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.guidance.RoleReadiness;
import careermap.guidance.Tally;
import careermap.wording.Wording;
import java.util.stream.Stream;

/** How far somebody is on the way to a role: counts in words, and what is unknown. */
record ReadinessWords(Wording wording) {

  /** Safe mrkdwn; blank where nothing is asked for. */
  String of(RoleReadiness readiness) {
    if (!readiness.recorded()) {
      return wording.say("ready.unrecorded");
    }
    return Stream.of(
            count("ready.required", readiness.required()),
            count("ready.recommended", readiness.recommended()))
        .filter(line -> !line.isEmpty())
        .collect(joining(wording.say("list.slash")));
  }

  private String count(String key, Tally tally) {
    if (tally.asked().isEmpty()) {
      return "";
    }
    String count = wording.say(key, tally.reached().size(), tally.asked().size());
    return tally.claimed().isEmpty()
        ? count
        : wording.say("ready.claimed", count, tally.claimed().size());
  }
}
