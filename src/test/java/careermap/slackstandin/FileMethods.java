package careermap.slackstandin;

import static careermap.slackstandin.Arguments.needed;
import static careermap.slackstandin.Arguments.number;
import static careermap.slackstandin.Arguments.text;

import careermap.blockkit.Finding;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLConnection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** {@code files.*}. */
final class FileMethods {
  private final Workspace workspace;
  private final Files files;
  private final Supplier<String> uploadUrl;

  FileMethods(Workspace workspace, Files files, Supplier<String> uploadUrl) {
    this.workspace = workspace;
    this.files = files;
    this.uploadUrl = uploadUrl;
  }

  Map<String, SlackMethod> all() {
    return Map.of(
        "files.getUploadURLExternal", this::uploadUrl,
        "files.completeUploadExternal", this::complete,
        "files.info", this::info);
  }

  static Refused invalidFile() {
    return Refused.with(
        "invalid_blocks",
        List.of(new Finding(Finding.Kind.REFUSED, "/blocks", "invalid slack file")));
  }

  private JsonObject uploadUrl(JsonObject arguments) {
    String name = needed(arguments, "filename");
    needed(arguments, "length");
    Files.Stored file = new Files.Stored(workspace.id("F"), name, number(arguments, "length", 0));
    files.add(file);
    JsonObject answer = new JsonObject();
    answer.addProperty("upload_url", uploadUrl.get() + file.id);
    answer.addProperty("file_id", file.id);
    return answer;
  }

  Reply upload(String id, byte[] bytes) {
    Files.Stored file = files.find(id).orElse(null);
    if (file == null || bytes.length == 0) {
      return Reply.text(404, "not found");
    }
    if (bytes.length != file.length) {
      return Reply.text(400, "length differs");
    }
    file.bytes = bytes;
    return Reply.text(200, "OK - " + bytes.length);
  }

  private JsonObject complete(JsonObject arguments) {
    JsonElement given = arguments.get("files");
    if (given == null || !given.isJsonArray()) {
      throw Refused.missing("files");
    }
    String channel = text(arguments, "channel_id");
    if (!channel.isEmpty() && workspace.channel(channel).isEmpty()) {
      throw Refused.with("channel_not_found");
    }
    JsonArray completed = new JsonArray();
    for (JsonElement each : given.getAsJsonArray()) {
      completed.add(complete(each.getAsJsonObject(), !channel.isEmpty()));
    }
    JsonObject answer = new JsonObject();
    answer.add("files", completed);
    return answer;
  }

  private JsonObject complete(JsonObject given, boolean shared) {
    Files.Stored file = find(text(given, "id"));
    if (file.bytes == null) {
      throw Refused.with("file_not_found");
    }
    file.complete = true;
    file.shared = shared;
    file.title = text(given, "title");
    return json(file);
  }

  private JsonObject info(JsonObject arguments) {
    Files.Stored file = find(needed(arguments, "file"));
    file.looks++;
    JsonObject answer = new JsonObject();
    answer.add("file", json(file));
    return answer;
  }

  private Files.Stored find(String id) {
    return files.find(id).orElseThrow(() -> Refused.with("file_not_found"));
  }

  private JsonObject json(Files.Stored stored) {
    boolean ready = files.ready(stored);
    JsonObject file = new JsonObject();
    file.addProperty("id", stored.id);
    file.addProperty("name", stored.name);
    file.addProperty("title", stored.title);
    file.addProperty("size", stored.length);
    file.addProperty("mimetype", ready ? mimetype(stored.name) : "");
    file.addProperty("filetype", ready ? stored.name.replaceAll(".*\\.", "") : "");
    file.add("shares", new JsonObject());
    return file;
  }

  private static String mimetype(String name) {
    String guess = URLConnection.guessContentTypeFromName(name);
    return guess == null ? "application/octet-stream" : guess;
  }
}
