package careermap.slack.view;

import careermap.assessment.Difference;
import careermap.assessment.Reveal;
import careermap.assessment.RowChanges;
import careermap.assessment.Side;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Both opinions side by side; where they differ comes first. */
public final class RevealView {
  /** Each takes a block; a whole criterion, both marks and a reason stand in it. */
  private static final int DIFFERENCES = 15;

  /** The others stand on a page of their own. */
  private static final int COMMENTS = 5;

  private final Reveal reveal;
  private final RowChanges changes;
  private final Side reader;
  private final String other;
  private final AgreedLines agreed;
  private final Wording wording;
  private final List<Difference> differences;

  private RevealView(
      Reveal reveal,
      RowChanges changes,
      Side reader,
      String other,
      AgreedLines agreed,
      Wording wording) {
    this.reveal = reveal;
    this.changes = changes;
    this.reader = reader;
    this.other = other;
    this.agreed = agreed;
    this.wording = wording;
    this.differences = ordered(reveal);
  }

  /**
   * @param changes between its rows and the map in force
   * @param reader which of the two looks
   * @param from the first difference that is shown, from 0
   * @param other how the other of the two is called; empty where they are gone
   * @param agreed what the two agreed to work on
   */
  public static Screen of(
      Reveal reveal,
      RowChanges changes,
      Side reader,
      int from,
      String other,
      AgreedLines agreed,
      Wording wording) {
    return new RevealView(reveal, changes, reader, other, agreed, wording).screen(from);
  }

  /** Where the rater sees more comes first, so that a talk begins with what somebody can. */
  public static List<Difference> ordered(Reveal reveal) {
    return Stream.of(Difference.Kind.values())
        .flatMap(kind -> reveal.differences(kind).stream())
        .toList();
  }

  private Screen screen(int from) {
    Page page = new Page(wording).header(header());
    if (from == 0) {
      top(page);
    }
    differences.stream().skip(from).limit(DIFFERENCES).forEach(one -> difference(page, one));
    if (from == 0) {
      comments(page);
      agreed(page);
    }
    page.buttons(presses(from).toArray(Press[]::new));
    page.buttons(others().toArray(Press[]::new));
    closing(page);
    return page.note("sheet.reveal.readers", who(), reveal.sheet().version())
        .as("sheet.reveal.title", header());
  }

  /** The first of them; where they go on, the button says so. */
  private void comments(Page page) {
    CommentWords words = new CommentWords(reveal, reader, other, wording);
    if (!reveal.commented().isEmpty()) {
      page.say("sheet.comments.some", reveal.commented().size());
    }
    reveal.commented().stream().limit(COMMENTS).forEach(unit -> page.line(words.lines(unit)));
  }

  private String header() {
    if (!differences.isEmpty()) {
      return wording.say("sheet.reveal.header", differences.size());
    }
    return wording.say(reveal.hasCommonRow() ? "sheet.reveal.same" : "sheet.reveal.none.both");
  }

  private String who() {
    return other.isEmpty() ? wording.say("sheet.reveal.former") : other;
  }

  private void top(Page page) {
    page.say(reveal.assessment().isClosed() ? "sheet.reveal.closed" : "sheet.reveal.talk");
    page.fields(List.of(totals(reader), totals(reader == Side.SELF ? Side.SUPERVISOR : Side.SELF)));
    if (!reveal.oneSided().isEmpty()) {
      page.say("sheet.reveal.one.sided", reveal.oneSided().size());
    }
    page.line(RowChangesView.line(changes, wording));
  }

  private String totals(Side side) {
    String name = side == reader ? wording.say("sheet.reveal.you") : Mrkdwn.text(who());
    return wording.say("sheet.reveal.side", name)
        + "\n"
        + new TotalsWords(wording).lines(reveal.totals(side), side == Side.SUPERVISOR);
  }

  private void difference(Page page, Difference one) {
    int number = differences.indexOf(one);
    boolean first = number == 0 || differences.get(number - 1).kind() != one.kind();
    if (first) {
      page.say(group(one.kind()), who(), reveal.differences(one.kind()).size());
    }
    if (writes()) {
      page.beside(words(one), example(one, number));
    } else {
      page.line(words(one));
    }
  }

