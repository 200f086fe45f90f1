package careermap.slackstandin;

import com.google.gson.JsonObject;

/** Where something was pressed: its container, and what Slack sends of the surface. */
public sealed interface Origin {
  void addTo(JsonObject payload);

  /** Whether Slack gives an address for late answers. */
  boolean answersByUrl();

  /** A message in a channel or in direct messages, as it stands there. */
  static Origin message(String channel, JsonObject message) {
    return new InMessage(channel, Arguments.text(message, "ts"), message, false);
  }

  /** A message that only one person sees; Slack does not send its content back. */
  static Origin ephemeral(String channel) {
    return new InMessage(channel, "1765000000.000001", new JsonObject(), true);
  }

  /** A modal or the Home tab, as it is open. */
  static Origin view(JsonObject view) {
    return new InView(view);
  }

  /** A modal with what was filled in so far. */
  static Origin view(Form form) {
    return new InView(form.filled());
  }

  /** In a message. */
  record InMessage(String channel, String ts, JsonObject message, boolean isEphemeral)
      implements Origin {
    @Override
    public void addTo(JsonObject payload) {
      JsonObject container = new JsonObject();
      container.addProperty("type", "message");
      container.addProperty("message_ts", ts);
      container.addProperty("channel_id", channel);
      container.addProperty("is_ephemeral", isEphemeral);
      payload.add("container", container);
      payload.add("channel", channelJson());
      payload.add("state", Form.emptyState());
      if (!isEphemeral) {
        payload.add("message", message);
      }
    }

    private JsonObject channelJson() {
      JsonObject json = new JsonObject();
      json.addProperty("id", channel);
      json.addProperty("name", channel.startsWith("D") ? "directmessage" : "channel");
      return json;
    }

    @Override
    public boolean answersByUrl() {
      return true;
    }
  }

  /** In a view. */
  record InView(JsonObject view) implements Origin {
    @Override
    public void addTo(JsonObject payload) {
      JsonObject container = new JsonObject();
      container.addProperty("type", "view");
      container.addProperty("view_id", Arguments.text(view, "id"));
      payload.add("container", container);
      payload.add("view", view);
    }

    @Override
    public boolean answersByUrl() {
      return false;
    }
  }
}
