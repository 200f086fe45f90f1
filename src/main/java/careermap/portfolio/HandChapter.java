package careermap.portfolio;

import careermap.opening.Hand;
import careermap.opening.Opening;
import careermap.opening.OpeningTerms;
import careermap.opening.OwnHand;
import java.util.List;

/** The openings that somebody raised a hand for (手を挙げた機会). */
record HandChapter(OwnWords words) {
  Chapter chapter() {
    return words.chapter(
        "open.mine.title",
        List.of(),
        List.of(
            "own.opening", "own.kind", "own.from", "own.to", "own.raised", "own.state", "own.word"),
        words.own().hands().stream().map(this::line).toList());
  }

  private List<Entry> line(OwnHand own) {
    OpeningTerms terms = own.opening().terms();
    return List.of(
        Entry.of(terms.title()),
        Entry.of(words.say("open.kind." + terms.kind())),
        words.day(terms.from()),
        words.day(terms.until()),
        words.day(own.hand().raisedAt()),
        Entry.of(state(own)),
        Entry.of(OwnWords.orBlank(own.hand().word())));
  }

  private String state(OwnHand own) {
    Hand.State state = own.hand().state();
    if (state == Hand.State.WITHDRAWN) {
      return words.say("own.hand.withdrawn");
    }
    boolean cancelled = own.opening().state() == Opening.State.CANCELLED && state.isAlive();
    return words.say(cancelled ? "open.hand.cancelled" : "open.hand." + state);
  }
}