  private String group(Difference.Kind kind) {
    if (kind == Difference.Kind.ONE_SAYS_NOT_DONE) {
      return "sheet.reveal.not.done";
    }
    boolean rater = kind == Difference.Kind.RATER_HIGHER;
    return rater == (reader == Side.SELF) ? "sheet.reveal.other.higher" : "sheet.reveal.you.higher";
  }

  private String words(Difference one) {
    String mine = wording.say("sheet.mark." + (reader == Side.SELF ? one.self() : one.rater()));
    String theirs = wording.say("sheet.mark." + (reader == Side.SELF ? one.rater() : one.self()));
    return new Page(wording)
            .safely(
                "sheet.reveal.row", wording.of(one.row().criterion().text()), mine, who(), theirs)
        + "\n"
        + reason(one);
  }

  private String reason(Difference one) {
    String example = one.example();
    if (example != null) {
      return wording.say("sheet.reveal.reason", Mrkdwn.lines(example));
    }
    return wording.say(
        reader == Side.SELF ? "sheet.reveal.reason.later" : "sheet.reveal.reason.none");
  }

  /** The one who rates writes, as long as it is not closed. */
  private boolean writes() {
    return reader == Side.SUPERVISOR && !reveal.assessment().isClosed();
  }

  private Press example(Difference one, int number) {
    String label =
        wording.say(one.example() == null ? "button.sheet.example" : "button.sheet.example.change");
    return SheetActions.press(
        SheetActions.EXAMPLE,
        new SheetPlace(reveal.assessment().id(), number).value(),
        label,
        wording.say("sheets.spoken", wording.of(one.row().criterion().text()), label));
  }

  /** With somebody who is gone there is nothing to agree on any more. */
  private void agreed(Page page) {
    if (!agreed.items().isEmpty() || agreed.open()) {
      agreed.into(page);
    }
    if (agreed.hasRoom()) {
      page.buttons(
          SheetActions.press(
              SheetActions.AGREE, reveal.assessment().id(), wording.say("button.sheet.agree")));
    }
  }

  private List<Press> presses(int from) {
    List<Press> presses = new ArrayList<>();
    if (reader == Side.SELF && !reveal.assessment().isClosed()) {
      presses.add(CardButtons.show(Intent.TALK, "button.talk.this", wording).asPrimary());
    }
    int rest = differences.size() - from - DIFFERENCES;
    if (rest > 0) {
      presses.add(page(SheetActions.REVEAL, from + DIFFERENCES, "button.sheet.rest", rest));
    }
    if (!reveal.same().isEmpty()) {
      presses.add(page(SheetActions.SAME, 0, "button.sheet.same", reveal.same().size()));
    }
    presses.add(page(SheetActions.COMMENTS, 0, "button.sheet.comments", 0));
    return presses;
  }

  private List<Press> others() {
    List<Press> presses = new ArrayList<>();
    if (!changes.isEmpty()) {
      presses.add(RowChangesView.press(reveal.assessment().id(), wording));
    }
    presses.add(
        SheetActions.press(
            SheetActions.GIVE, reveal.assessment().id(), wording.say("button.sheet.give")));
    presses.add(SheetActions.press(SheetActions.LIST, "own", wording.say("button.sheets")));
    return presses;
  }

  private Press page(String action, int from, String key, int count) {
    return SheetActions.press(
        action, new SheetPlace(reveal.assessment().id(), from).value(), wording.say(key, count));
  }

  private void closing(Page page) {
    if (!writes()) {
      return;
    }
    int missing = reveal.withoutExample().size();
    if (missing > 0) {
      page.say("sheet.reveal.missing", missing);
    } else {
      page.buttons(
          SheetActions.press(
                  SheetActions.CLOSE, reveal.assessment().id(), wording.say("button.sheet.close"))
              .asking("sheet.close.sure", wording));
    }
  }
}
