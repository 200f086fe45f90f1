package careermap.slackstandin;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A file as Slack words it. */
final class FileJson {
  private static final Kind UNKNOWN =
      new Kind("binary", "application/octet-stream", "Binary", "hosted");
  private static final Kind YAML = new Kind("yaml", "text/plain", "YAML", "snippet");

  /** By the ending of the name; Slack keeps texts as snippets. */
  private static final Map<String, Kind> KINDS =
      Map.of(
          "yml", YAML,
          "yaml", YAML,
          "txt", new Kind("text", "text/plain", "Plain Text", "snippet"),
          "csv", new Kind("csv", "text/csv", "CSV", "snippet"),
          "png", new Kind("png", "image/png", "PNG", "hosted"),
          "xlsx",
              new Kind(
                  "xlsx",
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  "Excel Spreadsheet",
                  "hosted"));

  private final Workspace workspace;
  private final Files files;
  private final String downloads;

  private record Kind(String filetype, String mimetype, String prettyType, String mode) {}

  /**
   * The words of one workspace.
   *
   * @param downloads where the bytes can be fetched, with a trailing slash
   */
  FileJson(Workspace workspace, Files files, String downloads) {
    this.workspace = workspace;
    this.files = files;
    this.downloads = downloads;
  }

  JsonObject of(Files.Stored stored) {
    JsonObject file = new JsonObject();
    file.addProperty("id", stored.id);
    file.addProperty("created", workspace.now().getEpochSecond());
    file.addProperty("name", stored.name);
    file.addProperty("title", stored.title);
    file.addProperty("user", stored.owner);
    file.addProperty("size", stored.length);
    file.addProperty("file_access", "visible");
    file.addProperty("is_external", false);
    addKind(file, files.ready(stored), kind(stored.name));
    addAddresses(file, stored);
    file.add("shares", new JsonObject());
    file.add("ims", directs(stored));
    return file;
  }

  private static JsonArray directs(Files.Stored stored) {
    JsonArray directs = new JsonArray();
    if (stored.channel.startsWith("D")) {
      directs.add(stored.channel);
    }
    return directs;
  }

  /** What Slack learns only while it digests the file. */
  private static void addKind(JsonObject file, boolean ready, Kind kind) {
    file.addProperty("mimetype", ready ? kind.mimetype() : "");
    file.addProperty("filetype", ready ? kind.filetype() : "");
    file.addProperty("pretty_type", ready ? kind.prettyType() : "");
    file.addProperty("mode", kind.mode());
  }

  private void addAddresses(JsonObject file, Files.Stored stored) {
    String folder = downloads + StandInSlack.TEAM + "-" + stored.id;
    String name = URLEncoder.encode(stored.name, StandardCharsets.UTF_8);
    file.addProperty("url_private", folder + "/" + name);
    file.addProperty("url_private_download", folder + "/download/" + name);
  }

  String mimetype(Files.Stored stored) {
    return kind(stored.name).mimetype();
  }

  private static Kind kind(String name) {
    return KINDS.getOrDefault(ending(name), UNKNOWN);
  }

  /** Without the dot, in small letters. */
  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
