package careermap.slackstandin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Permissions to open a modal: each good once and for three seconds. */
final class Triggers {
  private static final Duration VALID = Duration.ofSeconds(3);

  private final Workspace workspace;
  private final Map<String, Trigger> triggers = new HashMap<>();

  /** Whose press it was, and when. */
  record Trigger(String user, Instant issuedAt, boolean used) {
    Trigger exchanged() {
      return new Trigger(user, issuedAt, true);
    }
  }

  Triggers(Workspace workspace) {
    this.workspace = workspace;
  }

  synchronized String issue(String user) {
    String id = "%d.%d.trigger".formatted(workspace.now().toEpochMilli(), workspace.next());
    triggers.put(id, new Trigger(user, workspace.now(), false));
    return id;
  }

  /** Uses it up, and tells whose it was. */
  synchronized String exchange(String id) {
    Trigger trigger = triggers.get(id);
    if (trigger == null) {
      throw Refused.with("invalid_trigger_id");
    }
    if (trigger.used()) {
      throw Refused.with("exchanged_trigger_id");
    }
    if (workspace.now().isAfter(trigger.issuedAt().plus(VALID))) {
      throw Refused.with("expired_trigger_id");
    }
    triggers.put(id, trigger.exchanged());
    return trigger.user();
  }
}
