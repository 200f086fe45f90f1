package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.growth.Undertaking;
import careermap.guidance.CareerGuide;
import careermap.map.CareerMap;
import careermap.map.Phrase;
import careermap.map.Qualification;
import careermap.map.Requirement;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.Optional;

/** Experiences and qualifications in words: what they are called, and when an exam is held. */
record RequirementWords(CareerMap map, Wording wording) {
  private static final int NAME = 80;
  private static final int EVIDENCE = 200;

  /** What the map calls it; its code where the map does not know it any more. Not safe yet. */
  String name(String code) {
    return map.requirement(code)
        .map(Requirement::name)
        .map(this::name)
        .orElseGet(() -> wording.say("log.gone", Cut.to(NAME, code)));
  }

  /** The same, safe. */
  String safeName(Undertaking one) {
    return Mrkdwn.text(name(one.id().requirement()));
  }

  /** What shows it, on a line of its own; blank where nothing was written. Safe. */
  String evidence(Undertaking one) {
    String evidence = one.evidence();
    return evidence == null
        ? ""
        : "\n" + wording.say("grow.evidence", Mrkdwn.text(Cut.to(EVIDENCE, evidence)));
  }

  private String name(Phrase name) {
    return Cut.to(NAME, Mrkdwn.line(wording.of(name)));
  }

  /** The next exam and what comes before it; blank where neither is known. Safe. */
  String exam(String code, CareerGuide guide) {
    return qualification(code)
        .map(one -> (nextExam(one, guide) + before(one, guide)).strip())
        .orElse("");
  }

  private Optional<Qualification> qualification(String code) {
    return map.requirement(code)
        .filter(Qualification.class::isInstance)
        .map(Qualification.class::cast);
  }

  private String nextExam(Qualification qualification, CareerGuide guide) {
    return qualification
        .nextExam(guide.today())
        .map(month -> new TimeWords(wording).month(month.atDay(1)))
        .map(month -> wording.say("grow.exam.next", month))
        .orElse("");
  }

  /** What has to come first and is not reached. */
  private String before(Qualification qualification, CareerGuide guide) {
    String names =
        qualification.requires().stream()
            .filter(code -> !guide.standing().hasReached(code, guide.today()))
            .map(this::name)
            .map(Mrkdwn::text)
            .collect(joining(wording.say("list.and")));
    return names.isEmpty() ? "" : " " + wording.say("grow.exam.first", names);
  }
}
