package careermap.slack.view;

import careermap.map.Phrase;
import careermap.opening.Hand;
import careermap.opening.Opening;
import careermap.opening.OpeningTerms;
import careermap.opening.PostedOpening;
import careermap.person.Person;
import careermap.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people are told about openings and hands. */
public final class OpeningNotice {
  private OpeningNotice() {}

  /** To the poster: hands wait for an answer. */
  public static Screen raised(PostedOpening posted, Wording wording) {
    return toPoster("open.notice.raised", "open.notice.raised.heard", posted, wording);
  }

  /** To the poster: somebody who was chosen does not come after all. */
  public static Screen withdrawn(PostedOpening posted, Wording wording) {
    return toPoster("open.notice.withdrawn", "open.notice.withdrawn.heard", posted, wording);
  }

  private static Screen toPoster(String key, String heard, PostedOpening posted, Wording wording) {
    Opening opening = posted.opening();
    return new Page(wording)
        .say(key, OpeningWords.title(opening))
        .line(PostedView.hands(posted, wording))
        .buttons(
            OpeningActions.press(
                    OpeningActions.HANDS, "0/" + opening.id(), wording.say("button.open.hands"))
                .asPrimary())
        .note("open.hands.readers")
        .as("open.title", wording.say(heard));
  }

  /** To whoever raised a hand. */
  public static Screen answered(Opening opening, Hand hand, String poster, Wording wording) {
    return answer(opening, hand, poster, wording)
        .buttons(show(opening, wording), list(wording))
        .note("open.notice.readers", poster)
        .as("open.title", wording.say("open.notice.answered.heard"));
  }

  /**
   * To whoever took part to the end and gained something.
   *
   * @param confirmed what of it is confirmed already
   * @param waiting what of it waits to be
   * @param supervisor who reads it, too; null where there is none
   */
  public static Screen gained(
      Opening opening,
      Hand hand,
      List<Phrase> confirmed,
      List<Phrase> waiting,
      @Nullable Person supervisor,
      Wording wording) {
    Page page = answer(opening, hand, "", wording);
    confirmed.forEach(name -> page.say("open.notice.gained.confirmed", name(name, wording)));
    waiting.forEach(name -> page.say("open.notice.gained", name(name, wording)));
    return page.buttons(
            GrowActions.press(GrowActions.LIST, "own", wording.say("button.log.list")).asPrimary(),
            show(opening, wording))
        .context(GrowReaders.note(supervisor, wording))
        .as("open.title", wording.say("open.notice.answered.heard"));
  }

  private static String name(Phrase name, Wording wording) {
    return Cut.to(80, wording.of(name));
  }

  private static Page answer(Opening opening, Hand hand, String poster, Wording wording) {
    String key = "open.notice." + hand.state();
    OpeningTerms terms = opening.terms();
    return new Page(wording)
        .say(key, OpeningWords.title(opening), poster, new OpeningWords(wording).whenFirst(terms));
  }

  public static Screen cancelled(Opening opening, Wording wording) {
    return new Page(wording)
        .say("open.notice.cancelled", OpeningWords.title(opening))
        .buttons(list(wording))
        .as("open.title", wording.say("open.notice.cancelled.heard"));
  }

  private static Press show(Opening opening, Wording wording) {
    return OpeningActions.press(OpeningActions.SHOW, opening.id(), wording.say("button.open.show"));
  }

  private static Press list(Wording wording) {
    return OpeningActions.press(OpeningActions.LIST, "0", wording.say("button.open.list"));
  }
}
