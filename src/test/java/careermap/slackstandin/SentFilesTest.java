package careermap.slackstandin;

import static careermap.slackstandin.EchoApp.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.File;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that people send to the app. */
final class SentFilesTest {
  private static final String RINA = "U0RINA";
  private static final byte[] MAP = "roles: []".getBytes(UTF_8);
  private static final String MODAL =
      """
      {'type':'modal','title':{'type':'plain_text','text':'地図'},
       'submit':{'type':'plain_text','text':'読む'},
       'blocks':[
        {'type':'input','block_id':'map','label':{'type':'plain_text','text':'ファイル'},
         'element':{'type':'file_input','action_id':'map','max_files':1,'filetypes':['yml','xlsx']}}]}
      """;

  private final StandInSlack slack = StandInSlack.start().with(Member.of(RINA, "人見 里奈"));
  private final MethodsClient sdk = Sdk.of(slack);
  private final EchoApp app = new EchoApp();
  private final SlackSender sender = app.senderOf(slack);

  @AfterEach
  void close() {
    app.close();
    slack.close();
  }

  @Test
  void tellsWhatSomebodySent() throws Exception {
    File file = info(slack.withFile(RINA, "キャリアマップ.yml", MAP));
    assertThat(file.getName()).isEqualTo("キャリアマップ.yml");
    assertThat(file.getSize()).isEqualTo(MAP.length);
    assertThat(file.getFiletype()).isEqualTo("yaml");
    assertThat(file.getMimetype()).isEqualTo("text/plain");
    assertThat(file.getUser()).isEqualTo(RINA);
    assertThat(info(slack.withFile(RINA, "map.XLSX", MAP)).getFiletype()).isEqualTo("xlsx");
    assertThat(sdk.filesInfo(f -> f.file("F0NO")).getError()).isEqualTo("file_not_found");
  }

  @Test
  void givesTheBytesToWhoeverShowsTheToken() throws Exception {
    File file = info(slack.withFile(RINA, "地図 1.yml", MAP));
    assertThat(get(file.getUrlPrivateDownload(), StandInSlack.BOT_TOKEN).body()).isEqualTo(MAP);
    assertThat(get(file.getUrlPrivate(), StandInSlack.BOT_TOKEN).body()).isEqualTo(MAP);
    assertThat(slack.calls(Faults.DOWNLOAD).get(0).argument("authorized")).isEqualTo("true");
  }

  @Test
  void asksOthersToSignInAsIfAllWereWell() throws Exception {
    String url = info(slack.withFile(RINA, "map.yml", MAP)).getUrlPrivateDownload();
    assertSignIn(get(url, "xoxb-other"));
    slack.grantOnly("chat:write");
    assertSignIn(get(url, StandInSlack.BOT_TOKEN));
    assertThat(get(url.replace("-F", "-F0NO"), StandInSlack.BOT_TOKEN).statusCode()).isEqualTo(404);
  }

  @Test
  void revokesDownloadsWithTheToken() throws Exception {
    String url = info(slack.withFile(RINA, "map.yml", MAP)).getUrlPrivateDownload();
    slack.revokeToken();
    assertSignIn(get(url, StandInSlack.BOT_TOKEN));
  }

  @Test
  void downloadsCanGoWrong() throws Exception {
    String url = info(slack.withFile(RINA, "map.yml", MAP)).getUrlPrivateDownload();
    slack.faults().signIn(Faults.DOWNLOAD, 1);
    assertSignIn(get(url, StandInSlack.BOT_TOKEN));
    slack.faults().html(Faults.DOWNLOAD, 503, 1);
    assertThat(get(url, StandInSlack.BOT_TOKEN).statusCode()).isEqualTo(503);
    slack.faults().instead(Faults.DOWNLOAD, new byte[] {0, 1}, 1);
    assertThat(get(url, StandInSlack.BOT_TOKEN).body()).containsExactly(0, 1);
    slack.faults().redirect(Faults.DOWNLOAD, "http://example.com/", 1);
    assertThat(get(url, StandInSlack.BOT_TOKEN).headers().firstValue("Location"))
        .contains("http://example.com/");
    slack.faults().hangUp(Faults.DOWNLOAD, 9);
    assertThatThrownBy(() -> get(url, StandInSlack.BOT_TOKEN)).isInstanceOf(IOException.class);
    slack.faults().heal();
    assertThat(get(url, StandInSlack.BOT_TOKEN).body()).isEqualTo(MAP);
  }

