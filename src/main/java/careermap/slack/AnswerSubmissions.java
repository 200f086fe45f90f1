package careermap.slack;

import careermap.conversation.AnswerRequest.Outcome;
import careermap.conversation.TalkListener;
import careermap.conversation.TalkMove;
import careermap.conversation.TalkProgress;
import careermap.conversation.TalkReply;
import careermap.conversation.TalkWish;
import careermap.guidance.Visitor;
import careermap.person.PersonId;
import careermap.slack.view.AnswerForms;
import careermap.slack.view.AskActions;
import careermap.slack.view.SeenRequest;
import careermap.wording.Wording;
import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of the forms in which requests are answered. */
final class AnswerSubmissions {
  private final Introductions introductions;
  private final RequestDesk desk;
  private final RequestAnswers requestAnswers;
  private final Answers answers;
  private final Windows windows;

  AnswerSubmissions(
      Introductions introductions,
      RequestDesk desk,
      RequestAnswers requestAnswers,
      Answers answers,
      Windows windows) {
    this.introductions = introductions;
    this.desk = desk;
    this.requestAnswers = requestAnswers;
    this.answers = answers;
    this.windows = windows;
  }

  void listenIn(App app) {
    app.viewSubmission(AskActions.TIMES_FORM, handling(this::propose));
    app.viewSubmission(AskActions.HAND_FORM, handling(this::handOver));
    app.viewSubmission(AskActions.DECLINE_FORM, doing(AnswerSubmissions::decline));
    app.viewSubmission(AskActions.OFF_FORM, doing(values -> new TalkMove.CallOff(word(values))));
    app.viewSubmission(AskActions.MOVE_FORM, doing(values -> new TalkMove.AskToMove()));
  }

  private ViewSubmissionHandler doing(Function<FormValues, TalkMove> move) {
    return handling((visitor, seen, values) -> outcome(visitor, seen, move.apply(values)));
  }

  private ViewSubmissionHandler handling(Taking taking) {
    return new FormHandler(
        introductions, answers, windows, (visitor, view) -> take(taking, visitor, view));
  }

  private static FormOutcome take(Taking taking, Visitor visitor, View view) {
    SeenRequest seen = SeenRequest.read(String.valueOf(view.getPrivateMetadata()));
    return taking.take(visitor, seen, FormValues.of(view));
  }

  private FormOutcome outcome(Visitor visitor, SeenRequest seen, TalkMove move) {
    return FormOutcome.of(
        requestAnswers.screen(requestAnswers.move(visitor, seen, move), visitor),
        Wording.in(visitor.language()));
  }

  private FormOutcome propose(Visitor visitor, SeenRequest seen, FormValues values) {
    Wording wording = Wording.in(visitor.language());
    List<Instant> times =
        values.ticked(AnswerForms.TIMES).stream()
            .map(Given::moment)
            .sorted()
            .map(Instant::ofEpochMilli)
            .toList();
    if (times.isEmpty() || times.size() > TalkProgress.MOST_TIMES) {
      return FormOutcome.fault(AnswerForms.TIMES, wording.say("ask.times.some"), wording);
    }
    Outcome outcome = requestAnswers.move(visitor, seen, new TalkMove.Propose(times));
    return outcome instanceof Outcome.TimesTaken
        ? FormOutcome.fault(AnswerForms.TIMES, wording.say("ask.times.gone"), wording)
        : FormOutcome.of(requestAnswers.screen(outcome, visitor), wording);
  }

  /** Only whom the listener could be offered. */
  private FormOutcome handOver(Visitor visitor, SeenRequest seen, FormValues values) {
    Wording wording = Wording.in(visitor.language());
    PersonId whom = new PersonId(values.choice(AnswerForms.WHOM));
    boolean known =
        desk.find(seen.id(), visitor).stream()
            .flatMap(sides -> desk.others(sides).stream())
            .map(TalkListener::person)
            .anyMatch(person -> person.id().equals(whom));
    return known
        ? outcome(visitor, seen, new TalkMove.HandOver(whom))
        : FormOutcome.fault(AnswerForms.WHOM, wording.say("ask.whom.gone"), wording);
  }

  private static TalkMove decline(FormValues values) {
    TalkReply.Kind kind = Given.one(TalkReply.Kind.class, values.choice(AnswerForms.PHRASE));
    if (!kind.declines()) {
      throw new Outdated(AnswerForms.PHRASE);
    }
    return new TalkMove.Decline(kind, word(values));
  }

  private static @Nullable String word(FormValues values) {
    return values.text(AnswerForms.WORD, TalkWish.LONGEST_WORD);
  }

  /** Takes what was filled in. */
  @FunctionalInterface
  private interface Taking {
    FormOutcome take(Visitor visitor, SeenRequest seen, FormValues values);
  }
}
