package careermap.slackstandin;

import static careermap.slackstandin.Arguments.needed;
import static careermap.slackstandin.Arguments.number;
import static careermap.slackstandin.Arguments.text;

import careermap.blockkit.Finding;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** {@code files.*}. */
final class FileMethods {
  private final Workspace workspace;
  private final Files files;
  private final Channels channels;
  private final FileJson words;
  private final String uploads;

  FileMethods(Workspace workspace, Files files, Channels channels, FileJson words, String uploads) {
    this.workspace = workspace;
    this.files = files;
    this.channels = channels;
    this.words = words;
    this.uploads = uploads;
  }

  Map<String, SlackMethod> all() {
    return Map.of(
        "files.getUploadURLExternal", this::uploadUrl,
        "files.completeUploadExternal", this::complete,
        "files.info", this::info,
        "files.delete", this::delete);
  }

  static Refused invalidFile() {
    return Refused.with(
        "invalid_blocks",
        List.of(new Finding(Finding.Kind.REFUSED, "/blocks", "invalid slack file")));
  }

  private JsonObject uploadUrl(JsonObject arguments) {
    String name = needed(arguments, "filename");
    needed(arguments, "length");
    Files.Stored file =
        new Files.Stored(
            workspace.id("F"), StandInSlack.BOT_USER, name, number(arguments, "length", 0));
    files.add(file);
    JsonObject answer = new JsonObject();
    answer.addProperty("upload_url", uploads + file.id);
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
    String channel = channel(text(arguments, "channel_id"));
    JsonArray completed = new JsonArray();
    for (JsonElement each : given.getAsJsonArray()) {
      completed.add(complete(each.getAsJsonObject(), channel));
    }
    if (!channel.isEmpty()) {
      channels.add(channel, message(text(arguments, "initial_comment"), completed));
    }
    JsonObject answer = new JsonObject();
    answer.add("files", completed);
    return answer;
  }

  /** Unlike a message, a file cannot be sent to the id of a person. */
  private String channel(String id) {
    if (id.isEmpty()) {
      return "";
    }
    if (!id.matches("[CGDZ].*")) {
      String reason = "input must match regex pattern: ^[CGDZ][A-Z0-9]{8,}$";
      throw Refused.with(
          "invalid_arguments", List.of(new Finding(Finding.Kind.REFUSED, "/channel_id", reason)));
    }
    return workspace.channelToPostIn(id);
  }

  private JsonObject message(String comment, JsonArray shared) {
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    message.addProperty("subtype", "file_share");
    message.addProperty("user", StandInSlack.BOT_USER);
    message.addProperty("bot_id", StandInSlack.BOT);
    message.addProperty("ts", workspace.timestamp());
    message.addProperty("text", comment);
    message.add("files", shared.deepCopy());
    return message;
  }

  private JsonObject complete(JsonObject given, String channel) {
    Files.Stored file = find(text(given, "id"));
    if (file.bytes == null) {
      throw Refused.with("file_not_found");
    }
    file.complete = true;
    file.shared = !channel.isEmpty();
    file.channel = channel;
    file.title = text(given, "title");
    return words.of(file);
  }

  private JsonObject info(JsonObject arguments) {
    Files.Stored file = find(needed(arguments, "file"));
    file.looks++;
    JsonObject answer = new JsonObject();
    answer.add("file", words.of(file));
    return answer;
  }

  /** An app deletes files of its own alone. */
  private JsonObject delete(JsonObject arguments) {
    Files.Stored file = find(needed(arguments, "file"));
    if (!file.owner.equals(StandInSlack.BOT_USER)) {
      throw Refused.with("cant_delete_file");
    }
    files.remove(file);
    return new JsonObject();
  }

  private Files.Stored find(String id) {
    return files.find(id).orElseThrow(() -> Refused.with("file_not_found"));
  }

  /** The bytes, for whoever shows the bot's token; for others a page to sign in. */
  Reply download(String path, String token) {
    Files.Stored file = files.find(fileId(path)).orElse(null);
    if (file == null || file.bytes == null) {
      return Reply.html(404);
    }
    return mayRead(token) ? Reply.bytes(words.mimetype(file), file.bytes) : Reply.signIn();
  }

  private boolean mayRead(String token) {
    return token.equals(StandInSlack.BOT_TOKEN)
        && !workspace.revoked()
        && workspace.grants("files:read");
  }

  /** Of {@code T…-F…/name} and {@code T…-F…/download/name}. */
  static String fileId(String path) {
    return path.replaceFirst("/.*", "").replaceFirst("^[^-]*-", "");
  }
}
