package careermap.slack.view;

import careermap.change.ChangesForMe;
import careermap.guidance.Candidate;
import careermap.guidance.CareerGuide;
import careermap.map.Role;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The card of {@code /career}: where am I, what next. */
public final class CareerCard {
  private final CareerGuide guide;
  private final Wording wording;
  private final NextStepWords step;
  private final CandidateWords candidates;

  private CareerCard(CareerGuide guide, Wording wording) {
    this.guide = guide;
    this.wording = wording;
    this.step = new NextStepWords(guide, wording);
    this.candidates = new CandidateWords(guide, wording);
  }

  /**
   * @param upcoming the reader's next talk: theirs alone to read
   * @param news what changed for the reader and is unread; null where nothing is
   */
  public static Screen of(
      CareerGuide guide,
      @Nullable ChangesForMe news,
      Upcoming upcoming,
      boolean hr,
      Wording wording) {
    return new CareerCard(guide, wording).screen(news, upcoming, hr);
  }

  /** The upper part, which the Home tab shares. */
  static void top(Page page, CareerGuide guide) {
    new CareerCard(guide, page.wording()).top(page);
  }

  /**
   * Where the reader is, their own next step and the way to the card, for a screen whose largest
   * words are others.
   */
  static void beside(Page page, CareerGuide guide) {
    Wording wording = page.wording();
    page.line(new CareerCard(guide, wording).now());
    page.add(
        Beside.line(
            page.safely("home.own.step", new NextStepWords(guide, wording).header()),
            CardButtons.show(Intent.CARD, "button.card", wording)));
  }

  private Screen screen(@Nullable ChangesForMe news, Upcoming upcoming, boolean hr) {
    Page page = new Page(wording);
    top(page);
    CardLine.of(page, news, upcoming.sheet());
    page.divider().fields(new MyThings(guide, upcoming, wording).fields());
    page.elements(CardButtons.mine(guide, upcoming, wording));
    page.elements(CardButtons.desks(guide.standing().supervises(), hr, wording));
    page.context(new CardReaders(guide, wording).note());
    return page.as("card.title", heard());
  }

  private void top(Page page) {
    page.line(now()).header(step.header()).line(step.reason());
    page.elements(CardButtons.step(guide, wording));
    page.divider();
    guide.candidates().first().forEach(one -> page.line(candidates.line(one)));
    if (guide.candidates().first().isEmpty()) {
      page.say("card.end");
    }
    page.elements(paths());
    if (!guide.standing().isRecorded() && !guide.candidates().first().isEmpty()) {
      page.note("card.unrecorded");
    }
  }

  private String now() {
    Role role = guide.role();
    TimeWords time = new TimeWords(wording);
    return wording.say(
        "card.now",
        Mrkdwn.text(Cut.to(CandidateWords.NAME, wording.of(role.name()))),
        wording.say("track." + role.track()),
        role.level().number(),
        time.span(guide.months()),
        time.guideline(guide.standing().person().employment(), guide.guideline()));
  }

  private List<BlockElement> paths() {
    List<Candidate> first = guide.candidates().first();
    List<Press> presses =
        new ArrayList<>(
            IntStream.range(0, first.size())
                .mapToObj(i -> candidates.press(i + 1, first.get(i)))
                .toList());
    int others = guide.candidates().others().size();
    if (others > 0) {
      presses.add(Press.of(Actions.MORE, wording.say("card.others", others)));
    }
    return presses.stream().<BlockElement>map(Press::element).toList();
  }

  private String heard() {
    return wording.say(
        "card.heard",
        wording.of(guide.role().name()),
        guide.role().level().number(),
        new TimeWords(wording).span(guide.months()),
        step.header(),
        guide.candidates().first().size());
  }
}
