package careermap;

import careermap.map.Language;
import careermap.map.Phrase;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of docs: read once, checked at once, never printed. */
final class Settings {
  static final Set<String> NAMES =
      Stream.of(Setting.values()).map(Setting::name).collect(Collectors.toUnmodifiableSet());

  private static final Pattern BOT_TOKEN = Pattern.compile("xoxb-[A-Za-z0-9._-]+");
  private static final Pattern APP_TOKEN = Pattern.compile("xapp-[A-Za-z0-9._-]+");
  private static final Pattern SECRET = Pattern.compile("[0-9A-Za-z]{32,}");
  private static final Pattern HR_USER = Pattern.compile("[UWS][A-Z0-9]{1,30}");
  private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{1,30}");
  private static final Pattern API_URL =
      Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~/-]*)?/");
  private static final Pattern NOTE_KEY = Pattern.compile("([A-Za-z0-9_-]+):([A-Za-z0-9+/=]+)");

  private final Map<String, String> values;

  private final SettingsFile file;

  private Settings(Map<String, String> values, SettingsFile file) {
    this.values = values;
    this.file = file;
  }

  /** Settings from names and values; a blank value is the same as none. */
  static Settings of(Map<String, String> values) {
    return new Settings(Map.copyOf(values), SettingsFile.NONE);
  }

  /** The environment goes before the file. */
  static Settings of(SettingsFile file, Map<String, String> environment) {
    Map<String, String> values = new HashMap<>(file.values());
    values.putAll(environment);
    return new Settings(Map.copyOf(values), file);
  }

  /** Where they come from, as far as not from the environment. */
  SettingsFile file() {
    return file;
  }

  String databaseUrl() {
    return value(Setting.DATABASE_URL).orElse("jdbc:sqlite:data/career-map.db");
  }

  String botToken() {
    return required(Setting.SLACK_BOT_TOKEN, BOT_TOKEN);
  }

  /** Present where the app connects by Socket Mode. */
  Optional<String> appToken() {
    return matching(Setting.SLACK_APP_TOKEN, APP_TOKEN);
  }

  String signingSecret() {
    return required(Setting.SLACK_SIGNING_SECRET, SECRET);
  }

  Optional<String> apiUrl() {
    return matching(Setting.SLACK_API_URL, API_URL);
  }

  int port() {
    String value = value(Setting.PORT).orElse("3000");
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
      throw Setting.PORT.wrong();
    }
    return Integer.parseInt(value);
  }

  /** Slack user ids, and user groups that begin with S. */
  List<String> hrUserIds() {
    List<String> ids = list(Setting.HR_USER_IDS);
    if (!ids.stream().allMatch(id -> HR_USER.matcher(id).matches())) {
      throw Setting.HR_USER_IDS.wrong();
    }
    return ids;
  }

  Optional<String> hrChannelId() {
    return matching(Setting.HR_CHANNEL_ID, CHANNEL);
  }

  ZoneId timeZone() {
    try {
      return ZoneId.of(value(Setting.TIME_ZONE).orElse("Asia/Tokyo"));
    } catch (DateTimeException unknown) {
      throw Setting.TIME_ZONE.wrong();
    }
  }

  Language locale() {
    return switch (value(Setting.LOCALE).orElse("ja")) {
      case "ja" -> Language.JA;
      case "en" -> Language.EN;
      default -> throw Setting.LOCALE.wrong();
    };
  }

  /** The locale, or Japanese where that is wrong, so that it can be said. */
  Language language() {
    try {
      return locale();
    } catch (WrongSetting wrong) {
      return Language.JA;
    }
  }

  /**
   * The keys for notes by their names, the one that seals first; empty where notes are off.
   *
   * @throws WrongSetting where they are there but wrong, or two bear the same name
   */
  Map<String, byte[]> noteKeys() {
    Map<String, byte[]> keys = new LinkedHashMap<>();
    for (String pair : list(Setting.NOTE_KEYS)) {
      var parts = NOTE_KEY.matcher(pair);
      if (!parts.matches() || keys.put(parts.group(1), noteKey(parts.group(2))) != null) {
        throw Setting.NOTE_KEYS.wrong();
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
    throw Setting.NOTE_KEYS.wrong();
  }

  /** From one message that the app sends of its own accord to the next. */
  Duration messagePace() {
    String value = value(Setting.MESSAGES_PER_SECOND).orElse("1");
    if (!value.matches("\\d{1,2}") || Integer.parseInt(value) < 1) {
      throw Setting.MESSAGES_PER_SECOND.wrong();
    }
    return Duration.ofSeconds(1).dividedBy(Integer.parseInt(value));
  }

  /** Everything that {@code serve} needs, checked together: one line for each fault. */
  List<Phrase> problemsForServe() {
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
    List<Phrase> problems = new ArrayList<>();
    for (Runnable check : checks) {
      try {
        check.run();
      } catch (WrongSetting wrong) {
        problems.add(wrong.said());
      }
    }
    return problems;
  }

  private String required(Setting setting, Pattern pattern) {
    return matching(setting, pattern).orElseThrow(setting::missing);
  }

  private Optional<String> matching(Setting setting, Pattern pattern) {
    Optional<String> value = value(setting);
    if (value.isPresent() && !pattern.matcher(value.get()).matches()) {
      throw setting.wrong();
    }
    return value;
  }

  private List<String> list(Setting setting) {
    return value(setting).stream()
        .flatMap(value -> Pattern.compile(",").splitAsStream(value))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private Optional<String> value(Setting setting) {
    return Optional.ofNullable(values.get(setting.name()))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
