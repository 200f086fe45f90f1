package careermap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFieldsTest {
  private static final String FIELD =
      "{'type':'input','block_id':'b','element':"
          + "{'type':'file_input','action_id':'a','filetypes':['yml','xlsx']}}";
  private final List<String> uploaded = new ArrayList<>();
  @TempDir private Path maps;
  private HttpServer slack;
  private FileFields fields;

  @BeforeEach
  void open() throws IOException {
    Files.writeString(maps.resolve("b.yml"), "b");
    Files.writeString(maps.resolve("a.xlsx"), "a");
    Files.writeString(maps.resolve("note.txt"), "n");
    slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    slack.createContext("/", this::answer);
    slack.start();
    fields = new FileFields(maps, Uploads.to(URI.create(address())));
  }

  @AfterEach
  void close() {
    slack.stop(0);
  }

  private String address() {
    return "http://127.0.0.1:" + slack.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    uploaded.add(path + " " + Stream.of(body.split("&")).sorted().collect(joining("&")));
    byte[] answer =
        json(path.contains("getUploadURL")
                ? "{'upload_url':'" + address() + "/upload/v1/t','file_id':'F1'}"
                : "{'files':[{'id':'F1','name':'b.yml'}]}")
            .toString()
            .getBytes(UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private static JsonObject json(String text) {
    return Json.parse(text.replace('\'', '"'));
  }

  private JsonObject shown(String... blocks) throws IOException {
    JsonObject view = json("{'blocks':[" + String.join(",", blocks) + "]}");
    fields.replace(view);
    return view;
  }

  private static JsonObject submission(JsonObject view, String answer) {
    view.add("state", json("{'values':{'b':{'a':" + answer + "}}}"));
    JsonObject submission = new JsonObject();
    submission.add("view", view);
    return submission;
  }

  private JsonObject given(String answer) throws IOException {
    JsonObject submission = submission(shown(FIELD), answer);
    fields.give(submission);
    JsonObject view = submission.getAsJsonObject("view");
    return Amendments.answer(Json.objects(view, "blocks").get(0), view);
  }

  @Test
  void aFieldOffersTheFilesThatItWants() throws IOException {
    JsonObject element = Json.objects(shown(FIELD), "blocks").get(0).getAsJsonObject("element");
    assertThat(Json.text(element, "type")).isEqualTo("static_select");
    assertThat(Json.objects(element, "options"))
        .extracting(option -> Json.text(option, "value"))
        .containsExactly("a.xlsx", "b.yml");
  }

  @Test
  void otherFieldsStayAsTheyAre() throws IOException {
    String other = "{'type':'input','element':{'type':'plain_text_input'}}";
    assertThat(shown(other, "{'type':'divider'}"))
        .isEqualTo(json("{'blocks':[" + other + ",{'type':'divider'}]}"));
  }

  @Test
  void theChosenFileIsGiven() throws IOException {
    assertThat(given("{'type':'static_select','selected_option':{'value':'b.yml'}}"))
        .isEqualTo(json("{'type':'file_input','files':[{'id':'F1','name':'b.yml'}]}"));
    assertThat(uploaded)
        .containsExactlyInAnyOrder(
            "/api/files.getUploadURLExternal filename=b.yml&length=1",
            "/upload/v1/t b",
            "/api/files.completeUploadExternal files=%5B%7B%22id%22%3A%22F1%22%7D%5D");
  }

  @Test
  void withoutAChoiceNoFileIsGiven() throws IOException {
    assertThat(given("{'selected_option':null}"))
        .isEqualTo(json("{'type':'file_input','files':[]}"));
  }

  @Test
  void noFileOutsideTheFolderIsGiven() throws IOException {
    Files.writeString(maps.resolveSibling("outside.yml"), "o");
    assertThat(given("{'selected_option':{'value':'../outside.yml'}}"))
        .isEqualTo(json("{'type':'file_input','files':[]}"));
    assertThat(uploaded).isEmpty();
  }

  @Test
  void aSubmissionWithoutAFieldForFilesStaysAsItIs() throws IOException {
    JsonObject submission = submission(shown(), "{'value':'x'}");
    JsonObject before = submission.deepCopy();
    fields.give(submission);
    assertThat(submission).isEqualTo(before);
  }
}
