package careermap.slack.view;

import careermap.conversation.TalkListener;
import careermap.conversation.TalkProgress;
import careermap.conversation.TalkReply;
import careermap.conversation.TalkWish;
import careermap.conversation.TimeOffer;
import careermap.wording.Wording;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which somebody answers a request for a talk. */
public final class AnswerForms {
  public static final String TIMES = "times";
  public static final String PHRASE = "phrase";
  public static final String WORD = "word";
  public static final String WHOM = "whom";

  private final RequestSides sides;
  private final Wording wording;

  private AnswerForms(RequestSides sides, Wording wording) {
    this.sides = sides;
    this.wording = wording;
  }

  /** Up to three times; there must be some. */
  public static View times(RequestSides sides, TimeOffer offer, Wording wording) {
    AnswerForms forms = new AnswerForms(sides, wording);
    TalkTimes words = new TalkTimes(sides.zone(), wording);
    List<OptionGroupObject> groups = offer.days().stream().map(day -> group(day, words)).toList();
    Page page = forms.about();
    page.add(
            Field.of(TIMES, "ask.times", wording)
                .hinted("ask.times.hint", sides.request().minutes())
                .several(groups, values(offer.suggested()), TalkProgress.MOST_TIMES))
        .note("ask.times.note", forms.other());
    return forms.modal(page, AskActions.TIMES_FORM, "ask.times.title", "ask.times.send");
  }

  /** Where the two work at no common time. */
  public static Screen noTimes(RequestSides sides, Wording wording) {
    String other = Names.whole(sides.other(), wording);
    return new Page(wording)
        .say("ask.times.none", other)
        .as("ask.times.title", wording.say("ask.times.none.heard", other));
  }

  private static Set<String> values(List<Instant> times) {
    return times.stream().map(AnswerForms::value).collect(Collectors.toSet());
  }

  private static String value(Instant time) {
    return String.valueOf(time.toEpochMilli());
  }

  private static OptionGroupObject group(List<Instant> day, TalkTimes words) {
    List<OptionObject> options =
        day.stream().map(at -> Field.option(value(at), words.moment(at))).toList();
    return OptionGroupObject.builder()
        .label(Modal.plain(words.day(day.get(0))))
        .options(options)
        .build();
  }

  public static View decline(RequestSides sides, Wording wording) {
    List<OptionObject> options =
        Stream.of(TalkReply.Kind.values())
            .filter(TalkReply.Kind::declines)
            .map(kind -> Field.option(kind.name(), wording.say("ask.reply.brief." + kind)))
            .toList();
    AnswerForms forms = new AnswerForms(sides, wording);
    Page page = forms.about();
    page.add(Field.of(PHRASE, "ask.phrase", wording).radio(options, TalkReply.Kind.LATER.name()));
    forms.word(page);
    return forms.modal(page, AskActions.DECLINE_FORM, "ask.decline.title", "ask.decline.send");
  }

  /** There must be somebody. */
  public static View handOver(RequestSides sides, List<TalkListener> listeners, Wording wording) {
    List<OptionObject> options =
        listeners.stream()
            .map(TalkListener::person)
            .map(one -> Field.option(one.id().value(), Names.whole(one, wording)))
            .toList();
    AnswerForms forms = new AnswerForms(sides, wording);
    Page page = forms.about();
    page.add(Field.of(WHOM, "ask.hand.whom", wording).select(options, null))
        .note("ask.hand.note", forms.other());
    return forms.modal(page, AskActions.HAND_FORM, "ask.hand.title", "ask.hand.send");
  }

  /** Where nobody else could listen. */
  public static Screen nobodyElse(Wording wording) {
    return new Page(wording)
        .say("ask.hand.nobody")
        .as("ask.hand.title", wording.say("ask.hand.nobody"));
  }

  /** The asker would like another time. */
  public static View move(RequestSides sides, Wording wording) {
    AnswerForms forms = new AnswerForms(sides, wording);
    Page page = forms.about().say("ask.move.note", forms.other());
    return forms.modal(page, AskActions.MOVE_FORM, "ask.move.title", "ask.move.send");
  }

  public static View callOff(RequestSides sides, Wording wording) {
    AnswerForms forms = new AnswerForms(sides, wording);
    Page page = forms.about().say("ask.off.about", forms.other());
    forms.word(page);
    View form = forms.modal(page, AskActions.OFF_FORM, "ask.off.title", "ask.off.send");
    form.setClose(ViewClose.builder().type("plain_text").text(wording.say("ask.off.not")).build());
    return form;
  }

  private Page about() {
    RequestWords words = new RequestWords(sides, wording);
    return new Page(wording).line(words.headline() + "\n" + words.wish());
  }

  private void word(Page page) {
    page.add(
        Field.of(WORD, "ask.word", wording)
            .ifWished()
            .hinted("ask.word.hint.two", other())
            .lines(TalkWish.LONGEST_WORD, null));
  }

  private String other() {
    return Names.whole(sides.other(), wording);
  }

  private View modal(Page page, String callback, String title, String send) {
    return Modal.titled(title, wording)
        .callbackId(callback)
        .privateMetadata(SeenRequest.of(sides.request()))
        .submit(Modal.submit(send, wording))
        .blocks(page.blocks())
        .build();
  }
}
