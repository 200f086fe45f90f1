package careermap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** An app that asks for a file in a modal, answers messages and posts a picture. */
final class AskingApp implements App {
  static final int WIDTH = 320;
  private static final String MODAL =
      """
      {"type":"modal","title":{"type":"plain_text","text":"新しい地図"},
       "submit":{"type":"plain_text","text":"読む"},
       "blocks":[{"type":"input","block_id":"map","label":{"type":"plain_text","text":"地図"},
         "element":{"type":"file_input","action_id":"map","filetypes":["yml","yaml","xlsx"]}}]}
      """;

  private final List<JsonObject> arrived = new CopyOnWriteArrayList<>();
  private Map<String, String> settings = Map.of();

  @Override
  public AutoCloseable start(Map<String, String> given, CentreFiles centre) throws IOException {
    settings = given;
    int port = Integer.parseInt(setting("PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/slack/events", this::take);
    server.start();
    return () -> server.stop(0);
  }

  private String setting(String name) {
    return Objects.requireNonNull(settings.get(name));
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
    if (body.startsWith("{")) {
      takeEvent(Json.parse(body).getAsJsonObject("event"));
    } else {
      takeForm(Form.parse(body));
    }
  }

  private void takeEvent(JsonObject event) throws IOException {
    arrived.add(event);
    if (Json.text(event, "type").equals("message")) {
      call("chat.postMessage", "channel", Json.text(event, "channel"), "text", "受け取りました");
    }
  }

  private void takeForm(Form form) throws IOException {
    if (form.json("payload").isPresent()) {
      arrived.add(form.json("payload").get());
    } else {
      arrived.clear();
      String trigger = Objects.requireNonNull(form.fields().get("trigger_id"));
      call("views.open", "trigger_id", trigger, "view", MODAL);
    }
  }

  JsonObject awaitEvent(String subtype) {
    return await().until(() -> first("subtype", subtype), found -> !found.isEmpty());
  }

  /** What was filled into the field for the map. */
  JsonObject awaitSubmission() {
    JsonObject payload =
        await().until(() -> first("type", "view_submission"), found -> !found.isEmpty());
    JsonObject view = payload.getAsJsonObject("view");
    return Amendments.answer(Json.objects(view, "blocks").get(0), view);
  }

  private JsonObject first(String property, String value) {
    return arrived.stream()
        .filter(payload -> Json.text(payload, property).equals(value))
        .findFirst()
        .orElseGet(JsonObject::new);
  }

  void postPicture() throws IOException {
    byte[] picture = picture();
    JsonObject upload =
        call("files.getUploadURLExternal", "filename", "map.png", "length", "" + picture.length);
    post(URI.create(Json.text(upload, "upload_url")), picture, "image/png");
    String id = Json.text(upload, "file_id");
    call("files.completeUploadExternal", "files", "[{\"id\":\"" + id + "\"}]");
    String image =
        "[{\"type\":\"image\",\"alt_text\":\"地図\",\"slack_file\":{\"id\":\"" + id + "\"}}]";
    call("chat.postMessage", "channel", setting("HR_CHANNEL_ID"), "text", "地図", "blocks", image);
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(WIDTH, 180, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  /** The address up to the port of what the app takes for Slack. */
  String origin() {
    return setting("SLACK_API_URL").replaceAll("/api/$", "");
  }

  JsonObject call(String method, String... namesAndValues) throws IOException {
    Map<String, String> arguments = new LinkedHashMap<>();
    Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
        .forEach(i -> arguments.put(namesAndValues[i], namesAndValues[i + 1]));
    byte[] form = new Form(arguments).encode().getBytes(UTF_8);
    URI address = URI.create(setting("SLACK_API_URL") + method);
    return Json.parse(post(address, form, "application/x-www-form-urlencoded"));
  }

  private static String post(URI address, byte[] body, String type) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", type)
            .header("Authorization", "Bearer " + Workspace.BOT_TOKEN)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }
}
