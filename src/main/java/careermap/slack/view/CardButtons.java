package careermap.slack.view;

import careermap.guidance.CareerGuide;
import careermap.guidance.NextStep;
import careermap.map.RoleCode;
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

  static List<BlockElement> step(CareerGuide guide, Wording wording) {
    List<BlockElement> row = new ArrayList<>();
    row.add(Press.of(AskActions.STEP, wording.say("button.talk.this")).asPrimary().element());
    row.add(log(guide, wording).element());
    row.add(show(Intent.NEXT, "button.next", wording).element());
    if (!guide.chances().isEmpty()) {
      row.add(show(Intent.OPENINGS, "button.open.list", wording).element());
    }
    return row;
  }

  /** For those who may post openings; else empty. */
  static List<Press> posting(CareerGuide guide, boolean hr, Wording wording) {
    return guide.standing().supervises() || hr ? List.of(posting(wording)) : List.of();
  }

  static Press posting(Wording wording) {
    return OpeningActions.press(OpeningActions.POSTED, "0", wording.say("button.open.posted"));
  }

  /** Begins with the next step, where that is something to gain. */
  private static Press log(CareerGuide guide, Wording wording) {
    String code =
        guide.nextStep() instanceof NextStep.Obtain obtain
            ? obtain.requirement().code()
            : GrowActions.ANY;
    return GrowActions.press(GrowActions.LOG, code, wording.say("button.log"));
  }

  static List<BlockElement> mine(CareerGuide guide, Upcoming upcoming, Wording wording) {
    List<BlockElement> row = new ArrayList<>();
    String requests = upcoming.label(wording);
    if (requests != null) {
      row.add(Press.of(AskActions.MINE, requests).element());
    }
    row.add(goal(guide, wording).element());
    row.add(show(Intent.CHECK, "button.check", wording).element());
    row.add(show(Intent.MAP, "button.map", wording).element());
    row.add(menu(wording));
    return row;
  }

  /** The way to the goal, where it is another role of the map; else the goal's form. */
  static Press goal(CareerGuide guide, Wording wording) {
    String set = guide.standing().goal() == null ? "button.goal" : "button.goal.change";
    return guide
        .goal()
        .filter(goal -> !goal.equals(guide.role()))
        .map(goal -> RouteActions.show(goal.code(), wording.say("button.route")))
        .orElseGet(() -> show(Intent.GOAL, set, wording));
  }

  /** Makes a role the goal. */
  static Press aim(RoleCode role, Wording wording) {
    return new Press(Actions.GOAL_FORM, wording.say("button.make.goal"), role.value(), null, false);
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