  @Test
  void aDownloadCanStall() throws Exception {
    String url = info(slack.withFile(RINA, "map.yml", MAP)).getUrlPrivateDownload();
    Stall stall = slack.faults().stall(Faults.DOWNLOAD);
    CompletableFuture<HttpResponse<byte[]>> download =
        HttpClient.newHttpClient()
            .sendAsync(request(url, StandInSlack.BOT_TOKEN), BodyHandlers.ofByteArray());
    stall.awaitArrival();
    assertThat(download).isNotDone();
    stall.release();
    assertThat(download.get(5, TimeUnit.SECONDS).body()).isEqualTo(MAP);
  }

  @Test
  void tellsThatFilesWereDropped() {
    String map = slack.withFile(RINA, "map.yml", MAP);
    String roster = slack.withFile(RINA, "roster.xlsx", MAP);
    Answered first = sender.fileDropped(RINA, "新しい地図です", map, roster);
    JsonObject event = json(app.arrival(0).text()).getAsJsonObject("event");
    var read = GsonFactory.createSnakeCase().fromJson(event, MessageFileShareEvent.class);
    assertThat(event.get("subtype").getAsString()).isEqualTo(MessageFileShareEvent.SUBTYPE_NAME);
    assertThat(read.getChannelType()).isEqualTo("im");
    assertThat(read.getChannel()).isEqualTo(Member.directChannel(RINA));
    assertThat(read.getUser()).isEqualTo(RINA);
    assertThat(read.getText()).isEqualTo("新しい地図です");
    assertThat(read.getFiles()).extracting(File::getId).containsExactly(map, roster);
    sender.retry(first, 1, "http_timeout");
    assertThat(app.arrival(1).text()).isEqualTo(app.arrival(0).text());
  }

  @Test
  void submitsTheFilesOfAModal() {
    JsonObject file = slack.file(slack.withFile(RINA, "map.yml", MAP));
    sender.submit(RINA, Form.of(opened()).attach("map", file));
    assertThat(filesInState()).isEqualTo("[" + file + "]");
  }

  @Test
  void submitsNoFilesWhereNoneWereGiven() {
    sender.submit(RINA, Form.of(opened()));
    assertThat(filesInState()).isEqualTo("[]");
  }

  @Test
  void takesOnlyAsManyAndSuchFilesAsAreWanted() {
    Form form = Form.of(opened());
    JsonObject map = slack.file(slack.withFile(RINA, "map.yml", MAP));
    JsonObject picture = slack.file(slack.withFile(RINA, "map.png", MAP));
    assertThatThrownBy(() -> form.attach("map", picture)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> form.attach("map", map, map)).isInstanceOf(AssertionError.class);
  }

  @Test
  void opensNoFieldForFilesWithoutTheScope() throws Exception {
    String modal = json(MODAL).toString();
    slack.grantOnly("commands");
    String trigger = slack.trigger(RINA);
    var refused = sdk.viewsOpen(v -> v.triggerId(trigger).viewAsString(modal));
    assertThat(refused.getError()).isEqualTo("invalid_arguments");
    slack.grantOnly("files:read");
    assertThat(sdk.viewsOpen(v -> v.triggerId(trigger).viewAsString(modal)).isOk()).isTrue();
  }

  private File info(String id) throws Exception {
    return sdk.filesInfo(f -> f.file(id)).getFile();
  }

  private JsonObject opened() {
    return slack.views().open(RINA, json(MODAL)).deepCopy();
  }

  private String filesInState() {
    return app.payload()
        .getAsJsonObject("view")
        .getAsJsonObject("state")
        .getAsJsonObject("values")
        .getAsJsonObject("map")
        .getAsJsonObject("map")
        .get("files")
        .toString();
  }

  private static void assertSignIn(HttpResponse<byte[]> response) {
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).contains("text/html");
    assertThat(new String(response.body(), UTF_8)).contains("Sign in");
  }

  private static HttpResponse<byte[]> get(String url, String token) throws Exception {
    return HttpClient.newHttpClient().send(request(url, token), BodyHandlers.ofByteArray());
  }

  private static HttpRequest request(String url, String token) {
    return HttpRequest.newBuilder(URI.create(url))
        .header("Authorization", "Bearer " + token)
        .build();
  }
}
