package careermap.demo;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Optional;

/**
 * What the local Slack sends to the app, as Slack would have sent it.
 *
 * @param isModalPress whether it stands for a button in a modal, which therefore stays open
 * @param isUnasked whether Slack would not have sent it at all
 */
record Delivery(String body, boolean isModalPress, boolean isUnasked) {

  static Delivery of(String body) {
    return new Delivery(body, false, !Subscriptions.cover(Json.parse(body)));
  }

  static Delivery of(Form form, FileFields files) throws IOException {
    Optional<JsonObject> payload = form.json("payload");
    Optional<JsonObject> press =
        payload.filter(Delivery::isSubmission).flatMap(ModalButtons::pressed);
    if (payload.isPresent()) {
      complete(payload.get(), files);
    }
    press.or(() -> payload).ifPresent(json -> form.set("payload", json));
    return new Delivery(form.encode(), press.isPresent(), false);
  }

  private static boolean isSubmission(JsonObject payload) {
    return Json.text(payload, "type").equals("view_submission");
  }

  private static void complete(JsonObject payload, FileFields files) throws IOException {
    if (isSubmission(payload)) {
      Amendments.fillIn(payload);
      files.give(payload);
    } else if (isOnHome(payload)) {
      Amendments.placeOnHome(payload);
    }
  }

  private static boolean isOnHome(JsonObject payload) {
    return payload.has("channel") && Json.text(payload.getAsJsonObject("channel"), "id").isEmpty();
  }
}
