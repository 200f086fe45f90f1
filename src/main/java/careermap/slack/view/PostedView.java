package careermap.slack.view;

import careermap.opening.OpeningTerms;
import careermap.opening.PostedList;
import careermap.opening.PostedOpening;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** What the reader posted; for human resources, what others posted, too. */
public final class PostedView {
  private static final int A_PAGE = 10;

  private PostedView() {}

  public static Screen of(PostedList list, int number, Wording wording) {
    List<PostedOpening> all = Stream.concat(list.mine().stream(), list.others().stream()).toList();
    Pages<PostedOpening> pages = new Pages<>(all, A_PAGE, number);
    Page page =
        new Page(wording)
            .header(wording.say("open.posted.header", list.mine().size()))
            .buttons(
                OpeningActions.press(
                        OpeningActions.POST, OpeningActions.POST, wording.say("button.open.post"))
                    .asPrimary(),
                CardButtons.show(Intent.OPENINGS, "button.open.list", wording));
    if (!list.others().isEmpty()) {
      page.say("open.posted.others", list.others().size());
    }
    pages
        .shown()
        .forEach(
            one ->
                page.add(
                    Beside.line(
                        line(one, list.mine().contains(one), wording),
                        press(one, list.mine().contains(one), wording))));
    pages.into(page, OpeningActions.POSTED, "");
    return page.note("open.posted.readers")
        .as("open.posted.title", wording.say("open.posted.header", list.mine().size()));
  }

  public static Screen notForYou(Wording wording) {
    return new Page(wording)
        .say("open.post.not.yours")
        .buttons(CardButtons.show(Intent.OPENINGS, "button.open.list", wording))
        .as("open.posted.title", wording.say("open.post.not.yours"));
  }

  private static String line(PostedOpening one, boolean mine, Wording wording) {
    OpeningTerms terms = one.opening().terms();
    String head = new OpeningWords(wording).head(one.opening());
    String by = wording.say("open.line.apply", new TimeWords(wording).shortDay(terms.applyBy()));
    return head + "\n" + by + (mine ? "\n" + hands(one, wording) : "");
  }

  /** How many wait for an answer and how many are chosen. */
  static String hands(PostedOpening one, Wording wording) {
    Integer places = one.opening().terms().places();
    return places == null
        ? wording.say("open.hands.any", one.waiting(), one.taken())
        : wording.say("open.hands.of", one.waiting(), one.taken(), places);
  }

  private static Press press(PostedOpening one, boolean mine, Wording wording) {
    String title = OpeningWords.title(one.opening());
    return mine
        ? OpeningActions.press(
            OpeningActions.HANDS,
            "0/" + one.opening().id(),
            wording.say("button.open.hands"),
            wording.say("button.open.hands.spoken", title))
        : OpeningActions.press(
            OpeningActions.SHOW,
            one.opening().id(),
            wording.say("button.open.show"),
            wording.say("button.open.show.spoken", title));
  }
}
