package careermap.slackstandin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Slack posts to the app's address. */
record HttpWay(HttpClient http, URI address) implements Way {
  static HttpWay to(String baseUrl) {
    return new HttpWay(
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(),
        URI.create(baseUrl + "/slack/events"));
  }

  @Override
  public Answered carry(SentRequest request, String responseUrl) {
    long start = System.nanoTime();
    try {
      HttpResponse<String> response = http.send(request.to(address), BodyHandlers.ofString());
      Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
      return new Answered(
          response.statusCode(),
          response.body(),
          response.headers(),
          elapsed,
          request,
          responseUrl);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
