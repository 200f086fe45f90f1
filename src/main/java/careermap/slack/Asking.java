package careermap.slack;

import careermap.conversation.AnswerRequest;
import careermap.conversation.AskForTalk;
import careermap.conversation.Stance;
import careermap.conversation.TalkListener;
import careermap.conversation.TalkMove;
import careermap.conversation.TalkRequest;
import careermap.conversation.TalkWish;
import careermap.guidance.Career;
import careermap.guidance.HrContact;
import careermap.guidance.ShowCareer;
import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.person.PersonId;
import careermap.slack.view.AskForm;
import careermap.slack.view.RequestSides;
import careermap.slack.view.RequestView;
import careermap.slack.view.Screen;
import careermap.slack.view.SeenRequest;
import careermap.slack.view.StepWish;
import careermap.slack.view.TalkView;
import careermap.wording.Wording;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The form in which people ask for a talk: opened, filled in, sent. */
final class Asking {
  private final Introductions introductions;
  private final RequestDesk desk;
  private final AskForTalk ask;
  private final RequestAnswers requestAnswers;
  private final ShowCareer showCareer;
  private final Supplier<HrContact> hr;
  private final Answers answers;
  private final Windows windows;

  Asking(
      Introductions introductions,
      RequestDesk desk,
      AskForTalk ask,
      RequestAnswers requestAnswers,
      ShowCareer showCareer,
      Supplier<HrContact> hr,
      Answers answers,
      Windows windows) {
    this.introductions = introductions;
    this.desk = desk;
    this.ask = ask;
    this.requestAnswers = requestAnswers;
    this.showCareer = showCareer;
    this.hr = hr;
    this.answers = answers;
    this.windows = windows;
  }

  /** Opens the form; false for somebody who is not on the roster. */
  boolean open(Windows.Origin origin, Visitor visitor) {
    return open(origin, visitor, StepWish.open(Stance.UNDECIDED), null, "");
  }

  /** Begins with the visitor's next step. */
  boolean openWithStep(Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    TalkWish wish =
        showCareer.of(visitor.standing(), visitor.zone()) instanceof Career.OnMap onMap
            ? StepWish.of(onMap.guide(), wording)
            : StepWish.open(Stance.UNDECIDED);
    return open(origin, visitor, wish, null, "");
  }

  /** For somebody who only wants to be heard. */
  void openListening(Windows.Origin origin, Visitor visitor) {
    if (!open(origin, visitor, StepWish.open(Stance.LISTEN), null, "")) {
      Wording wording = Wording.in(visitor.language());
      windows.open(origin, TalkView.listen(hr.get(), wording), wording);
    }
  }

  /** Begins with what was asked of somebody who named another. */
  void openInstead(RequestSides sides, Windows.Origin origin, Visitor visitor) {
    PersonId whom = sides.instead() == null ? null : sides.instead().id();
    TalkRequest request = sides.request();
    open(origin, visitor, request.wish(), whom, request.id() + ":" + request.revision() + ":");
  }

  void openRewriting(RequestSides sides, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    windows.open(
        origin,
        AskForm.rewriting(sides, desk.monday(visitor.zone()), wording),
        RequestView.of(sides, wording));
  }

  private boolean open(
      Windows.Origin origin,
      Visitor visitor,
      TalkWish wish,
      @Nullable PersonId whom,
      String instead) {
    Optional<Standing> standing = desk.present(visitor);
    standing.ifPresent(one -> open(origin, visitor, one, wish, whom, instead));
    return standing.isPresent();
  }

  private void open(
      Windows.Origin origin,
      Visitor visitor,
      Standing standing,
      TalkWish wish,
      @Nullable PersonId whom,
      String instead) {
    Wording wording = Wording.in(visitor.language());
    List<TalkListener> listeners = desk.listeners(standing);
    if (listeners.isEmpty()) {
      windows.open(origin, nobody(wish, wording), wording);
      return;
    }
    AskForm.Start start =
        new AskForm.Start(
            wish,
            standing.supervisor(),
            whom,
            wish.stance() == Stance.LISTEN && whom == null,
            desk.count(standing.person()),
            desk.monday(visitor.zone()),
            instead);
    windows.open(origin, AskForm.of(start, listeners, wording), TalkView.offer(wording));
  }

  private Screen nobody(TalkWish wish, Wording wording) {
    return wish.stance() == Stance.LISTEN
        ? TalkView.listen(hr.get(), wording)
        : TalkView.nobody(hr.get(), wording);
  }

  /** The form, as it is taken up once it is sent. */
  ViewSubmissionHandler handler() {
    return new FormHandler(introductions, answers, windows, this::send);
  }

  private FormOutcome send(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    FormValues values = FormValues.of(view);
    AskValues asked = AskValues.of(values);
    SeenRequest seen = SeenRequest.read(String.valueOf(view.getPrivateMetadata()));
    if (asked.topics().isEmpty()) {
      return FormOutcome.fault(AskForm.TOPICS, wording.say("ask.topics.some"), wording);
    }
    return values.named(AskForm.WHOM).findAny().isPresent()
        ? desk.present(visitor)
            .map(standing -> ask(standing, visitor, asked, values, seen))
            .orElseGet(() -> FormOutcome.of(RequestView.notYours(wording), wording))
        : rewrite(visitor, seen, asked.wish());
  }

  private FormOutcome ask(
      Standing standing, Visitor visitor, AskValues asked, FormValues values, SeenRequest seen) {
    Wording wording = Wording.in(visitor.language());
    AskForTalk.Handed instead =
        seen.id().isEmpty() ? null : new AskForTalk.Handed(seen.id(), seen.revision());
    AskForTalk.Outcome outcome =
        ask.of(
            new AskForTalk.Order(
                standing.person(),
                standing.supervisor(),
                Given.person(values.choice(AskForm.WHOM)),
                asked.wish(),
                instead));
    if (outcome instanceof AskForTalk.Outcome.Asked done) {
      requestAnswers.refresh(seen.id().isEmpty() ? null : seen.id());
      return FormOutcome.of(desk.screen(done.request(), visitor), wording);
    }
    return refused(outcome, seen, visitor);
  }

  private FormOutcome refused(AskForTalk.Outcome outcome, SeenRequest seen, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (outcome instanceof AskForTalk.Outcome.TooLate) {
      Screen stands =
          desk.find(seen.id(), visitor)
              .map(sides -> RequestView.changed(sides, wording))
              .orElseGet(() -> RequestView.notYours(wording));
      return FormOutcome.of(stands, wording);
    }
    String why =
        outcome instanceof AskForTalk.Outcome.OpenAlready ? "ask.whom.already" : "ask.whom.gone";
    return FormOutcome.fault(AskForm.WHOM, wording.say(why), wording);
  }

  private FormOutcome rewrite(Visitor visitor, SeenRequest seen, TalkWish wish) {
    AnswerRequest.Outcome outcome = requestAnswers.move(visitor, seen, new TalkMove.Rewrite(wish));
    return FormOutcome.of(requestAnswers.screen(outcome, visitor), Wording.in(visitor.language()));
  }
}
