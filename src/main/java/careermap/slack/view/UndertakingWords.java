package careermap.slack.view;

import careermap.growth.Attainment;
import careermap.growth.Undertaking;
import careermap.person.Person;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a record of an experience stands, in words; safe mrkdwn. */
record UndertakingWords(RequirementWords requirements, LocalDate today, Wording wording) {
  private static final int REASON = 200;

  /**
   * Name, state, and what shows it, in a few lines.
   *
   * @param answeredBy who has confirmed or returned it; null for nobody known
   */
  String of(Undertaking one, @Nullable Person answeredBy) {
    return wording.say("grow.line", requirements.safeName(one), state(one, answeredBy))
        + returned(one, answeredBy)
        + requirements.evidence(one);
  }

  String state(Undertaking one, @Nullable Person answeredBy) {
    return Mrkdwn.text(plainState(one, answeredBy)) + validity(one);
  }

  private String plainState(Undertaking one, @Nullable Person answeredBy) {
    LocalDate on = one.attainment().on();
    if (one.isConfirmed() && !one.isExpired(today) && answeredBy != null && on != null) {
      return wording.say(
          "grow.confirmed.by", Names.known(answeredBy, wording), new TimeWords(wording).day(on));
    }
    return StateWords.of(one.attainment(), today, wording);
  }

  private String validity(Undertaking one) {
    LocalDate until = one.attainment().until();
    boolean counts = one.isConfirmed() || one.attainment().status() == Attainment.Status.CLAIMED;
    if (until == null || !counts) {
      return "";
    }
    return wording.say(
        today.isAfter(until) ? "grow.ended" : "grow.until", new TimeWords(wording).day(until));
  }

  private String returned(Undertaking one, @Nullable Person answeredBy) {
    String why = one.returned();
    if (why == null) {
      return "";
    }
    String words = Mrkdwn.text(Cut.to(REASON, why));
    return "\n"
        + (answeredBy == null
            ? wording.say("grow.returned", words)
            : wording.say(
                "grow.returned.by", Mrkdwn.text(Names.known(answeredBy, wording)), words));
  }
}
