package careermap.slack;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Carries calls to Slack's Web API: waits as told, and turns every refusal into an exception. */
public final class Courier implements AutoCloseable {
  private static final int CALL_MILLIS = 8_000;
  private static final int TRIES = 3;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private final Slack slack;
  private final MethodsClient methods;
  private final boolean isOwnSlack;
  private final House house;
  private final FileCourier files;
  private final BiConsumer<String, String> refusals;
  private final Pacing pacing;

  /**
   * @param refusals told the method of each call that Slack refused, and of what kind that was
   */
  public Courier(
      String botToken,
      Optional<String> apiUrl,
      BiConsumer<String, String> refusals,
      Pacing pacing) {
    this.pacing = pacing;
    SlackConfig config = new SlackConfig();
    config.setStatsEnabled(false);
    config.setHttpClientCallTimeoutMillis(CALL_MILLIS);
    apiUrl.ifPresent(config::setMethodsEndpointUrlPrefix);
    this.slack = Slack.getInstance(config, client(config));
    this.methods = slack.methods(botToken);
    this.isOwnSlack = apiUrl.isPresent();
    this.house = House.ofAnswers(apiUrl);
    this.refusals = refusals;
    this.files =
        new FileCourier(
            slack.getHttpClient().getOkHttpClient(),
            botToken,
            House.ofFiles(apiUrl),
            this::refused);
  }

  /**
   * A client that sends each call once: by default a call whose connection breaks is sent again
   * unasked, and a message then stands there twice.
   */
  private static SlackHttpClient client(SlackConfig config) {
    OkHttpClient usual = usual(config);
    SlackHttpClient client =
        new SlackHttpClient(usual.newBuilder().retryOnConnectionFailure(false).build());
    client.setConfig(config);
    return client;
  }

  /** What the library says of a proxy that it cannot read holds the password. */
  private static OkHttpClient usual(SlackConfig config) {
    try {
      return SlackHttpClient.buildOkHttpClient(config);
    } catch (IllegalArgumentException unreadable) {
      throw new UnreadableProxy();
    }
  }

  Slack slack() {
    return slack;
  }

  FileCourier files() {
    return files;
  }

  /**
   * Makes a call; after "too many" it waits as long as Slack says, and tries again.
   *
   * @throws SlackRefused where Slack answers with an error or not at all
   */
  <T extends SlackApiTextResponse> T call(String method, Call<T> call) {
    return call(Turn.now(method), call);
  }

  /** As {@link #call(String, Call)}; what can wait is not tried again after "too many". */
  <T extends SlackApiTextResponse> T call(Turn turn, Call<T> call) {
    String method = turn.method();
    int most = turn.canWait() ? 1 : TRIES;
    for (int tries = 1; ; tries++) {
      waitForRest(turn);
      pacing.await(turn);
      try {
        return accepted(method, call.on(methods));
      } catch (SlackApiException failure) {
        waitOrGiveUp(method, failure, tries < most);
      } catch (JsonParseException failure) {
        throw refused(method, "not_json", failure);
      } catch (IOException failure) {
        throw refused(method, "unreachable", failure);
      }
    }
  }

  /**
   * Answers through a response_url.
   *
   * @throws SlackRefused where it leads to another house than Slack's, or is not taken
   */
  void respond(String responseUrl, ActionResponse message) {
    if (!house.isOurs(responseUrl)) {
      throw refused("response_url", "elsewhere", null);
    }
    try (Response response = slack.getHttpClient().postJsonBody(responseUrl, message)) {
      if (!response.isSuccessful()) {
        throw refused("response_url", "http_" + response.code(), null);
      }
    } catch (IOException failure) {
      throw refused("response_url", "unreachable", failure);
    }
  }

  private <T extends SlackApiTextResponse> T accepted(String method, T response) {
    if (!response.isOk()) {
      throw refused(method, String.valueOf(response.getError()), null);
    }
    return response;
  }

  private void waitOrGiveUp(String method, SlackApiException failure, boolean again) {
    int status = failure.getResponse().code();
    Duration asked = Retries.after(failure.getResponse());
    SlackRefused refused = refused(method, "http_" + status, failure);
    if (status == 429) {
      pacing.leaveAlone(method, asked);
    }
    if (status != 429 || !again || asked.compareTo(LONGEST_WAIT) > 0) {
      throw refused;
    }
  }

  /** Before what the app says of its own accord. */
  Gate gate(String what, Duration pace, Clock clock) {
    return new Gate(what, pace, pacing, clock);
  }

  /** What was meant for somebody stands in this conversation. */
  void wrote(String meant, String channel) {
    if (!channel.equals(meant)) {
      pacing.learn(channel);
    }
  }

  /** Slack has said "too many" to somebody, and is not asked again before its time. */
  private void waitForRest(Turn turn) {
    Duration rest = pacing.rest(turn.method());
    if (rest.compareTo(turn.canWait() ? Duration.ZERO : LONGEST_WAIT) > 0) {
      throw SlackRefused.resting(turn.method(), rest);
    }
    pacing.pause(rest);
  }

  private SlackRefused refused(String method, String error, @Nullable Throwable cause) {
    refusals.accept(method, RefusalKind.of(error).word());
    return new SlackRefused(method, error, cause);
  }

  @Override
  public void close() {
    try {
      slack.close();
    } catch (Exception failure) {
      throw new IllegalStateException("the Slack client does not close", failure);
    }
  }

  /**
   * A fresh address of a link by Socket Mode.
   *
   * @throws SlackRefused where Slack gives none, or one that no link can go to
   */
  URI link(String appToken) {
    String url =
        call(Limits.LINK, methods -> methods.appsConnectionsOpen(r -> r.token(appToken))).getUrl();
    return LinkAddress.of(url, isOwnSlack)
        .orElseThrow(() -> refused(Limits.LINK, "no_address", null));
  }

  /** A call on Slack's methods. */
  @FunctionalInterface
  interface Call<T> {
    T on(MethodsClient methods) throws IOException, SlackApiException;
  }
}
