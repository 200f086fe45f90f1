package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.growth.Attainment;
import careermap.guidance.Asked;
import careermap.guidance.CareerGuide;
import careermap.guidance.HrContact;
import careermap.map.Requirement;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** What a person has recorded, and what is still ahead. */
public final class ExperiencesView {
  private static final int LISTED = 20;

  private ExperiencesView() {}

  public static Screen of(CareerGuide guide, HrContact hr, Wording wording) {
    List<Attainment> recorded = guide.standing().attainments();
    Page page = new Page(wording).header(wording.say("log.header"));
    page.line(
        wording.say(
            recorded.isEmpty() ? "log.empty" : "log.recorded", recordedLines(guide, wording)));
    String ahead = lines(guide.candidates().asked().stream().map(Asked::requirement), wording);
    page.line(ahead.isEmpty() ? "" : wording.say("log.ahead", ahead));
    return page.say("log.how", ContactWords.of(hr, wording))
        .buttons(
            CardButtons.show(Intent.TALK, "button.talk.this", wording).asPrimary(),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("log.readers")
        .as("log.title", wording.say("log.heard", recorded.size()));
  }

  private static String recordedLines(CareerGuide guide, Wording wording) {
    return guide.standing().attainments().stream()
        .limit(LISTED)
        .map(one -> "• " + line(one, guide, wording))
        .collect(joining("\n"));
  }

  private static String line(Attainment attainment, CareerGuide guide, Wording wording) {
    String name =
        guide
            .map()
            .requirement(attainment.requirement())
            .map(Requirement::name)
            .map(wording::of)
            .orElseGet(() -> wording.say("log.gone", attainment.requirement()));
    return new Page(wording)
        .safely(
            "path.requirement",
            Cut.to(80, name),
            StateWords.of(attainment, guide.today(), wording));
  }

  private static String lines(Stream<Requirement> requirements, Wording wording) {
    return requirements
        .limit(LISTED)
        .map(one -> "• " + Mrkdwn.text(Cut.to(80, wording.of(one.name()))))
        .collect(joining("\n"));
  }
}
