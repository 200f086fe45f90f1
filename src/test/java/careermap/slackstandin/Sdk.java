package careermap.slackstandin;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;

/** Slack's own client, pointed at the stand-in. */
final class Sdk {
  private Sdk() {}

  static MethodsClient of(StandInSlack slack) {
    return of(slack, StandInSlack.BOT_TOKEN);
  }

  static MethodsClient of(StandInSlack slack, String token) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.apiUrl());
    config.setStatsEnabled(false);
    config.setHttpClientReadTimeoutMillis(2_000);
    return Slack.getInstance(config, http(config)).methods(token);
  }

  /** Left to itself, OkHttp repeats a post whose answer got lost on a connection used before. */
  private static SlackHttpClient http(SlackConfig config) {
    SlackHttpClient http =
        new SlackHttpClient(
            SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .build());
    http.setConfig(config);
    return http;
  }
}
