package careermap.slackstandin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FilesTest {
  private static final byte[] PICTURE = {1, 2, 3};
  private static final String IMAGE =
      "[{\"type\":\"image\",\"alt_text\":\"地図\",\"slack_file\":{\"id\":\"%s\"}}]";

  private final StandInSlack slack =
      StandInSlack.start().withChannel("C0HR", "hr").withBotIn("C0HR");
  private final MethodsClient sdk = Sdk.of(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void needsAWhileBeforeAPictureCanBeShown() throws Exception {
    slack.filesReadyAfter(2);
    String id = upload();
    assertThat(post(id)).isEqualTo("invalid_blocks");
    assertThat(mimetype(id)).isEmpty();
    assertThat(post(id)).isEqualTo("invalid_blocks");
    assertThat(mimetype(id)).isEqualTo("image/png");
    assertThat(post(id)).isNull();
  }

  @Test
  void doesNotShowAnUnsharedPictureThroughAResponseUrl() throws Exception {
    String id = upload();
    mimetype(id);
    JsonObject body = new JsonObject();
    body.addProperty("text", "地図");
    body.add("blocks", JsonParser.parseString(IMAGE.formatted(id)));
    String url = slack.responseUrl();
    assertThat(send(url, "application/json", body.toString().getBytes(UTF_8)).status())
        .isEqualTo(400);
    assertThat(slack.responses(url)).isEmpty();
  }

  @Test
  void refusesAFileOfAnotherLength() throws Exception {
    var address = sdk.filesGetUploadURLExternal(f -> f.filename("map.png").length(99));
    assertThat(send(address.getUploadUrl(), "image/png", PICTURE).status()).isEqualTo(400);
    assertThat(complete(address.getFileId())).isEqualTo("file_not_found");
  }

  @Test
  void takesWhatTheSdkUploadsAtOnce() throws Exception {
    var uploaded =
        sdk.filesUploadV2(f -> f.fileData(PICTURE).filename("map.png").title("地図").channel("C0HR"));
    assertThat(uploaded.isOk()).isTrue();
    assertThat(slack.calls(Faults.UPLOAD)).hasSize(1);
  }

  @Test
  void sharesAFileInAChannelAndNotByTheIdOfAPerson() throws Exception {
    slack.with(Member.of("U0RINA", "人見 里奈"));
    String id = upload();
    assertThat(share(id, "U0RINA")).isEqualTo("invalid_arguments");
    assertThat(share(id, "C0NO")).isEqualTo("channel_not_found");
    assertThat(slack.messagesTo("U0RINA")).isEmpty();
    assertThat(share(id, "D0RINA")).isNull();
    assertThat(slack.messagesTo("U0RINA").get(0).getAsJsonArray("files").toString()).contains(id);
    assertThat(slack.bytes(id)).isEqualTo(PICTURE);
  }

  private String share(String id, String channel) throws Exception {
    var details = FileDetails.builder().id(id).title("地図").build();
    return sdk.filesCompleteUploadExternal(f -> f.files(List.of(details)).channelId(channel))
        .getError();
  }

  private String upload() throws Exception {
    var address = sdk.filesGetUploadURLExternal(f -> f.filename("map.png").length(PICTURE.length));
    assertThat(send(address.getUploadUrl(), "image/png", PICTURE).status()).isEqualTo(200);
    assertThat(complete(address.getFileId())).isNull();
    return address.getFileId();
  }

  private String complete(String id) throws Exception {
    var details = FileDetails.builder().id(id).title("地図").build();
    return sdk.filesCompleteUploadExternal(f -> f.files(List.of(details))).getError();
  }

  private String mimetype(String id) throws Exception {
    return sdk.filesInfo(f -> f.file(id)).getFile().getMimetype();
  }

  private String post(String id) throws Exception {
    return sdk.chatPostMessage(
            m -> m.channel("C0HR").text("地図").blocksAsString(IMAGE.formatted(id)))
        .getError();
  }

  private record Sent(int status, String body) {}

  private static Sent send(String url, String type, byte[] body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    return new Sent(response.statusCode(), response.body());
  }
}
