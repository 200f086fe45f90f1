package careermap.slack;

import careermap.guidance.Visitor;
import careermap.slack.view.Screen;
import careermap.understanding.Understanding;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import java.util.Objects;
import java.util.function.Predicate;

/** Direct messages from people: each answered once, in the language it is written in. */
final class DirectMessages implements BoltEventHandler<MessageEvent> {
  private final Introductions introductions;
  private final Interpreter interpreter;
  private final Replying replying;
  private final Predicate<String> isNewEvent;
  private final Answers answers;
  private final Windows windows;

  DirectMessages(
      Introductions introductions,
      Interpreter interpreter,
      Replying replying,
      Predicate<String> isNewEvent,
      Answers answers,
      Windows windows) {
    this.introductions = introductions;
    this.interpreter = interpreter;
    this.replying = replying;
    this.isNewEvent = isNewEvent;
    this.answers = answers;
    this.windows = windows;
  }

  @Override
  public Response apply(EventsApiPayload<MessageEvent> payload, EventContext context) {
    MessageEvent event = payload.getEvent();
    if (!isFromAPerson(event)) {
      return context.ack();
    }
    Claim claim = new Claim(payload.getEventId(), isNewEvent);
    return answers.behind(
        context,
        () -> answer(claim, event),
        claim.unlessOthersSpeak(sorry -> windows.post(event.getChannel(), sorry)));
  }

  private void answer(Claim claim, MessageEvent event) {
    Visitor visitor = introductions.meet(event.getUser());
    String text = Objects.requireNonNullElse(event.getText(), "");
    Understanding understanding = interpreter.message(text, visitor.language());
    Screen screen = replying.inMessage(text, understanding, visitor);
    if (claim.isOurs()) {
      windows.answer(event.getChannel(), event.getUser(), screen, false);
    }
  }

  private static boolean isFromAPerson(MessageEvent event) {
    return "im".equals(event.getChannelType())
        && event.getBotId() == null
        && event.getSubtype() == null
        && event.getUser() != null;
  }
}
