package careermap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Call;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The centre, where Makoto agreed to be asked; what is told arrives while time passes. */
final class TalkScene implements AutoCloseable {
  final RunningApp app =
      RunningApp.with(
          (database, folder) -> {
            Centre.moveIn(database, folder);
            Centre.change(
                folder,
                "insert into reminder_preference (employee_id, listens) values ('E0001', 1)");
          },
          Map.of());

  /** The form that {@code /career 話したい} opens. */
  Shown form(Member member, String word) {
    return app.opened(member, word);
  }

  Shown modal(Member member) {
    return new Shown(app.slack().modal(member.id()).orElseThrow());
  }

  /** What stands in the form's place after it was sent. */
  Shown send(Member member, Form form) {
    Answered answered = app.sender().submit(member.id(), form);
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.findings()).isEmpty();
    return new Shown(answered.json().getAsJsonObject("view"));
  }

  /** Asks with what the form has filled in already. */
  Shown ask(Member member, String whom) {
    return send(member, Form.of(form(member, "話したい").surface()).choose("whom", whom));
  }

  /** A message, by its number, once there are so many. */
  JsonObject told(Member member, int count) {
    await()
        .atMost(RunningApp.PATIENCE)
        .until(
            () -> {
              app.clock().pass(Duration.ofSeconds(2));
              return messages(member).size() >= count;
            });
    return messages(member).get(count - 1);
  }

  /** The newest message that says this, once there is one. */
  JsonObject told(Member member, String words) {
    await()
        .atMost(RunningApp.PATIENCE)
        .until(
            () -> {
              app.clock().pass(Duration.ofSeconds(2));
              return saying(member, words).findAny().isPresent();
            });
    return saying(member, words).reduce((older, newer) -> newer).orElseThrow();
  }

  /** The same, with something to press on it. */
  JsonObject toPress(Member member, String words) {
    await()
        .atMost(RunningApp.PATIENCE)
        .until(
            () -> {
              app.clock().pass(Duration.ofSeconds(2));
              return saying(member, words).anyMatch(TalkScene::isForPressing);
            });
    return saying(member, words).filter(TalkScene::isForPressing).findFirst().orElseThrow();
  }

  private static boolean isForPressing(JsonObject message) {
    return !Shown.ofMessage(message).labels().isEmpty();
  }

  private Stream<JsonObject> saying(Member member, String words) {
    return messages(member).stream()
        .filter(message -> Shown.ofMessage(message).said().contains(words));
  }

  /** Those with blocks: a file stands in a message of its own. */
  List<JsonObject> messages(Member member) {
    return app.slack().messagesTo(member.id()).stream()
        .filter(message -> message.has("blocks"))
        .toList();
  }

  /** What a press in a message brings: a modal, or what stands in the message's place. */
  Shown press(Member member, JsonObject message, String label) {
    Shown shown = Shown.ofMessage(message);
    assertThat(shown.findings()).isEmpty();
    return app.press(
        member, Origin.message(member.directChannel(), message), shown.control(label).press(shown));
  }

  /** The unfolded texts of the calendar files that were given to somebody. */
  List<String> files(Member member, int atLeast) {
    String channel = member.directChannel();
    await()
        .atMost(RunningApp.PATIENCE)
        .until(
            () -> {
              app.clock().pass(Duration.ofSeconds(2));
              return given(channel).size() >= atLeast;
            });
    return given(channel).stream()
        .map(call -> call.payload().getAsJsonArray("files").get(0).getAsJsonObject())
        .map(file -> app.slack().bytes(file.get("id").getAsString()))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replace("\r\n ", ""))
        .toList();
  }

  private List<Call> given(String channel) {
    return app.slack().calls("files.completeUploadExternal").stream()
        .filter(call -> call.ok() && channel.equals(call.argument("channel_id")))
        .toList();
  }

  @Override
  public void close() {
    app.close();
  }
}
