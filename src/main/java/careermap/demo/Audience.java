package careermap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sends the app what Slack sends when people use it, and takes nothing but 200 for an answer. */
record Audience(
    HttpClient client, URI door, URI answers, Signature signature, InstantSource clock) {
  private static final Gson GSON = new Gson();
  private static final String TEAM = "T0REHEARSAL";
  private static final String CHANNEL = "C0REHEARSAL";
  private static final String FORM = "application/x-www-form-urlencoded";

  static Audience of(Wiring wiring, URI api, InstantSource clock) {
    URI door = URI.create("http://127.0.0.1:" + wiring.appPort() + "/slack/events");
    URI answers = api.resolve("response");
    return new Audience(
        HttpClient.newHttpClient(), door, answers, new Signature(wiring.secret()), clock);
  }

  /** What {@code /career text} brings in the acknowledgement. */
  JsonObject career(Member member, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("command", "/career");
    fields.put("text", text);
    fields.put("team_id", TEAM);
    fields.put("channel_id", CHANNEL);
    fields.put("user_id", member.id());
    fields.put("response_url", answers.toString());
    fields.put("trigger_id", "1.1.rehearsal");
    String answer = send(new Form(fields).encode(), FORM);
    return answer.isEmpty() ? new JsonObject() : Json.parse(answer);
  }

  void presses(Member member, JsonObject button) {
    String payload =
        GSON.toJson(
            Map.of(
                "type", "block_actions",
                "user", Map.of("id", member.id(), "team_id", TEAM),
                "team", Map.of("id", TEAM),
                "channel", Map.of("id", CHANNEL),
                "container", Map.of("type", "message", "is_ephemeral", true),
                "trigger_id", "1.1.rehearsal",
                "response_url", answers.toString(),
                "actions", List.of(button)));
    send(new Form(Map.of("payload", payload)).encode(), FORM);
  }

  void opensHome(Member member) {
    event(Map.of("type", "app_home_opened", "user", member.id(), "tab", "home"));
  }

  void writes(Member member, String text) {
    event(
        Map.of(
            "type",
            "message",
            "channel_type",
            "im",
            "channel",
            "D" + member.id(),
            "user",
            member.id(),
            "text",
            text,
            "ts",
            "1.000001"));
  }

  private void event(Map<String, Object> event) {
    Map<String, Object> body =
        Map.of(
            "type",
            "event_callback",
            "team_id",
            TEAM,
            "event_id",
            "Ev" + event.hashCode(),
            "event",
            event);
    send(GSON.toJson(body), "application/json");
  }

  private String send(String body, String type) {
    String timestamp = String.valueOf(clock.instant().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(door)
            .header("Content-Type", type)
            .header("X-Slack-Request-Timestamp", timestamp)
            .header("X-Slack-Signature", signature.of(timestamp, body))
            .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
            .build();
    HttpResponse<String> response = response(request);
    if (response.statusCode() != 200) {
      throw new DemoFailure(
          "アプリが応答しません: " + response.statusCode(),
          "The app does not answer: " + response.statusCode());
    }
    return response.body();
  }

  private HttpResponse<String> response(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    } catch (IOException gone) {
      throw new DemoFailure("アプリが応答しません。", "The app does not answer.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new DemoFailure("中断されました。", "Interrupted.");
    }
  }
}
