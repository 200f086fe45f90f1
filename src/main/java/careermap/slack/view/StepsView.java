package careermap.slack.view;

import careermap.guidance.Asked;
import careermap.guidance.CareerGuide;
import careermap.guidance.NextStep;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** The next step again, and the other things that could come next. */
public final class StepsView {
  private static final int LISTED = 12;
  private static final int ROLES = 3;

  private StepsView() {}

  public static Screen of(CareerGuide guide, Wording wording) {
    NextStepWords step = new NextStepWords(guide, wording);
    List<Asked> asked = others(guide);
    Page page = new Page(wording).header(step.header()).line(step.reason()).divider();
    page.say(asked.isEmpty() ? "steps.none" : "steps.others");
    asked.stream().limit(LISTED).forEach(one -> page.line(line(one, guide, wording)));
    return page.buttons(
            CardButtons.show(Intent.TALK, "button.talk.this", wording).asPrimary(),
            CardButtons.show(Intent.OPENINGS, "button.open.list", wording),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("readers.me")
        .as("steps.title", wording.say("steps.heard", step.what(), asked.size()));
  }

  /** What is asked for besides the step in the header. */
  private static List<Asked> others(CareerGuide guide) {
    return guide.candidates().asked().stream()
        .filter(
            asked ->
                !(guide.nextStep() instanceof NextStep.Obtain obtain
                    && obtain.requirement().equals(asked.requirement())))
        .toList();
  }

  private static String line(Asked asked, CareerGuide guide, Wording wording) {
    String roles =
        asked.by().stream()
            .limit(ROLES)
            .map((Role role) -> Names.inSentence(role, wording))
            .collect(Collectors.joining(wording.say("list.and")));
    String key = asked.by().size() > ROLES ? "steps.line.more" : "steps.line";
    return wording.say(
            key,
            Mrkdwn.text(Cut.to(80, wording.of(asked.requirement().name()))),
            Mrkdwn.text(roles),
            asked.by().size())
        + chance(asked.requirement(), guide, wording);
  }

  /** What somebody offers now, else what the map knows. */
  private static String chance(Requirement requirement, CareerGuide guide, Wording wording) {
    return guide
        .chanceFor(requirement)
        .map(chance -> "\n" + new ChanceWords(wording).reason(chance))
        .or(
            () ->
                guide
                    .map()
                    .opportunitiesFor(requirement)
                    .findFirst()
                    .map(
                        way ->
                            "\n"
                                + wording.say(
                                    "reason.opportunity", Mrkdwn.text(wording.of(way.name())))))
        .orElse("");
  }
}
