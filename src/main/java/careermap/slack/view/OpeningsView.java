package careermap.slack.view;

import careermap.opening.OpeningLine;
import careermap.person.PersonId;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is open to the reader: what their paths ask for comes first. */
public final class OpeningsView {
  private static final int A_PAGE = 10;

  private OpeningsView() {}

  /**
   * @param number of the page, from 0
   * @param posts whether the reader may post openings
   * @param poster what whoever offers something is called; blank where they are gone
   */
  public static Screen of(
      List<OpeningLine> lines,
      int number,
      boolean posts,
      Function<PersonId, String> poster,
      Wording wording) {
    Pages<OpeningLine> pages = new Pages<>(lines, A_PAGE, number);
    long forMe = lines.stream().filter(OpeningLine::isForMe).count();
    Page page = new Page(wording).header(wording.say("open.list.header", lines.size()));
    if (lines.isEmpty()) {
      page.say("open.list.none");
    } else {
      page.say(forMe > 0 ? "open.list.for.me" : "open.list.all", forMe);
    }
    pages
        .shown()
        .forEach(line -> page.add(Beside.line(words(line, poster, wording), press(line, wording))));
    pages.into(page, OpeningActions.LIST, "");
    return page.buttons(buttons(posts, wording))
        .note("open.readers")
        .as("open.title", wording.say("open.list.heard", lines.size(), forMe));
  }

  private static String words(
      OpeningLine line, Function<PersonId, String> poster, Wording wording) {
    return new OpeningWords(wording).line(line, poster.apply(line.opening().poster()));
  }

  private static Press press(OpeningLine line, Wording wording) {
    return OpeningActions.press(
        OpeningActions.SHOW,
        line.opening().id(),
        wording.say("button.open.show"),
        wording.say("button.open.show.spoken", OpeningWords.title(line.opening())));
  }

  private static Press[] buttons(boolean posts, Wording wording) {
    List<Press> buttons = new ArrayList<>();
    buttons.add(OpeningActions.press(OpeningActions.MINE, "0", wording.say("button.open.mine")));
    if (posts) {
      buttons.add(
          OpeningActions.press(OpeningActions.POSTED, "0", wording.say("button.open.posted")));
    }
    buttons.add(CardButtons.show(Intent.CARD, "button.card", wording));
    return buttons.toArray(Press[]::new);
  }
}
