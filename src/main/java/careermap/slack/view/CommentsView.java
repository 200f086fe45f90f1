package careermap.slack.view;

import careermap.assessment.Reveal;
import careermap.assessment.Side;
import careermap.map.AbilityUnit;
import careermap.wording.Wording;
import java.util.List;

/** What the two wrote, unit by unit; each writes on, until the sheet is closed. */
public final class CommentsView {
  private static final int UNITS = 12;

  private final Reveal reveal;
  private final CommentWords words;
  private final Wording wording;

  private CommentsView(Reveal reveal, CommentWords words, Wording wording) {
    this.reveal = reveal;
    this.words = words;
    this.wording = wording;
  }

  /**
   * @param reader which of the two looks
   * @param from the first unit that is shown, from 0
   * @param other how the other of the two is called; empty where they are gone
   */
  public static Screen of(Reveal reveal, Side reader, int from, String other, Wording wording) {
    CommentWords words = new CommentWords(reveal, reader, other, wording);
    return new CommentsView(reveal, words, wording).screen(from);
  }

  private Screen screen(int from) {
    List<AbilityUnit> units = reveal.sheet().units();
    Page page = new Page(wording).header(wording.say("sheet.comments.header"));
    page.say(reveal.assessment().isClosed() ? "sheet.comments.closed" : "sheet.comments.about");
    for (int at = from; at < Math.min(units.size(), from + UNITS); at++) {
      unit(page, units.get(at), at);
    }
    page.buttons(presses(from, units.size()));
    return page.note("sheet.comments.readers", words.who(other(words.reader())))
        .as("sheet.comment.title", wording.say("sheet.comments.heard", reveal.commented().size()));
  }

  private static Side other(Side side) {
    return side == Side.SELF ? Side.SUPERVISOR : Side.SELF;
  }

  private void unit(Page page, AbilityUnit unit, int number) {
    if (reveal.assessment().isClosed()) {
      page.line(words.lines(unit));
    } else {
      page.beside(words.lines(unit), write(unit, number));
    }
  }

  private Press write(AbilityUnit unit, int number) {
    boolean written = reveal.comment(unit, words.reader()).isPresent();
    String label = wording.say(written ? "button.sheet.comment.change" : "button.sheet.comment");
    return SheetActions.press(
        SheetActions.COMMENT,
        place(number),
        label,
        wording.say("sheets.spoken", wording.of(unit.name()), label));
  }

  private Press[] presses(int from, int all) {
    Press back =
        SheetActions.press(SheetActions.REVEAL, place(0), wording.say("button.sheet.reveal"));
    int rest = all - from - UNITS;
    return rest > 0
        ? new Press[] {
          SheetActions.press(
              SheetActions.COMMENTS, place(from + UNITS), wording.say("button.sheet.rest", rest)),
          back
        }
        : new Press[] {back};
  }

  private String place(int number) {
    return new SheetPlace(reveal.assessment().id(), number).value();
  }
}
