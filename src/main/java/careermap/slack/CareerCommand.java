package careermap.slack;

import careermap.guidance.Visitor;
import careermap.slack.view.Screen;
import careermap.understanding.Intent;
import careermap.understanding.Understanding;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.util.Objects;
import java.util.Optional;

/** {@code /career}, alone or with words. */
final class CareerCommand implements SlashCommandHandler {
  private final Introductions introductions;
  private final Interpreter interpreter;
  private final Replying replying;
  private final GoalSetting goals;
  private final Asking asking;
  private final Answers answers;
  private final Windows windows;

  CareerCommand(
      Introductions introductions,
      Interpreter interpreter,
      Replying replying,
      GoalSetting goals,
      Asking asking,
      Answers answers,
      Windows windows) {
    this.introductions = introductions;
    this.interpreter = interpreter;
    this.replying = replying;
    this.goals = goals;
    this.asking = asking;
    this.answers = answers;
    this.windows = windows;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    SlashCommandPayload payload = request.getPayload();
    Windows.Origin origin =
        new Windows.Origin(
            payload.getUserId(), payload.getTriggerId(), null, payload.getResponseUrl(), null);
    String text = Objects.requireNonNullElse(payload.getText(), "");
    return answers.soon(context, () -> answer(text, origin), late -> windows.say(origin, late));
  }

  /** Goals and talks have forms of their own, which open beside the acknowledgement. */
  private Optional<Screen> answer(String text, Windows.Origin origin) {
    Visitor visitor = introductions.meet(origin.user());
    Understanding understanding = interpreter.command(text, visitor.language());
    return opensForm(understanding, origin, visitor)
        ? Optional.empty()
        : Optional.of(replying.to(text, understanding, visitor));
  }

  private boolean opensForm(Understanding words, Windows.Origin origin, Visitor visitor) {
    if (!(words instanceof Understanding.Understood understood)) {
      return false;
    }
    Visitor speaking = visitor.speaking(words.language());
    return (understood.intent() == Intent.GOAL && goals.open(origin, null, visitor))
        || (understood.intent() == Intent.TALK && asking.open(origin, speaking));
  }
}
