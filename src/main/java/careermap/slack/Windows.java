package careermap.slack;

import careermap.delivery.Outbox;
import careermap.guidance.Visitor;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.view.View;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Puts screens in front of people: as a modal, a message, or their Home tab. */
final class Windows {
  private final Courier courier;
  private final @Nullable MessageKeeping messages;

  /** For whoever says nothing of people. */
  Windows(Courier courier) {
    this.courier = courier;
    this.messages = null;
  }

  /**
   * @param messages who is named in what stands in Slack
   */
  Windows(Courier courier, MessageKeeping messages) {
    this.courier = courier;
    this.messages = messages;
  }

  /**
   * Opens a modal, on top of the one that the press came from, if any; returns which, where Slack
   * says it.
   */
  Optional<Opened> open(Origin origin, View view) {
    return origin.inModal()
        ? push(origin, view)
        : opened(
            courier
                .call(
                    "views.open",
                    methods -> methods.viewsOpen(r -> r.triggerId(origin.triggerId()).view(view)))
                .getView());
  }

  /** Shows something else in the modal that the press came from; opens one where it did not. */
  void replace(Origin origin, View view) {
    String modal = origin.viewId();
    if (modal == null) {
      open(origin, view);
    } else {
      update(modal, view);
    }
  }

  private static Optional<Opened> opened(@Nullable View view) {
    return Optional.ofNullable(view).map(one -> new Opened(one.getId(), one.getHash()));
  }

  /** Shows something else in a modal, unless it shows something else by now. */
  void update(Opened modal, View view) {
    courier.call(
        "views.update",
        methods -> methods.viewsUpdate(r -> r.viewId(modal.id()).hash(modal.hash()).view(view)));
  }

  /** Shows something else in a modal that is open. */
  void update(String viewId, View view) {
    courier.call("views.update", methods -> methods.viewsUpdate(r -> r.viewId(viewId).view(view)));
  }

  /** Shows something else in a modal; false where that was closed meanwhile. */
  boolean update(String viewId, Screen screen, Wording wording) {
    try {
      update(viewId, Replies.modal(screen, wording.say("button.close")));
      return true;
    } catch (SlackRefused refused) {
      if (!refused.is("not_found")) {
        throw refused;
      }
      return false;
    }
  }

  /**
   * Opens a modal with a screen; where the press was too long ago for that, the screen is said
   * where it came from. Returns the modal; empty where there is none.
   */
  Optional<Opened> open(Origin origin, Screen screen, Wording wording) {
    try {
      return open(origin, Replies.modal(screen, wording.say("button.close")));
    } catch (SlackRefused refused) {
      if (!refused.is("expired_trigger_id")) {
        throw refused;
      }
      say(origin, screen);
      return Optional.empty();
    }
  }

  /** The work of a press that opens a modal with what {@code show} makes of its value. */
  Pressing.Work opening(BiFunction<String, Visitor, Screen> show) {
    return (value, origin, by) -> open(origin, show.apply(value, by), Wording.in(by.language()));
  }

  /** Opens a form; where the press was too long ago for that, something else is said. */
  void open(Origin origin, View form, Screen otherwise) {
    try {
      open(origin, form);
    } catch (SlackRefused refused) {
      if (!refused.is("expired_trigger_id")) {
        throw refused;
      }
      say(origin, otherwise);
    }
  }

  /** Puts something else in the place of what was pressed. */
  void replace(Origin origin, Screen screen, Wording wording) {
    String modal = origin.viewId();
    String responseUrl = origin.responseUrl();
    if (modal != null) {
      update(modal, Replies.modal(screen, wording.say("button.close")));
    } else if (responseUrl != null) {
      instead(responseUrl, origin, screen);
    } else {
      post(origin.user(), screen);
    }
  }

  private void instead(String responseUrl, Origin origin, Screen screen) {
    courier.respond(responseUrl, Replies.instead(screen));
    Outbox.Place place = origin.message();
    if (place != null) {
      keep(place.channel(), place.ts(), origin.user(), screen, false);
    }
  }

  private void keep(String channel, String ts, String to, Screen screen, boolean everyone) {
    if (messages != null) {
      messages.keep(channel, ts, to, screen, everyone);
    }
  }

  /** Changes a message of ours where it stands. */
  void redraw(Outbox.Place place, Screen screen) {
    courier.call(
        "chat.update",
        methods ->
            methods.chatUpdate(
                r ->
                    r.channel(place.channel())
                        .ts(place.ts())
                        .text(screen.heard())
                        .blocks(screen.blocks())));
  }

  /** Three modals are all that Slack stacks; after that the top one changes. */
  private Optional<Opened> push(Origin origin, View view) {
    try {
      return opened(
          courier
              .call(
                  "views.push",
                  methods -> methods.viewsPush(r -> r.triggerId(origin.triggerId()).view(view)))
              .getView());
    } catch (SlackRefused refused) {
      if (!refused.is("push_limit_reached")) {
        throw refused;
      }
      String top = String.valueOf(origin.viewId());
      return opened(
          courier
              .call("views.update", methods -> methods.viewsUpdate(r -> r.viewId(top).view(view)))
              .getView());
    }
  }

  /** Shows something in the place of what was pressed; on a Home tab, in a modal of its own. */
  void change(Origin origin, Screen screen, Wording wording) {
    String responseUrl = origin.responseUrl();
    if (responseUrl != null && !origin.inModal()) {
      instead(responseUrl, origin, screen);
    } else {
      replace(origin, Replies.modal(screen, wording.say("button.close")));
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

  /**
   * Posts to a channel or, by a user's id, to their direct messages; returns the id of the channel
   * or conversation.
   */
  String post(String channel, Screen screen) {
    return answer(channel, channel, screen, false);
  }

  /**
   * Posts to the conversation that somebody wrote in; returns its id.
   *
   * @param everyone whether it may name people whom nobody knows yet
   */
  String answer(String channel, String user, Screen screen, boolean everyone) {
    ChatPostMessageResponse posted =
        courier.call(
            Turn.nowIn(channel, "chat.postMessage"),
            methods ->
                methods.chatPostMessage(
                    r -> r.channel(channel).text(screen.heard()).blocks(screen.blocks())));
    courier.wrote(channel, posted.getChannel());
    keep(posted.getChannel(), posted.getTs(), user, screen, everyone);
    return posted.getChannel();
  }

  /** Shows something else in the place of a notice; its mark stays. */
  void redraw(Outbox.Place place, String key, Screen screen) {
    courier.call(
        "chat.update",
        methods ->
            methods.chatUpdate(
                r ->
                    r.channel(place.channel())
                        .ts(place.ts())
                        .text(screen.heard())
                        .blocks(screen.blocks())
                        .metadata(NoticeMark.of(key))));
  }

  void publishHome(String user, Screen screen) {
    courier.call(
        "views.publish",
        methods -> methods.viewsPublish(r -> r.userId(user).view(Replies.home(screen))));
  }

  /**
   * A modal as it was opened.
   *
   * @param hash of what it shows; null where Slack does not say it
   */
  record Opened(String id, @Nullable String hash) {}

  /**
   * Where a press came from.
   *
   * @param viewId of the modal it came from; null elsewhere
   * @param responseUrl null where there is none to answer to
   * @param message that it came from; null for one that only its reader sees, and elsewhere
   */
  record Origin(
      String user,
      String triggerId,
      @Nullable String viewId,
      @Nullable String responseUrl,
      Outbox.@Nullable Place message) {
    boolean inModal() {
      return viewId != null;
    }
  }
}
