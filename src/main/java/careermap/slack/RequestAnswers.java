package careermap.slack;

import careermap.conversation.AnswerRequest;
import careermap.conversation.AnswerRequest.Outcome;
import careermap.conversation.TalkMove;
import careermap.guidance.Visitor;
import careermap.slack.view.RequestView;
import careermap.slack.view.Screen;
import careermap.slack.view.SeenRequest;
import careermap.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Does what people answer about a request, and says what has come of it. */
final class RequestAnswers {
  private final RequestDesk desk;
  private final AnswerRequest answer;
  private final RequestMessages messages;

  RequestAnswers(RequestDesk desk, AnswerRequest answer, RequestMessages messages) {
    this.desk = desk;
    this.answer = answer;
    this.messages = messages;
  }

  /** The messages about it follow, wherever they stand. */
  Outcome move(Visitor visitor, SeenRequest seen, TalkMove move) {
    Outcome outcome =
        desk.present(visitor)
            .map(one -> answer.by(one.person().id(), seen.id(), seen.revision(), move))
            .orElseGet(Outcome.NotYours::new);
    if (outcome instanceof Outcome.Done done) {
      messages.refresh(done.request().id());
    }
    return outcome;
  }

  /** The messages about a request follow; nothing is done without one. */
  void refresh(@Nullable String id) {
    if (id != null) {
      messages.refresh(id);
    }
  }

  Screen screen(Outcome outcome, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (outcome instanceof Outcome.Done done) {
      return desk.screen(done.request(), visitor);
    }
    if (outcome instanceof Outcome.StandsOtherwise other) {
      return desk.find(other.request().id(), visitor)
          .map(sides -> RequestView.changed(sides, wording))
          .orElseGet(() -> RequestView.notYours(wording));
    }
    if (outcome instanceof Outcome.TimesTaken taken) {
      return desk.find(taken.request().id(), visitor)
          .map(sides -> RequestView.taken(sides, wording))
          .orElseGet(() -> RequestView.notYours(wording));
    }
    return RequestView.notYours(wording);
  }
}
