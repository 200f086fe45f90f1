package careermap.slack;

import careermap.conversation.Conversations;
import careermap.conversation.Promise;
import careermap.conversation.SettlePromise;
import careermap.guidance.Visitor;
import careermap.slack.view.DropForm;
import careermap.slack.view.PromiseView;
import careermap.slack.view.Screen;
import careermap.slack.view.TalkActions;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of promises, each by its owner. */
final class PromiseSettling {
  private final Conversations conversations;
  private final SettlePromise settlePromise;
  private final PresentPeople present;
  private final Windows windows;

  PromiseSettling(
      Conversations conversations,
      SettlePromise settlePromise,
      PresentPeople present,
      Windows windows) {
    this.conversations = conversations;
    this.settlePromise = settlePromise;
    this.present = present;
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        TalkActions.KEPT, (value, origin, by) -> settle(value, Promise.State.KEPT, origin, by),
        TalkActions.REOPEN, (value, origin, by) -> settle(value, Promise.State.OPEN, origin, by),
        TalkActions.DROP, this::ask);
  }

  private void settle(String promise, Promise.State state, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Screen settled = settled(promise, state, null, visitor);
    windows.replace(origin, Replies.modal(settled, wording.say("button.close")));
  }

  private void ask(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Optional<Promise> own =
        present
            .of(visitor)
            .flatMap(
                owner ->
                    conversations
                        .promise(value)
                        .filter(promise -> promise.owner().equals(owner.id())));
    own.ifPresentOrElse(
        promise -> windows.open(origin, DropForm.of(promise, wording)),
        () -> windows.open(origin, PromiseView.none(wording), wording));
  }

  FormOutcome drop(Visitor visitor, View view) {
    String word = FormValues.of(view).text(DropForm.WORD, SettlePromise.LONGEST_WORD);
    String promise = String.valueOf(view.getPrivateMetadata());
    return FormOutcome.of(
        settled(promise, Promise.State.DROPPED, word, visitor), Wording.in(visitor.language()));
  }

  private Screen settled(
      String promise, Promise.State state, @Nullable String word, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return present
        .of(visitor)
        .flatMap(owner -> settlePromise.by(owner, promise, state, word, visitor.zone()))
        .map(settled -> PromiseView.of(settled, wording))
        .orElseGet(() -> PromiseView.none(wording));
  }
}
