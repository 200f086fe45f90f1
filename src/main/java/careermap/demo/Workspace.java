package careermap.demo;

import com.google.gson.Gson;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Slack workspace of the sample centre, as the local Slack wants it described. */
record Workspace(SampleCentre centre, String signingSecret) {
  static final String BOT_TOKEN = "xoxb-demo";
  static final String EVERYBODY = "C0ALL";
  static final String HR_NEWS = "C0HRNEWS";
  private static final String BOT = "U0CAREERMAP";

  String toJson(URI events) {
    return new Gson()
        .toJson(
            Map.of(
                "workspace", Map.of("name", "お試しセンター", "domain", "demo", "teamId", "T0DEMO"),
                "apps", List.of(app(events)),
                "users", centre.members().stream().map(Member::asConfigured).toList(),
                "channels", Stream.concat(channels(), directMessages()).toList()));
  }

  private Map<String, Object> app(URI events) {
    return Map.of(
        "appId",
        "A0CAREERMAP",
        "botUserId",
        BOT,
        "botName",
        "キャリアマップ",
        "botToken",
        BOT_TOKEN,
        "signingSecret",
        signingSecret,
        "mode",
        "events",
        "requestUrl",
        events.toString());
  }

  private Stream<Map<String, Object>> channels() {
    List<String> everybody = centre.members().stream().map(Member::id).toList();
    List<String> everybodyAndTheApp = Stream.concat(everybody.stream(), Stream.of(BOT)).toList();
    return Stream.of(
        Map.of("id", EVERYBODY, "name", "全体", "members", everybody),
        Map.of("id", HR_NEWS, "name", "hr-news", "members", everybodyAndTheApp));
  }

  private Stream<Map<String, Object>> directMessages() {
    return centre.namedInGuide().stream().map(Workspace::directMessage);
  }

  private static Map<String, Object> directMessage(Member member) {
    return Map.of(
        "id",
        "D" + member.id(),
        "name",
        "dm-" + member.id(),
        "is_im",
        true,
        "is_channel",
        false,
        "is_private",
        true,
        "members",
        List.of(member.id(), BOT));
  }
}
