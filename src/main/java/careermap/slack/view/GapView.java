package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.guidance.Candidate;
import careermap.guidance.CareerGuide;
import careermap.guidance.LevelDifference;
import careermap.map.AbilityUnit;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.List;
import java.util.function.Function;

/** What changes between the present role and each of the next ones, in ability units. */
public final class GapView {
  private static final int LISTED = 10;

  private GapView() {}

  public static Screen of(CareerGuide guide, Wording wording) {
    List<Candidate> next = guide.candidates().first();
    Page page = new Page(wording).header(wording.say("gap.header"));
    page.say(next.isEmpty() ? "gap.none" : "gap.about", wording.of(guide.role().name()));
    next.forEach(candidate -> page.line(difference(guide, candidate, wording)));
    return page.buttons(
            CardButtons.show(Intent.TALK, "button.talk.this", wording).asPrimary(),
            CardButtons.show(Intent.CHECK, "button.check", wording),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("gap.note")
        .as("gap.title", wording.say("gap.heard", next.size()));
  }

  private static String difference(CareerGuide guide, Candidate candidate, Wording wording) {
    LevelDifference difference = LevelDifference.between(guide.role(), candidate.role());
    String name = Mrkdwn.text(Cut.to(80, wording.of(candidate.role().name())));
    if (difference.isEmpty()) {
      return wording.say("gap.same", name);
    }
    return wording.say("gap.role", name)
        + units("gap.added", difference.added(), unit -> unit, wording)
        + units("gap.changed", difference.changed(), LevelDifference.Change::then, wording);
  }

  private static <T> String units(
      String key, List<T> units, Function<T, AbilityUnit> unit, Wording wording) {
    if (units.isEmpty()) {
      return "";
    }
    String names =
        units.stream()
            .limit(LISTED)
            .map(unit)
            .map(one -> Mrkdwn.text(Cut.to(60, wording.of(one.name()))))
            .collect(joining(wording.say("list.slash")));
    int rest = units.size() - LISTED;
    return "\n" + wording.say(key, rest > 0 ? wording.say("list.slash.more", names, rest) : names);
  }
}
