package careermap.demo;

import com.google.gson.JsonObject;
import java.io.IOException;

/** The views that the app shows, made fit for the local Slack's page. */
record Views(FileFields files) {

  JsonObject shown(JsonObject view) throws IOException {
    files.replace(view);
    Pictures.address(view);
    Amendments.simplify(view);
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

  /**
   * The answer to a submission that keeps open what is shown: faults, and none of them. Showing the
   * modal anew would now and then replace one that the app has just shown.
   */
  static String keptOpen() {
    JsonObject answer = new JsonObject();
    answer.addProperty("response_action", "errors");
    answer.add("errors", new JsonObject());
    return answer.toString();
  }
}
