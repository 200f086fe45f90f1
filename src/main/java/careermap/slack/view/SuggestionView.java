package careermap.slack.view;

import careermap.map.CareerMap;
import careermap.map.Language;
import careermap.map.Phrase;
import careermap.understanding.Intent;
import careermap.understanding.Meaning;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** "Did you mean": what a text is near to, as buttons; nothing is done unasked. */
public final class SuggestionView {
  private static final int QUOTED = 40;

  private SuggestionView() {}

  public static Screen nearest(String text, List<Meaning> nearest, CareerMap map, Wording wording) {
    boolean unwell = nearest.stream().anyMatch(one -> one.intent() == Intent.DISTRESS);
    if (unwell) {
      return listen(wording);
    }
    String quoted = Cut.to(QUOTED, Mrkdwn.line(text));
    String first = name(nearest.get(0), map, wording);
    List<Press> presses = new ArrayList<>();
    for (int i = 0; i < nearest.size(); i++) {
      presses.add(press(i, nearest.get(i), map, wording));
    }
    if (nearest.stream().noneMatch(one -> one.intent() == Intent.HELP)) {
      presses.add(CardButtons.show(Intent.HELP, "menu.HELP", wording));
    }
    return new Page(wording)
        .say("suggest", quoted, first)
        .buttons(presses.toArray(Press[]::new))
        .as("suggest.title", wording.say("suggest", quoted, first));
  }

  /** For somebody who may be unwell: their words are not repeated. */
  private static Screen listen(Wording wording) {
    return new Page(wording)
        .say("suggest.listen")
        .buttons(
            Press.show(Intent.DISTRESS, wording.say("button.listen")).asPrimary(),
            CardButtons.show(Intent.CARD, "button.card", wording),
            CardButtons.show(Intent.HELP, "menu.HELP", wording))
        .as("suggest.title", wording.say("suggest.listen"));
  }

  public static Screen unknown(String text, Wording wording) {
    String quoted = Cut.to(QUOTED, Mrkdwn.line(text));
    return new Page(wording)
        .say(quoted.isBlank() ? "suggest.empty" : "suggest.unknown", quoted)
        .buttons(
            CardButtons.show(Intent.CARD, "button.card", wording),
            CardButtons.show(Intent.TALK, "button.talk", wording),
            CardButtons.show(Intent.HELP, "menu.HELP", wording))
        .as("suggest.title", wording.say("suggest.unknown", quoted));
  }

  private static Press press(int i, Meaning meaning, CareerMap map, Wording wording) {
    String label = wording.say("suggest.show", name(meaning, map, wording));
    Press press =
        isAboutARole(meaning)
            ? Press.path(i + 1, meaning.roles().get(0), label)
            : Press.show(meaning.intent(), label);
    return i == 0 ? press.asPrimary() : press;
  }

  private static String name(Meaning meaning, CareerMap map, Wording wording) {
    if (isAboutARole(meaning)) {
      return map.role(meaning.roles().get(0))
          .map(role -> Names.brief(role, wording))
          .orElse(meaning.roles().get(0).value());
    }
    return meaning
        .intent()
        .word()
        .map((Phrase word) -> wording.language() == Language.JA ? word.ja() : word.en())
        .orElseGet(() -> wording.say("intent." + meaning.intent()));
  }

  private static boolean isAboutARole(Meaning meaning) {
    return switch (meaning.intent()) {
      case ABOUT_ROLE, HOW_TO_BECOME, COMPARE -> !meaning.roles().isEmpty();
      default -> false;
    };
  }
}
