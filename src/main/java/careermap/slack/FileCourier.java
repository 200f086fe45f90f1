package careermap.slack;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Carries the content of files from Slack and to it. */
final class FileCourier {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final String DOWNLOAD = "download";
  private static final String UPLOAD = "upload";

  private final OkHttpClient client;
  private final String botToken;
  private final House house;
  private final Refusing refusing;

  /** A token that goes to one house is not carried on to another. */
  FileCourier(OkHttpClient client, String botToken, House house, Refusing refusing) {
    this.client = client.newBuilder().followRedirects(false).callTimeout(LONGEST).build();
    this.botToken = botToken;
    this.house = house;
    this.refusing = refusing;
  }

  /**
   * Brings the content of a file.
   *
   * @param most bytes; of a longer file, one more than that is brought
   * @throws SlackRefused where the address leads to another house, or nothing comes
   */
  byte[] download(String url, int most) {
    checkHouse(DOWNLOAD, url);
    Request request =
        new Request.Builder().url(url).header("Authorization", "Bearer " + botToken).build();
    try (Response response = client.newCall(request).execute()) {
      return content(response, most);
    } catch (IOException failure) {
      throw refusing.of(DOWNLOAD, "unreachable", failure);
    }
  }

  /**
   * Takes a file to the place that Slack named for it.
   *
   * @throws SlackRefused where the address leads to another house, or is not taken
   */
  void upload(String url, byte[] content) {
    checkHouse(UPLOAD, url);
    Request request = new Request.Builder().url(url).post(RequestBody.create(content)).build();
    try (Response response = client.newCall(request).execute()) {
      checkSuccess(UPLOAD, response);
    } catch (IOException failure) {
      throw refusing.of(UPLOAD, "unreachable", failure);
    }
  }

  /** Slack shows whoever may not have a file a page to sign in, and calls that a success. */
  private byte[] content(Response response, int most) throws IOException {
    checkSuccess(DOWNLOAD, response);
    ResponseBody body = response.body();
    if (body == null || response.header("Content-Type", "").startsWith("text/html")) {
      throw refusing.of(DOWNLOAD, "not_allowed", null);
    }
    return body.byteStream().readNBytes(most + 1);
  }

  private void checkHouse(String what, String url) {
    if (!house.isOurs(url)) {
      throw refusing.of(what, "elsewhere", null);
    }
  }

  private void checkSuccess(String what, Response response) {
    if (!response.isSuccessful()) {
      throw refusing.of(what, "http_" + response.code(), null);
    }
  }

  /** Makes a refusal, and has it counted. */
  @FunctionalInterface
  interface Refusing {
    SlackRefused of(String what, String error, @Nullable Throwable cause);
  }
}
