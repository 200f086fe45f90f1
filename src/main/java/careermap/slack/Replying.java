package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.slack.view.Screen;
import careermap.slack.view.SuggestionView;
import careermap.understanding.Intent;
import careermap.understanding.Meaning;
import careermap.understanding.Understanding;
import careermap.wording.Wording;
import java.util.List;

/** Turns what was understood into what is shown, in the language it was asked in. */
final class Replying {
  private final Reception reception;
  private final CareerMaps maps;

  Replying(Reception reception, CareerMaps maps) {
    this.reception = reception;
    this.maps = maps;
  }

  /** In a direct message, "what next" gets the whole card: no card stands beside it. */
  Screen inMessage(String text, Understanding understanding, Visitor visitor) {
    boolean next =
        understanding instanceof Understanding.Understood understood
            && understood.intent() == Intent.NEXT;
    return next
        ? reception.show(Intent.CARD, visitor.speaking(understanding.language()))
        : to(text, understanding, visitor);
  }

  Screen to(String text, Understanding understanding, Visitor visitor) {
    Visitor asking = visitor.speaking(understanding.language());
    Wording wording = Wording.in(understanding.language());
    if (understanding instanceof Understanding.Understood understood) {
      return reception.show(understood.meaning(), asking);
    }
    List<Meaning> nearest =
        understanding instanceof Understanding.Suggested suggested
            ? suggested.nearest().stream().filter(one -> isFor(one, visitor)).toList()
            : List.of();
    return nearest.isEmpty()
        ? SuggestionView.unknown(text, wording)
        : SuggestionView.nearest(text, nearest, maps.current().map(), wording);
  }

  /** Words that the reader may not use are not offered. */
  private static boolean isFor(Meaning meaning, Visitor visitor) {
    return switch (meaning.intent()) {
      case TEAM -> visitor.standing().filter(Standing::supervises).isPresent();
      case HR -> visitor.may(Matter.HR_DESK);
      default -> true;
    };
  }
}
