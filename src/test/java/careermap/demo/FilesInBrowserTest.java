package careermap.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.browser.OpenDemo;
import careermap.browser.SlackPage;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files in the local Slack, with an app that does nothing but ask for them. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesInBrowserTest {
  private static final Path FOLDER = Path.of("target", "demo");
  private final AskingApp app = new AskingApp();

  @RegisterExtension
  final OpenDemo demo = new OpenDemo(new Demo(FOLDER, Clock.systemDefaultZone(), app));

  private SlackPage asRina() {
    return demo.anew(900).actAs("人見 里奈");
  }

  private JsonObject download(JsonObject file) throws Exception {
    String url =
        Json.text(
            app.call("files.info", "file", Json.text(file, "id")).getAsJsonObject("file"),
            "url_private_download");
    assertThat(url).startsWith(app.origin());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + Workspace.BOT_TOKEN)
            .build();
    String text =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(UTF_8)).body();
    assertThat(text).isEqualTo(SampleMap.fromBundled().text());
    return file;
  }

  @Test
  void aFileDroppedIntoTheConversationReachesTheApp() throws Exception {
    asRina().openDirectMessages("人見 里奈").attach(FOLDER.resolve("maps").resolve(SampleMap.NAME));
    JsonObject event = app.awaitEvent("file_share");
    assertThat(Json.text(event, "channel_type")).isEqualTo("im");
    download(Json.objects(event, "files").get(0));
  }

  @Test
  void aFileChosenInAModalReachesTheApp() throws Exception {
    SlackPage slack = asRina().openChannel("全体");
    slack.command("/career");
    assertThat(slack.modal().locator(".bk-unknown")).hasCount(0);
    slack.choose("地図", SampleMap.NAME);
    slack.picture("file-field");
    slack.submit();
    JsonObject answer = app.awaitSubmission();
    assertThat(Json.text(answer, "type")).isEqualTo("file_input");
    download(Json.objects(answer, "files").get(0));
  }

  @Test
  void aModalWithoutAChoiceGivesNoFile() {
    SlackPage slack = asRina().openChannel("全体");
    slack.command("/career");
    slack.submit();
    assertThat(Json.objects(app.awaitSubmission(), "files")).isEmpty();
  }

  @Test
  void aPictureInAPostIsDrawn() throws Exception {
    SlackPage slack = asRina().openChannel("hr-news");
    app.postPicture();
    Locator picture = slack.lastMessage().locator(".bk-image img");
    assertThat(picture).isVisible();
    await().until(() -> (Integer) picture.evaluate("img => img.naturalWidth") == AskingApp.WIDTH);
    slack.picture("picture-in-post");
  }
}
