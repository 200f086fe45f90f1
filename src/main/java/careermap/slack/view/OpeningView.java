package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.map.Requirement;
import careermap.map.Role;
import careermap.opening.Hand;
import careermap.opening.Opening;
import careermap.opening.OpeningPage;
import careermap.opening.OpeningTerms;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One opening: what it is, what it gives, and a hand to raise. */
public final class OpeningView {
  private final OpeningPage shown;
  private final Opening opening;
  private final Wording wording;

  private OpeningView(OpeningPage shown, Wording wording) {
    this.shown = shown;
    this.opening = shown.line().opening();
    this.wording = wording;
  }

  /**
   * @param said the key of what was just done or could not be; null where nothing was
   */
  public static Screen of(OpeningPage shown, @Nullable String said, Wording wording) {
    return new OpeningView(shown, wording).screen(said);
  }

  /** There is none for the reader, or no longer. */
  public static Screen gone(Wording wording) {
    return new Page(wording)
        .say("open.gone")
        .buttons(OpeningActions.press(OpeningActions.LIST, "0", wording.say("button.open.list")))
        .as("open.title", wording.say("open.gone"));
  }

  private Screen screen(@Nullable String said) {
    String title = OpeningWords.title(opening);
    Page page = new Page(wording);
    if (said != null) {
      page.say(said);
    }
    page.header(title).fields(fields());
    if (!shown.line().gives().isEmpty()) {
      page.line(gives());
    }
    String detail = opening.terms().detail();
    if (detail != null) {
      page.line(Mrkdwn.lines(detail));
    }
    if (!"open.raised".equals(said)) {
      page.say("open.state." + state());
    }
    String word = word();
    if (!word.isEmpty()) {
      page.note("open.word.yours", word);
    }
    page.buttons(buttons());
    readers(page);
    return page.as("open.title", wording.say("open.heard", title));
  }

  private void readers(Page page) {
    switch (state()) {
      case "own" -> page.note("open.detail.readers.own");
      case "open" -> page.note("open.detail.readers", poster());
      case "cancelled", "closed", "finished" -> {}
      default -> page.note("open.detail.readers.told", poster());
    }
  }

  private List<String> fields() {
    OpeningTerms terms = opening.terms();
    TimeWords time = new TimeWords(wording);
    List<String> fields = new ArrayList<>();
    fields.add(field("open.field.kind", wording.say("open.kind." + terms.kind())));
    fields.add(field("open.field.when", new OpeningWords(wording).whenFirst(terms)));
    fields.add(
        field("open.field.apply", wording.say("open.apply.by", time.shortDay(terms.applyBy()))));
    Integer places = terms.places();
    fields.add(
        field(
            "open.field.places",
            places == null ? wording.say("open.places.any") : wording.say("open.places", places)));
    String site = terms.site();
    fields.add(field("open.field.site", site == null ? wording.say("open.site.any") : site));
    Role role = shown.line().role();
    if (role != null) {
      fields.add(field("open.field.role", wording.of(role.name())));
    }
    fields.add(field("open.field.poster", poster()));
    return fields;
  }

  private String field(String key, String value) {
    return wording.say("mine.field", wording.say(key), Mrkdwn.text(Cut.to(80, value)));
  }

  private String poster() {
    return shown.poster() == null
        ? wording.say("open.poster.gone")
        : Names.whole(shown.poster(), wording);
  }

  private String gives() {
    return shown.line().gives().stream()
        .map(this::given)
        .collect(joining("\n", wording.say("open.gives") + "\n", ""));
  }

  private String given(Requirement requirement) {
    String name = Mrkdwn.text(Cut.to(80, wording.of(requirement.name())));
    return shown.line().closes().contains(requirement)
        ? wording.say("open.given.mine", name)
        : "• " + name;
  }

  private String state() {
    Hand hand = shown.line().hand();
    if (opening.state() == Opening.State.CANCELLED) {
      return "cancelled";
    }
    if (hand != null && hand.state() != Hand.State.WITHDRAWN) {
      return hand.state().name();
    }
    if (shown.finished()) {
      return "finished";
    }
    if (shown.own()) {
      return "own";
    }
    return shown.takesHands() ? "open" : "closed";
  }

  private String word() {
    Hand hand = shown.line().hand();
    return hand == null || hand.word() == null || !hand.state().isAlive() ? "" : hand.word();
  }

  private Press[] buttons() {
    List<Press> buttons = new ArrayList<>();
    Hand hand = shown.line().hand();
    boolean stands = opening.state() == Opening.State.OPEN;
    if (stands && hand != null && hand.state() == Hand.State.RAISED) {
      buttons.add(press(OpeningActions.BACK, "button.open.back"));
      if (shown.takesHands()) {
        buttons.add(
            press(
                OpeningActions.WORD,
                hand.word() == null ? "button.open.word" : "button.open.word.change"));
      }
    } else if (stands && hand != null && hand.state() == Hand.State.CHOSEN) {
      buttons.add(press(OpeningActions.BACK, "button.open.give.back"));
    } else if (shown.takesHands() && state().equals("open")) {
      buttons.add(press(OpeningActions.RAISE, "button.open.raise").asPrimary());
      buttons.add(press(OpeningActions.WORD, "button.open.word"));
    }
    if (shown.own()) {
      buttons.add(
          OpeningActions.press(
              OpeningActions.HANDS, "0/" + opening.id(), wording.say("button.open.hands")));
    }
    if (shown.changeable()) {
      buttons.add(press(OpeningActions.EDIT, "button.open.edit"));
      buttons.add(press(OpeningActions.CANCEL, "button.open.cancel"));
    }
    buttons.add(OpeningActions.press(OpeningActions.LIST, "0", wording.say("button.open.list")));
    return buttons.toArray(Press[]::new);
  }

  private Press press(String action, String label) {
    return OpeningActions.press(action, opening.id(), wording.say(label));
  }
}
