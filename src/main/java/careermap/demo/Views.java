package careermap.demo;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

/** The views that the app shows, made fit for the local Slack's page. */
record Views(FileFields files, AtomicReference<JsonObject> latestModal) {

  static Views none(FileFields files) {
    return new Views(files, new AtomicReference<>(new JsonObject()));
  }

  JsonObject shown(JsonObject view) throws IOException {
    files.replace(view);
    Pictures.address(view);
    Amendments.simplify(view);
    if (Json.text(view, "type").equals("modal")) {
      latestModal.set(view);
    }
    return view;
  }

  /** An answer that may show a view, with that view made fit. */
  String answer(String answer) throws IOException {
    if (!answer.contains("\"response_action\"")) {
      return answer;
    }
    JsonObject json = Json.parse(answer);
    if (json.has("view")) {
      shown(json.getAsJsonObject("view"));
    }
    return json.toString();
  }

  /** The answer to a submission that keeps open the modal that the app showed last. */
  String keptOpen() {
    JsonObject answer = new JsonObject();
    answer.addProperty("response_action", "update");
    answer.add("view", latestModal.get());
    return answer.toString();
  }
}
