package careermap;

import careermap.map.Language;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The settings of docs: read once, checked at once, never printed. */
final class Settings {
  static final Set<String> NAMES =
      Set.of(
          "SLACK_BOT_TOKEN",
          "SLACK_SIGNING_SECRET",
          "SLACK_APP_TOKEN",
          "SLACK_API_URL",
          "PORT",
          "DATABASE_URL",
          "HR_USER_IDS",
          "HR_CHANNEL_ID",
          "TIME_ZONE",
          "LOCALE",
          "NOTE_KEYS",
          "MESSAGES_PER_SECOND");

  private static final Pattern BOT_TOKEN = Pattern.compile("xoxb-[A-Za-z0-9._-]+");
  private static final Pattern APP_TOKEN = Pattern.compile("xapp-[A-Za-z0-9._-]+");
  private static final Pattern SECRET = Pattern.compile("[0-9A-Za-z]{32,}");
  private static final Pattern HR_USER = Pattern.compile("[UWS][A-Z0-9]{1,30}");
  private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{1,30}");
  private static final Pattern API_URL =
      Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~/-]*)?/");
  private static final Pattern NOTE_KEY = Pattern.compile("([A-Za-z0-9_-]+):([A-Za-z0-9+/=]+)");

  private final Map<String, String> values;

  private Settings(Map<String, String> values) {
    this.values = values;
  }

  /** Settings from names and values; a blank value is the same as none. */
  static Settings of(Map<String, String> values) {
    return new Settings(Map.copyOf(values));
  }

  String databaseUrl() {
    return value("DATABASE_URL").orElse("jdbc:sqlite:data/career-map.db");
  }

  String botToken() {
    return required(
        "SLACK_BOT_TOKEN",
        BOT_TOKEN,
        "a bot token that begins with xoxb-; copy it from your app's page, OAuth & Permissions");
  }

  /** Present where the app connects by Socket Mode. */
  Optional<String> appToken() {
    return matching(
        "SLACK_APP_TOKEN",
        APP_TOKEN,
        "an app-level token that begins with xapp-; create it on your app's page, Basic"
            + " Information");
  }

  String signingSecret() {
    return required(
        "SLACK_SIGNING_SECRET",
        SECRET,
        "32 or more letters and digits; copy the secret from your app's page, Basic Information");
  }

  Optional<String> apiUrl() {
    return matching(
        "SLACK_API_URL",
        API_URL,
        "an address that ends with a slash, such as https://slack.com/api/");
  }

  int port() {
    String value = value("PORT").orElse("3000");
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
      throw new WrongSetting("PORT", "a number from 0 to 65535, such as 3000");
    }
    return Integer.parseInt(value);
  }

  /** Slack user ids, and user groups that begin with S. */
  List<String> hrUserIds() {
    List<String> ids = list("HR_USER_IDS");
    if (!ids.stream().allMatch(id -> HR_USER.matcher(id).matches())) {
      throw new WrongSetting(
          "HR_USER_IDS",
          "Slack user ids (U…) or user groups (S…), separated by commas; copy them from a profile's"
              + " menu in Slack");
    }
    return ids;
  }

  Optional<String> hrChannelId() {
    return matching(
        "HR_CHANNEL_ID",
        CHANNEL,
        "a channel id that begins with C; copy it from the channel's details in Slack");
  }

  ZoneId timeZone() {
    try {
      return ZoneId.of(value("TIME_ZONE").orElse("Asia/Tokyo"));
    } catch (DateTimeException unknown) {
      throw new WrongSetting("TIME_ZONE", "a time zone's name, such as Asia/Tokyo");
    }
  }

  Language locale() {
    return switch (value("LOCALE").orElse("ja")) {
      case "ja" -> Language.JA;
      case "en" -> Language.EN;
      default -> throw new WrongSetting("LOCALE", "ja or en");
    };
  }

  /**
   * The keys for notes by their names, the one that seals first; empty where notes are off.
   *
   * @throws WrongSetting where they are there but wrong, or two bear the same name
   */
  Map<String, byte[]> noteKeys() {
    Map<String, byte[]> keys = new LinkedHashMap<>();
    for (String pair : list("NOTE_KEYS")) {
      var parts = NOTE_KEY.matcher(pair);
      if (!parts.matches() || keys.put(parts.group(1), noteKey(parts.group(2))) != null) {
        throw wrongNoteKeys();
      }
    }
    return keys;
  }

  private static byte[] noteKey(String text) {
    try {
      byte[] key = Base64.getDecoder().decode(text);
      if (key.length == 32) {
        return key;
      }
    } catch (IllegalArgumentException notBase64) {
      // The same fault as a key of another length.
    }
    throw wrongNoteKeys();
  }

  private static WrongSetting wrongNoteKeys() {
    return new WrongSetting(
        "NOTE_KEYS",
        "id:key pairs, separated by commas, each with an id of its own and a key of 32 bytes in"
            + " Base64");
  }

  /** From one message that the app sends of its own accord to the next. */
  Duration messagePace() {
    String value = value("MESSAGES_PER_SECOND").orElse("1");
    if (!value.matches("\\d{1,2}") || Integer.parseInt(value) < 1) {
      throw new WrongSetting("MESSAGES_PER_SECOND", "a number from 1 to 99, such as 1");
    }
    return Duration.ofSeconds(1).dividedBy(Integer.parseInt(value));
  }

  /** Everything that {@code serve} needs, checked together: one line for each fault. */
  List<String> problemsForServe() {
    List<Runnable> checks =
        List.of(
            this::botToken,
            () -> appToken().ifPresentOrElse(token -> {}, this::signingSecret),
            this::apiUrl,
            this::port,
            this::hrUserIds,
            this::hrChannelId,
            this::timeZone,
            this::locale,
            this::noteKeys,
            this::messagePace);
    List<String> problems = new ArrayList<>();
    for (Runnable check : checks) {
      try {
        check.run();
      } catch (WrongSetting wrong) {
        problems.add(wrong.line());
      }
    }
    return problems;
  }

  private String required(String name, Pattern pattern, String expected) {
    return matching(name, pattern, expected)
        .orElseThrow(() -> WrongSetting.missing(name, expected));
  }

  private Optional<String> matching(String name, Pattern pattern, String expected) {
    Optional<String> value = value(name);
    if (value.isPresent() && !pattern.matcher(value.get()).matches()) {
      throw new WrongSetting(name, expected);
    }
    return value;
  }

  private List<String> list(String name) {
    return value(name).stream()
        .flatMap(value -> Pattern.compile(",").splitAsStream(value))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
