package careermap.slackstandin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Uploaded files, which Slack needs a while to digest. */
final class Files {
  private final Map<String, Stored> files = new HashMap<>();
  private int looksUntilReady = 1;

  /** A file on its way; looked at so often, complete or not, shared or not. */
  static final class Stored {
    final String id;
    final String owner;
    final String name;
    final int length;
    byte @Nullable [] bytes;
    String title = "";
    boolean complete;
    boolean shared;
    String channel = "";
    long looks;

    Stored(String id, String owner, String name, int length) {
      this.id = id;
      this.owner = owner;
      this.name = name;
      this.length = length;
    }

    /** One that a person has sent, long ready. */
    static Stored sent(String id, String owner, String name, byte[] bytes) {
      Stored file = new Stored(id, owner, name, bytes.length);
      file.bytes = bytes.clone();
      file.title = name;
      file.complete = true;
      file.looks = Integer.MAX_VALUE;
      return file;
    }
  }

  synchronized void readyAfter(int looks) {
    looksUntilReady = looks;
  }

  synchronized void add(Stored file) {
    files.put(file.id, file);
  }

  synchronized Optional<Stored> find(String id) {
    return Optional.ofNullable(files.get(id));
  }

  synchronized void remove(Stored file) {
    files.remove(file.id);
  }

  boolean ready(Stored file) {
    return file.complete && file.looks >= looksUntilReady;
  }

  /** A picture that Slack has not digested yet cannot be shown. */
  synchronized void refuseUnready(JsonElement payload) {
    refuse(payload, false);
  }

  /** A response_url shows only files that the channel has. */
  synchronized void refuseUnshared(JsonElement payload) {
    refuse(payload, true);
  }

  private void refuse(JsonElement payload, boolean sharedOnly) {
    if (payload.isJsonArray()) {
      payload.getAsJsonArray().forEach(item -> refuse(item, sharedOnly));
    } else if (payload.isJsonObject()) {
      JsonObject object = payload.getAsJsonObject();
      refuseFile(object, sharedOnly);
      object.asMap().values().forEach(value -> refuse(value, sharedOnly));
    }
  }

  private void refuseFile(JsonObject object, boolean sharedOnly) {
    if (object.has("slack_file") && object.get("slack_file").isJsonObject()) {
      String id = Arguments.text(object.getAsJsonObject("slack_file"), "id");
      boolean good = find(id).filter(f -> ready(f) && (f.shared || !sharedOnly)).isPresent();
      if (!good) {
        throw FileMethods.invalidFile();
      }
    }
  }
}
