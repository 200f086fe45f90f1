package careermap.slack;

import careermap.delivery.Outbox;
import careermap.guidance.Visitor;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Takes up what was pressed: who pressed it, where, and with which value. */
final class Pressing {
  private final Introductions introductions;
  private final Answers answers;
  private final Windows windows;

  Pressing(Introductions introductions, Answers answers, Windows windows) {
    this.introductions = introductions;
    this.answers = answers;
    this.windows = windows;
  }

  /** Opens a modal with what {@code show} makes of the value. */
  BlockActionHandler opening(BiFunction<String, Visitor, Screen> show) {
    return doing(windows.opening(show));
  }

  BlockActionHandler doing(Work work) {
    return (request, context) -> handle(request, context, work);
  }

  /** For a menu: what it is about does not fit its options, and stands in the name of its block. */
  BlockActionHandler choosing(Choice choice) {
    return (request, context) -> {
      String about = request.getPayload().getActions().get(0).getBlockId();
      return handle(request, context, (value, origin, by) -> choice.of(about, value, origin, by));
    };
  }

  /** The same, with what else is filled into the form that the menu stands in. */
  BlockActionHandler choosingIn(FormChoice choice) {
    return (request, context) -> {
      FormValues filled = FormValues.of(request.getPayload().getView());
      return choosing((about, value, origin, by) -> choice.of(about, value, filled, origin, by))
          .apply(request, context);
    };
  }

  private Response handle(BlockActionRequest request, ActionContext context, Work work) {
    Windows.Origin origin = origin(request.getPayload());
    return answers.behind(
        context, () -> work(work, value(request), origin), sorry -> windows.say(origin, sorry));
  }

  private void work(Work work, String value, Windows.Origin origin) {
    Visitor visitor = introductions.meet(origin.user());
    try {
      work.on(value, origin, visitor);
    } catch (Outdated press) {
      windows.open(origin, press.screen(visitor), Wording.in(visitor.language()));
    }
  }

  private static String value(BlockActionRequest request) {
    BlockActionPayload.Action action = request.getPayload().getActions().get(0);
    return action.getSelectedOption() == null
        ? String.valueOf(action.getValue())
        : action.getSelectedOption().getValue();
  }

  private static Windows.Origin origin(BlockActionPayload payload) {
    @Nullable View view = payload.getView();
    boolean modal = view != null && "modal".equals(view.getType());
    return new Windows.Origin(
        payload.getUser().getId(),
        payload.getTriggerId(),
        modal && view != null ? view.getId() : null,
        payload.getResponseUrl(),
        message(payload.getContainer()));
  }

  private static Outbox.@Nullable Place message(BlockActionPayload.@Nullable Container from) {
    boolean stands = from != null && from.getMessageTs() != null && !from.isEphemeral();
    return from != null && stands
        ? new Outbox.Place(from.getChannelId(), from.getMessageTs())
        : null;
  }

  /** What a press sets off. */
  @FunctionalInterface
  interface Work {
    void on(String value, Windows.Origin origin, Visitor visitor);
  }

  /** What a choice in a menu sets off. */
  @FunctionalInterface
  interface Choice {
    void of(String about, String value, Windows.Origin origin, Visitor visitor);
  }

  /** What a choice in a menu of a form sets off. */
  @FunctionalInterface
  interface FormChoice {
    void of(String about, String value, FormValues filled, Windows.Origin origin, Visitor visitor);
  }
}
