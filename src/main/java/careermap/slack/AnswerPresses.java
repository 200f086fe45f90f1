package careermap.slack;

import careermap.conversation.OfferTimes;
import careermap.conversation.TalkListener;
import careermap.conversation.TalkMove;
import careermap.conversation.TimeOffer;
import careermap.guidance.Visitor;
import careermap.slack.view.AnswerForms;
import careermap.slack.view.AskActions;
import careermap.slack.view.OldScreen;
import careermap.slack.view.RequestSides;
import careermap.slack.view.RequestView;
import careermap.slack.view.SeenRequest;
import careermap.wording.Wording;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What can be pressed about asking for a talk. */
final class AnswerPresses {
  private final Pressing pressing;
  private final Asking asking;
  private final RequestDesk desk;
  private final RequestAnswers answers;
  private final OfferTimes offer;
  private final Windows windows;

  AnswerPresses(
      Pressing pressing,
      Asking asking,
      RequestDesk desk,
      RequestAnswers answers,
      OfferTimes offer,
      Windows windows) {
    this.pressing = pressing;
    this.asking = asking;
    this.desk = desk;
    this.answers = answers;
    this.offer = offer;
    this.windows = windows;
  }

  void listenIn(App app) {
    app.blockAction(AskActions.OPEN, pressing.doing((value, origin, by) -> open(origin, by)));
    app.blockAction(AskActions.STEP, pressing.doing((value, origin, by) -> step(origin, by)));
    app.blockAction(AskActions.MINE, pressing.opening((value, by) -> desk.list(by)));
    app.blockAction(AskActions.REWRITE, pressing.doing(on(asking::openRewriting)));
    app.blockAction(AskActions.ACCEPT, pressing.doing(on(asking::openInstead)));
    app.blockAction(AskActions.TIMES, pressing.doing(on(this::times)));
    app.blockAction(AskActions.MOVE, pressing.doing(on(this::move)));
    app.blockAction(AskActions.HAND_OVER, pressing.doing(on(this::handOver)));
    app.blockAction(AskActions.DECLINE, pressing.doing(on(form(AnswerForms::decline))));
    app.blockAction(AskActions.CALL_OFF, pressing.doing(on(form(AnswerForms::callOff))));
    app.blockAction(AskActions.BACK, pressing.doing(act(seen -> new TalkMove.TakeBack())));
    app.blockAction(
        AskActions.OTHER_TIMES, pressing.doing(act(seen -> new TalkMove.AskOtherTimes())));
    app.blockAction(AskActions.STAY, pressing.doing(act(seen -> new TalkMove.Stay())));
    app.blockAction(AskActions.PICK, pressing.doing(act(AnswerPresses::pick)));
    app.blockAction(AskActions.UNKNOWN, pressing.opening((value, by) -> OldScreen.of(by)));
  }

  private void open(Windows.Origin origin, Visitor visitor) {
    if (!asking.open(origin, visitor)) {
      stranger(origin, visitor);
    }
  }

  private void step(Windows.Origin origin, Visitor visitor) {
    if (!asking.openWithStep(origin, visitor)) {
      stranger(origin, visitor);
    }
  }

  private void stranger(Windows.Origin origin, Visitor visitor) {
    windows.open(origin, OldScreen.of(visitor), Wording.in(visitor.language()));
  }

  /** A time that is none picks nothing. */
  private static TalkMove pick(SeenRequest seen) {
    boolean number = seen.more().matches("\\d{1,15}");
    return new TalkMove.Pick(
        number ? Instant.ofEpochMilli(Long.parseLong(seen.more())) : Instant.EPOCH);
  }

  private Pressing.Work act(Function<SeenRequest, TalkMove> move) {
    return (value, origin, visitor) -> {
      SeenRequest seen = SeenRequest.read(value);
      windows.replace(
          origin,
          answers.screen(answers.move(visitor, seen, move.apply(seen)), visitor),
          Wording.in(visitor.language()));
    };
  }

  /** Opens a form about a request as it was seen; else it is said how it stands. */
  private Pressing.Work on(Form form) {
    return (value, origin, visitor) -> {
      SeenRequest seen = SeenRequest.read(value);
      Wording wording = Wording.in(visitor.language());
      desk.find(seen.id(), visitor)
          .ifPresentOrElse(
              sides -> on(form, sides, seen, origin, visitor),
              () -> windows.replace(origin, RequestView.notYours(wording), wording));
    };
  }

  private void on(
      Form form, RequestSides sides, SeenRequest seen, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (sides.request().revision() == seen.revision()) {
      form.open(sides, origin, visitor);
    } else {
      windows.replace(origin, RequestView.changed(sides, wording), wording);
    }
  }

  private Form form(BiFunction<RequestSides, Wording, View> draw) {
    return (sides, origin, visitor) -> {
      Wording wording = Wording.in(visitor.language());
      windows.open(origin, draw.apply(sides, wording), RequestView.of(sides, wording));
    };
  }

  private void times(RequestSides sides, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    TimeOffer times = offer.on(sides.request());
    if (times.days().isEmpty()) {
      windows.open(origin, AnswerForms.noTimes(sides, wording), wording);
    } else {
      windows.open(
          origin, AnswerForms.times(sides, times, wording), RequestView.of(sides, wording));
    }
  }

  /** The listener proposes at once; the asker asks for that. */
  private void move(RequestSides sides, Windows.Origin origin, Visitor visitor) {
    if (sides.reader().id().equals(sides.request().listener())) {
      times(sides, origin, visitor);
    } else {
      form(AnswerForms::move).open(sides, origin, visitor);
    }
  }

  private void handOver(RequestSides sides, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    List<TalkListener> others = desk.others(sides);
    if (others.isEmpty()) {
      windows.open(origin, AnswerForms.nobodyElse(wording), wording);
    } else {
      windows.open(
          origin, AnswerForms.handOver(sides, others, wording), RequestView.of(sides, wording));
    }
  }

  /** Opens a form for one of the two. */
  @FunctionalInterface
  private interface Form {
    void open(RequestSides sides, Windows.Origin origin, Visitor visitor);
  }
}
