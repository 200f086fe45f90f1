package careermap.slack;

import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;

/** Puts screens in front of people: as a modal, a message, or their Home tab. */
final class Windows {
  private final Courier courier;

  Windows(Courier courier) {
    this.courier = courier;
  }

  /** Opens a modal, on top of the one that the press came from, if any. */
  void open(Origin origin, View view) {
    if (origin.inModal()) {
      push(origin, view);
    } else {
      courier.call(
          "views.open",
          methods -> methods.viewsOpen(r -> r.triggerId(origin.triggerId()).view(view)));
    }
  }

  /** Where the press was too long ago for a modal, the screen is said where it came from. */
  void open(Origin origin, Screen screen, Wording wording) {
    try {
      open(origin, Replies.modal(screen, wording.say("button.close")));
    } catch (SlackRefused refused) {
      if (!refused.is("expired_trigger_id")) {
        throw refused;
      }
      say(origin, screen);
    }
  }

  /** Three modals are all that Slack stacks; after that the top one changes. */
  private void push(Origin origin, View view) {
    try {
      courier.call(
          "views.push",
          methods -> methods.viewsPush(r -> r.triggerId(origin.triggerId()).view(view)));
    } catch (SlackRefused refused) {
      if (!refused.is("push_limit_reached")) {
        throw refused;
      }
      courier.call(
          "views.update",
          methods -> methods.viewsUpdate(r -> r.viewId(origin.viewId()).view(view)));
    }
  }

  /** Says something where the press came from, or in a direct message. */
  void say(Origin origin, Screen screen) {
    String responseUrl = origin.responseUrl();
    if (responseUrl != null) {
      courier.respond(responseUrl, Replies.beside(screen));
    } else {
      post(origin.user(), screen);
    }
  }

  /** Posts to a channel or, by a user's id, to their direct messages. */
  void post(String channel, Screen screen) {
    courier.call(
        "chat.postMessage",
        methods ->
            methods.chatPostMessage(
                r -> r.channel(channel).text(screen.heard()).blocks(screen.blocks())));
  }

  void publishHome(String user, Screen screen) {
    courier.call(
        "views.publish",
        methods -> methods.viewsPublish(r -> r.userId(user).view(Replies.home(screen))));
  }

  /**
   * Where a press came from.
   *
   * @param viewId of the modal it came from; null elsewhere
   * @param responseUrl null where there is none to answer to
   */
  record Origin(
      String user, String triggerId, @Nullable String viewId, @Nullable String responseUrl) {
    boolean inModal() {
      return viewId != null;
    }
  }
}
