package careermap.slack.view;

import careermap.assessment.PastSheet;
import careermap.assessment.Side;
import careermap.assessment.Totals;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * One evaluation of those that were, as one of the two sees it.
 *
 * @param reader which of the two looks
 * @param day when both were in, in the reader's time zone
 * @param other how the other of the two is called; empty where they are gone
 */
public record SeenPast(PastSheet past, Side reader, LocalDate day, String other) {
  String id() {
    return past.reveal().assessment().id();
  }

  /** When and on which version of the map, for a line that begins with it. */
  String when(Wording wording) {
    return wording.say(
        "sheet.past.when",
        new TimeWords(wording).day(day),
        String.valueOf(past.reveal().sheet().version()));
  }

  /** Both sides in words, the reader's first. */
  List<String> sides(Totals own, Totals others, Wording wording) {
    return List.of(
        side(wording.say("sheet.reveal.you"), own, reader, wording),
        side(
            other.isEmpty() ? wording.say("sheet.reveal.former") : other,
            others,
            otherSide(),
            wording));
  }

  Side otherSide() {
    return reader == Side.SELF ? Side.SUPERVISOR : Side.SELF;
  }

  private static String side(String name, Totals totals, Side side, Wording wording) {
    return wording.say(
        "sheet.past.side",
        Mrkdwn.text(name),
        new TotalsWords(wording).line(totals, side == Side.SUPERVISOR));
  }
}
