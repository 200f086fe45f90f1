package careermap.slack.view;

import careermap.guidance.CareerGuide;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows of buttons on the card; five in a row at the most. */
final class CardButtons {
  private CardButtons() {}

  static List<BlockElement> step(Wording wording) {
    return List.of(
        Press.of(AskActions.STEP, wording.say("button.talk.this")).asPrimary().element(),
        show(Intent.LOG, "button.log", wording).element(),
        show(Intent.NEXT, "button.next", wording).element());
  }

  static List<BlockElement> mine(CareerGuide guide, Upcoming upcoming, Wording wording) {
    String goal = guide.standing().goal() == null ? "button.goal" : "button.goal.change";
    List<BlockElement> row = new ArrayList<>();
    String requests = upcoming.label(wording);
    if (requests != null) {
      row.add(Press.of(AskActions.MINE, requests).element());
    }
    row.add(show(Intent.GOAL, goal, wording).element());
    row.add(show(Intent.CHECK, "button.check", wording).element());
    row.add(show(Intent.MAP, "button.map", wording).element());
    row.add(menu(wording));
    return row;
  }

  /** For those who have a team or human resources' rights; else empty. */
  static List<BlockElement> desks(boolean team, boolean hr, Wording wording) {
    List<BlockElement> desks = new ArrayList<>();
    if (team) {
      desks.add(show(Intent.TEAM, "button.team", wording).element());
    }
    if (hr) {
      desks.add(show(Intent.HR, "button.hr", wording).element());
    }
    return desks;
  }

  static Press show(Intent intent, String key, Wording wording) {
    return Press.show(intent, wording.say(key));
  }

  private static OverflowMenuElement menu(Wording wording) {
    return OverflowMenuElement.builder()
        .actionId(Actions.MENU)
        .options(
            Stream.of(Intent.GAP, Intent.SETTINGS, Intent.WHO, Intent.HELP, Intent.WRONG_DATA)
                .map(intent -> option(intent, wording))
                .toList())
        .build();
  }

  private static OptionObject option(Intent intent, Wording wording) {
    return OptionObject.builder()
        .text(PlainTextObject.builder().text(wording.say("menu." + intent)).build())
        .value(intent.name())
        .build();
  }
}
