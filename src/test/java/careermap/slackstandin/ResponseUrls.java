package careermap.slackstandin;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Addresses for late answers: five uses in thirty minutes each. */
final class ResponseUrls {
  private static final Duration VALID = Duration.ofMinutes(30);
  private static final int USES = 5;

  private final Workspace workspace;
  private final Files files;
  private final Map<String, Issued> issued = new HashMap<>();

  private record Issued(Instant at, List<JsonObject> bodies) {}

  ResponseUrls(Workspace workspace, Files files) {
    this.workspace = workspace;
    this.files = files;
  }

  synchronized String issue() {
    String id = "r" + workspace.next();
    issued.put(id, new Issued(workspace.now(), new ArrayList<>()));
    return id;
  }

  /** What arrived and was accepted, in order. */
  synchronized List<JsonObject> bodies(String id) {
    return Optional.ofNullable(issued.get(id))
        .map(url -> List.copyOf(url.bodies()))
        .orElseThrow(() -> new IllegalArgumentException("never issued: " + id));
  }

  synchronized Reply accept(String id, JsonObject body) {
    Issued url = issued.get(id);
    if (url == null || workspace.now().isAfter(url.at().plus(VALID))) {
      return Reply.json(404, Refused.error("expired_url"));
    }
    if (url.bodies().size() == USES) {
      return Reply.json(404, Refused.error("used_url"));
    }
    return accept(body);
  }

  /** Shows what was accepted. */
  synchronized void show(String id, JsonObject body) {
    Optional.ofNullable(issued.get(id)).ifPresent(url -> url.bodies().add(body.deepCopy()));
  }

  private Reply accept(JsonObject body) {
    try {
      check(body);
      return Reply.text(200, "ok");
    } catch (Refused refused) {
      return Reply.json(400, refused.answer());
    }
  }

  private void check(JsonObject body) {
    if (!Arguments.text(body, "delete_original").equals("true")) {
      Payloads.refuseBadResponse(body);
      files.refuseUnshared(body);
    }
  }
}
