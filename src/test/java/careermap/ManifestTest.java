package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** manifest.yml: what Slack accepts, what the code listens to, and no scope more than it needs. */
class ManifestTest {
  /** Slack's method → the scope that it asks for; blank where any token will do. */
  private static final Map<String, String> SCOPE_OF_METHOD =
      Map.ofEntries(
          Map.entry("auth.test", ""),
          Map.entry("apps.connections.open", ""),
          Map.entry("chat.postMessage", "chat:write"),
          Map.entry("chat.update", "chat:write"),
          Map.entry("chat.delete", "chat:write"),
          Map.entry("conversations.open", "im:write"),
          Map.entry("conversations.history", "im:history"),
          Map.entry("files.info", "files:read"),
          Map.entry("files.delete", "files:write"),
          Map.entry("files.getUploadURLExternal", "files:write"),
          Map.entry("files.completeUploadExternal", "files:write"),
          Map.entry("users.info", "users:read"),
          Map.entry("users.lookupByEmail", "users:read.email"),
          Map.entry("usergroups.users.list", "usergroups:read"),
          Map.entry("views.open", ""),
          Map.entry("views.publish", ""),
          Map.entry("views.push", ""),
          Map.entry("views.update", ""));

  private static final Map<String, String> SCOPE_OF_EVENT =
      Map.of("app_home_opened", "", "message.im", "im:history");

  private static final Map<String, String> EVENT_OF_CLASS =
      Map.of(
          "AppHomeOpenedEvent", "app_home_opened",
          "MessageEvent", "message.im",
          "MessageFileShareEvent", "message.im");

  private static final Pattern METHOD = Pattern.compile("\\.call\\(\\s*\"([a-zA-Z.]+)\"");
  private static final Pattern COMMAND = Pattern.compile("\\.command\\(\\s*\"(/[a-z]+)\"");
  private static final Pattern EVENT = Pattern.compile("\\.event\\(\\s*([A-Za-z]+)\\.class");
  private static final Pattern COMMENT = Pattern.compile("^ *#");

  private final Manifest manifest = Manifest.read();

  @Test
  void namesFitTheirPlaces() {
    assertThat(manifest.text("display_information.name")).hasSizeBetween(1, 35);
    assertThat(manifest.text("display_information.description")).hasSizeBetween(1, 140);
    assertThat(manifest.text("display_information.long_description")).hasSizeBetween(175, 4_000);
    assertThat(manifest.text("display_information.background_color")).matches("#[0-9a-f]{6}");
    assertThat(manifest.text("features.bot_user.display_name")).matches("[a-z0-9_.-]{1,80}");
  }

  @Test
  void noPartIsUnknownToSlack() {
    assertThat(manifest.fields("display_information"))
        .containsOnlyKeys("name", "description", "long_description", "background_color");
    assertThat(manifest.fields("features"))
        .containsOnlyKeys("app_home", "bot_user", "slash_commands");
    assertThat(manifest.fields("oauth_config")).containsOnlyKeys("scopes");
    assertThat(manifest.fields("settings"))
        .containsOnlyKeys(
            "event_subscriptions",
            "interactivity",
            "org_deploy_enabled",
            "socket_mode_enabled",
            "token_rotation_enabled");
  }

  @Test
  void peopleCanWriteToTheApp() {
    assertThat(manifest.flag("features.app_home.home_tab_enabled")).isTrue();
    assertThat(manifest.flag("features.app_home.messages_tab_enabled")).isTrue();
    assertThat(manifest.flag("features.app_home.messages_tab_read_only_enabled")).isFalse();
    assertThat(manifest.flag("settings.interactivity.is_enabled")).isTrue();
  }

  @Test
  void commandsFitAndComeEscaped() {
    assertThat(manifest.items("features.slash_commands"))
        .allSatisfy(
            command -> {
              assertThat(text(command, "command")).matches("/[a-z]{1,31}");
              assertThat(text(command, "description")).hasSizeBetween(1, 2_000);
              assertThat(text(command, "usage_hint")).hasSizeBetween(1, 1_000);
              assertThat(command).containsEntry("should_escape", true);
            });
  }

  @Test
  void everythingArrivesAtOneAddress() {
    List<String> addresses =
        List.of(
            text(manifest.items("features.slash_commands").get(0), "url"),
            manifest.text("settings.event_subscriptions.request_url"),
            manifest.text("settings.interactivity.request_url"));
    assertThat(addresses)
        .allMatch(address -> address.matches("https://[a-z.-]+/slack/events"))
        .allMatch(addresses.get(0)::equals);
  }

  @Test
  void everyCommandHasAHandlerAndEveryHandlerACommand() {
    List<String> named =
        manifest.items("features.slash_commands").stream()
            .map(command -> text(command, "command"))
            .toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(found(COMMAND));
  }

  @Test
  void everyEventHasAHandlerAndEveryHandlerAnEvent() {
    List<String> handled =
        found(EVENT).stream()
            .map(type -> EVENT_OF_CLASS.getOrDefault(type, type))
            .distinct()
            .toList();
    assertThat(manifest.list("settings.event_subscriptions.bot_events"))
        .containsExactlyInAnyOrderElementsOf(handled);
  }

  @Test
  void scopesAreExactlyThoseThatTheCodeNeeds() {
    assertThat(SCOPE_OF_METHOD).containsKeys(found(METHOD).toArray(String[]::new));
    Set<String> needed = new TreeSet<>(Set.of("commands"));
    found(METHOD).forEach(method -> needed.add(SCOPE_OF_METHOD.get(method)));
    manifest
        .list("settings.event_subscriptions.bot_events")
        .forEach(event -> needed.add(SCOPE_OF_EVENT.get(event)));
    needed.remove("");
    assertThat(manifest.list("oauth_config.scopes.bot"))
        .containsExactlyInAnyOrderElementsOf(needed);
  }

  @Test
  void whatACompanyMayLeaveOutIsAskedForToo() {
    assertThat(manifest.list("oauth_config.scopes.bot"))
        .containsAll(manifest.list("oauth_config.scopes.bot_optional"));
  }

  @Test
  void everyScopeAndEventHasItsReasonAboveIt() {
    List<String> lines = Source.of("manifest.yml").text().lines().toList();
    Stream.of(
            manifest.list("oauth_config.scopes.bot"),
            manifest.list("settings.event_subscriptions.bot_events"))
        .flatMap(Collection::stream)
        .forEach(item -> assertThat(above(lines, "- " + item)).containsPattern(COMMENT));
  }

  private static String above(List<String> lines, String item) {
    int first = lines.stream().map(String::strip).toList().indexOf(item);
    return lines.get(first - 1);
  }

  private static Set<String> found(Pattern pattern) {
    Set<String> found = new TreeSet<>();
    for (Source source : Source.all()) {
      if (source.room().equals("slack")) {
        pattern.matcher(source.text()).results().forEach(match -> found.add(match.group(1)));
      }
    }
    return found;
  }

  private static String text(Map<String, Object> fields, String key) {
    return String.valueOf(fields.get(key));
  }
}
