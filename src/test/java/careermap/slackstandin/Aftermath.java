package careermap.slackstandin;

import careermap.blockkit.BlockKit;
import careermap.blockkit.Finding;
import com.google.gson.JsonObject;
import java.util.List;

/** What becomes of a modal after it was submitted. */
final class Aftermath {
  private final ViewStacks views;

  Aftermath(ViewStacks views) {
    this.views = views;
  }

  /** An answer that Slack cannot follow leaves the modal open, with a complaint. */
  void follow(String user, Answered answered) {
    List<Finding> refusals = BlockKit.refusals(answered.findings());
    if (answered.status() == 200 && refusals.isEmpty()) {
      follow(user, answered.json());
    }
  }

  private void follow(String user, JsonObject answer) {
    switch (Arguments.text(answer, "response_action")) {
      case "errors" -> {}
      case "clear" -> views.clear(user);
      case "push" -> views.push(user, answer.getAsJsonObject("view"));
      case "update" -> views.top(user).ifPresent(old -> update(old, answer));
      default -> views.pop(user);
    }
  }

  private void update(JsonObject old, JsonObject answer) {
    views.replace(old, answer.getAsJsonObject("view"));
  }
}
