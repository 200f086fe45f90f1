package careermap;

import careermap.console.DoctorCommand.Finding;
import careermap.database.Database;
import careermap.database.DatabaseUnavailable;
import careermap.delivery.SharedPace;
import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.picture.MapPicture;
import careermap.picture.PictureUnavailable;
import careermap.slack.Courier;
import careermap.slack.Pacing;
import careermap.slack.SlackCheck;
import careermap.workday.Holidays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Looks at everything that the app needs, without changing anything. */
final class Doctor implements Supplier<List<Finding>> {
  private static final Duration TOLERATED_SKEW = Duration.ofSeconds(60);

  private final Settings settings;
  private final Clock clock;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> keysInUse = new HashSet<>();

  Doctor(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public List<Finding> get() {
    settings();
    slack();
    database();
    time();
    add(holidays());
    notes();
    fonts();
    return List.copyOf(findings);
  }

  private void settings() {
    List<String> problems = settings.problemsForServe();
    problems.forEach(problem -> add(Finding.broken("settings", problem)));
    if (problems.isEmpty()) {
      add(Finding.well("settings", "all are as expected"));
    }
  }

  private void slack() {
    try (Courier courier =
        new Courier(
            settings.botToken(),
            settings.apiUrl(),
            (method, kind) -> {},
            Pacing.without(SharedPace.ALONE, clock))) {
      SlackCheck check = SlackCheck.of(courier, clock.instant());
      add(token(check.error()));
      if (check.error().isEmpty()) {
        add(scopes(check));
      }
      check.skew().ifPresent(skew -> add(clockAgainst(skew)));
    } catch (WrongSetting known) {
      add(Finding.note("token", "not tried, because a setting is wrong"));
    }
  }

  private static Finding token(Optional<String> error) {
    return error
        .map(
            word ->
                word.equals("unreachable")
                    ? Finding.broken(
                        "token", "Slack cannot be reached; check the network and SLACK_API_URL")
                    : Finding.broken(
                        "token",
                        "Slack said " + word + "; install the app again and copy its bot token"))
        .orElseGet(() -> Finding.well("token", "Slack knows it"));
  }

  private static Finding scopes(SlackCheck check) {
    return check.missingScopes().isEmpty()
        ? Finding.well("scopes", "none is missing")
        : Finding.broken(
            "scopes",
            "add "
                + String.join(", ", check.missingScopes())
                + " as manifest.yml has them, and install the app again");
  }

  private static Finding clockAgainst(Duration skew) {
    return skew.abs().compareTo(TOLERATED_SKEW) <= 0
        ? Finding.well("clock", "agrees with Slack's")
        : Finding.broken(
            "clock",
            "differs from Slack's by "
                + skew.abs().toSeconds()
                + " s; requests more than 300 s off are refused: switch on time synchronisation");
  }

  private void database() {
    try (Database database = Application.database(settings, clock)) {
      add(Finding.well("database", database.engine() + " opens, its tables are up to date"));
      add(delivery(database.seenEvents().latest()));
      keysInUse.addAll(database.notes().keysInUse());
    } catch (DatabaseUnavailable unavailable) {
      add(Finding.broken("database", String.valueOf(unavailable.getMessage())));
    }
  }

  private Finding delivery(Optional<Instant> latest) {
    return latest
        .map(at -> Finding.well("events", "the latest one came at " + at))
        .orElseGet(
            () ->
                Finding.note(
                    "events",
                    "none has come yet; write to the app in Slack once, and if nothing comes, check"
                        + " the request URL https://…/slack/events or SLACK_APP_TOKEN"));
  }

  private void time() {
    try {
      add(
          Finding.well(
              "time zone",
              settings.timeZone()
                  + ", where it is "
                  + ZonedDateTime.now(clock.withZone(settings.timeZone()))
                      .toLocalTime()
                      .withNano(0)));
    } catch (WrongSetting wrong) {
      add(Finding.broken("time zone", wrong.line()));
    }
  }

  private Finding holidays() {
    int year = LocalDate.now(clock).getYear();
    return year <= Holidays.REVIEWED_UNTIL
        ? Finding.well("holidays", "Japan's, as reviewed up to " + Holidays.REVIEWED_UNTIL)
        : Finding.note(
            "holidays",
            "Japan's were last reviewed up to "
                + Holidays.REVIEWED_UNTIL
                + "; update the app, or compare this year's and set the days that differ");
  }

  private void notes() {
    try {
      Set<String> keys = settings.noteKeys().keySet();
      List<String> missing =
          keysInUse.stream().filter(key -> !keys.contains(key)).sorted().toList();
      add(missing.isEmpty() ? notes(keys) : unreadable(missing));
    } catch (WrongSetting wrong) {
      add(Finding.broken("notes", wrong.line()));
    }
  }

  private static Finding notes(Set<String> keys) {
    return keys.isEmpty()
        ? Finding.note("notes", "off, because NOTE_KEYS is not set")
        : Finding.well("notes", "keys are set, and every note that is stored can be opened");
  }

  private static Finding unreadable(List<String> missing) {
    return Finding.broken(
        "notes",
        "some that are stored need the key "
            + String.join(", ", missing)
            + "; put it back into NOTE_KEYS, after the others");
  }

  /** Draws the picture of the bundled map, which brings its own font. */
  private void fonts() {
    try {
      MapPicture.of(BundledMap.read(new YamlMap()), 1, settings.locale(), null).png();
      add(Finding.well("fonts", "the map can be drawn as a picture, in Japanese too"));
    } catch (PictureUnavailable unavailable) {
      add(
          Finding.note(
              "fonts",
              "the map cannot be drawn as a picture and is shown in words; use a Java runtime with"
                  + " the module java.desktop"));
    }
  }

  private void add(Finding finding) {
    findings.add(finding);
  }
}
