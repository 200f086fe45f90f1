package careermap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Brings files of this machine into the local Slack. */
record Uploads(URI slack, HttpClient client) {

  static Uploads to(URI slack) {
    return new Uploads(slack, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
  }

  /** The file as Slack words it. */
  JsonObject add(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    JsonObject upload =
        call(
            "files.getUploadURLExternal",
            Map.of("filename", file.getFileName().toString(), "length", "" + bytes.length));
    post(URI.create(Json.text(upload, "upload_url")), "application/octet-stream", bytes);
    JsonObject id = new JsonObject();
    id.add("id", upload.get("file_id"));
    JsonObject done =
        call("files.completeUploadExternal", Map.of("files", Json.list(List.of(id)).toString()));
    return Json.objects(done, "files").get(0);
  }

  private JsonObject call(String method, Map<String, String> arguments) throws IOException {
    byte[] form = new Form(arguments).encode().getBytes(UTF_8);
    return Json.parse(
        post(slack.resolve("/api/" + method), "application/x-www-form-urlencoded", form));
  }

  private String post(URI address, String type, byte[] body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", type)
            .header("Authorization", "Bearer " + Workspace.BOT_TOKEN)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }
}
