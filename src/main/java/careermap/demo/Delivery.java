package careermap.demo;

import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * What the local Slack sends to the app, as Slack would have sent it.
 *
 * @param isModalPress whether it stands for a button in a modal, which therefore stays open
 */
record Delivery(String body, boolean isModalPress) {

  static Delivery of(String body) {
    return new Delivery(body, false);
  }

  static Delivery of(Form form) {
    Optional<JsonObject> payload = form.json("payload");
    Optional<JsonObject> press =
        payload.filter(Delivery::isSubmission).flatMap(ModalButtons::pressed);
    payload.ifPresent(Delivery::complete);
    press.or(() -> payload).ifPresent(json -> form.set("payload", json));
    return new Delivery(form.encode(), press.isPresent());
  }

  private static boolean isSubmission(JsonObject payload) {
    return Json.text(payload, "type").equals("view_submission");
  }

  private static void complete(JsonObject payload) {
    if (isSubmission(payload)) {
      Amendments.fillIn(payload);
    } else if (isOnHome(payload)) {
      Amendments.placeOnHome(payload);
    }
  }

  private static boolean isOnHome(JsonObject payload) {
    return payload.has("channel") && Json.text(payload.getAsJsonObject("channel"), "id").isEmpty();
  }
}
