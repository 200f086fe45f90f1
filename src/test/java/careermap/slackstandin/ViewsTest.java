package careermap.slackstandin;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ViewsTest {
  private static final String TARO = "U0TARO";
  private static final String MODAL =
      "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"%s\"},\"blocks\":[]}";
  private static final String HOME = "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-12-07T01:00:00Z"));
  private final StandInSlack slack = StandInSlack.start().with(Member.of(TARO, "佐藤 太郎"));
  private final MethodsClient sdk = Sdk.of(slack);

  ViewsTest() {
    slack.clock(now::get);
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void opensAModalOncePerTrigger() throws Exception {
    String trigger = slack.trigger(TARO);
    assertThat(open(trigger, "a")).isNull();
    assertThat(open(trigger, "b")).isEqualTo("exchanged_trigger_id");
    assertThat(title()).isEqualTo("a");
  }

  @Test
  void opensAModalForThreeSeconds() throws Exception {
    String early = slack.trigger(TARO);
    String late = slack.trigger(TARO);
    pass(3_000);
    assertThat(open(early, "a")).isNull();
    pass(1);
    assertThat(open(late, "a")).isEqualTo("expired_trigger_id");
    assertThat(open("made-up", "a")).isEqualTo("invalid_trigger_id");
  }

  @Test
  void stacksThreeModalsAndNoFourth() throws Exception {
    assertThat(push("a")).isEqualTo("not_found");
    open(slack.trigger(TARO), "a");
    assertThat(push("b")).isNull();
    assertThat(push("c")).isNull();
    assertThat(push("d")).isEqualTo("push_limit_reached");
    assertThat(title()).isEqualTo("c");
  }

  @Test
  void changesAModalUnlessSomeoneElseDidMeanwhile() throws Exception {
    open(slack.trigger(TARO), "a");
    var view = slack.modal(TARO).orElseThrow();
    String id = view.get("id").getAsString();
    String hash = view.get("hash").getAsString();
    assertThat(update(id, hash, "b")).isNull();
    assertThat(update(id, hash, "c")).isEqualTo("hash_conflict");
    assertThat(title()).isEqualTo("b");
    assertThat(update("V0NO", "", "c")).isEqualTo("not_found");
  }

  @Test
  void refusesABadModalAndLeavesTheTriggerGood() throws Exception {
    String trigger = slack.trigger(TARO);
    var refused =
        sdk.viewsOpen(v -> v.triggerId(trigger).viewAsString(MODAL.formatted("x".repeat(25))));
    assertThat(refused.getError()).isEqualTo("invalid_arguments");
    assertThat(refused.getResponseMetadata().getMessages())
        .containsExactly("[ERROR] must be less than 25 characters [json-pointer:/view/title/text]");
    assertThat(sdk.viewsOpen(v -> v.triggerId(trigger).viewAsString(HOME)).getError())
        .isEqualTo("invalid_arguments");
    assertThat(open(trigger, "a")).isNull();
  }

  @Test
  void publishesAHomeTab() throws Exception {
    var published = sdk.viewsPublish(v -> v.userId(TARO).viewAsString(HOME));
    assertThat(published.isOk()).as(published.toString()).isTrue();
    assertThat(slack.home(TARO).orElseThrow().getAsJsonArray("blocks")).hasSize(1);
    assertThat(slack.home("U0NO")).isEmpty();
    assertThat(sdk.viewsPublish(v -> v.userId("U0NO").viewAsString(HOME)).getError())
        .isEqualTo("user_not_found");
    assertThat(sdk.viewsPublish(v -> v.userId(TARO).hash("old").viewAsString(HOME)).getError())
        .isEqualTo("hash_conflict");
    assertThat(sdk.viewsPublish(v -> v.userId(TARO).viewAsString(MODAL)).getError())
        .isEqualTo("invalid_arguments");
  }

  private String open(String trigger, String title) throws Exception {
    return sdk.viewsOpen(v -> v.triggerId(trigger).viewAsString(MODAL.formatted(title))).getError();
  }

  private String push(String title) throws Exception {
    String trigger = slack.trigger(TARO);
    return sdk.viewsPush(v -> v.triggerId(trigger).viewAsString(MODAL.formatted(title))).getError();
  }

  private String update(String id, String hash, String title) throws Exception {
    return sdk.viewsUpdate(v -> v.viewId(id).hash(hash).viewAsString(MODAL.formatted(title)))
        .getError();
  }

  private String title() {
    return slack.modal(TARO).orElseThrow().getAsJsonObject("title").get("text").getAsString();
  }

  private void pass(long millis) {
    now.updateAndGet(instant -> instant.plusMillis(millis));
  }
}
