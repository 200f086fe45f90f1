package careermap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.Methods;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

  private static final String METHODS_CLIENT = "com.slack.api.methods.MethodsClient";
  private static final Map<String, String> NAMES = names();
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
    Set<String> called = called();
    assertThat(called).hasSizeGreaterThan(10);
    assertThat(SCOPE_OF_METHOD).containsKeys(called.toArray(String[]::new));
    Set<String> needed = new TreeSet<>(Set.of("commands"));
    called.forEach(method -> needed.add(SCOPE_OF_METHOD.get(method)));
    manifest
        .list("settings.event_subscriptions.bot_events")
        .forEach(event -> needed.add(SCOPE_OF_EVENT.get(event)));
    needed.remove("");
    assertThat(manifest.list("oauth_config.scopes.bot"))
        .containsExactlyInAnyOrderElementsOf(needed);
  }

  /** The socket's own method, which the library calls, is the only one that goes another way. */
  @Test
  void nothingReachesTheWebApiByAnotherWay() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("com.slack.api.methods.AsyncMethodsClient")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.slack.api.audit..", "com.slack.api.scim..", "com.slack.api.status..")
        .check(Rooms.CLASSES);
    assertThat(
            Rooms.CLASSES.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getName().equals("methods"))
                .filter(call -> call.getTargetOwner().getName().equals("com.slack.api.Slack"))
                .map(call -> call.getOriginOwner().getSimpleName()))
        .containsExactly("Courier");
  }

  /** What the compiled code calls of the Web API, in whatever way it is written. */
  private static Set<String> called() {
    Set<String> called = new TreeSet<>();
    Rooms.CLASSES.stream()
        .flatMap(type -> type.getMethodCallsFromSelf().stream())
        .filter(call -> call.getTargetOwner().getName().equals(METHODS_CLIENT))
        .forEach(call -> called.add(NAMES.get(call.getName().toLowerCase(Locale.ROOT))));
    return called;
  }

  /** Slack's names by what they are in Java: without dots. */
  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (Field field : Methods.class.getFields()) {
      if (field.getType() == String.class) {
        String name = constant(field);
        names.put(name.replace(".", "").toLowerCase(Locale.ROOT), name);
      }
    }
    return names;
  }

  private static String constant(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
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
