package careermap;

import careermap.console.DoctorCommand.Finding;
import careermap.database.Database;
import careermap.database.DatabaseUnavailable;
import careermap.database.FoundDatabase;
import careermap.delivery.SharedPace;
import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.Phrase;
import careermap.picture.MapPicture;
import careermap.picture.PictureUnavailable;
import careermap.slack.Courier;
import careermap.slack.Pacing;
import careermap.slack.SlackCheck;
import careermap.slack.UnreadableProxy;
import careermap.workday.Holidays;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks at everything that the app needs, without changing anything. */
final class Doctor implements Supplier<List<Finding>> {
  private static final Duration TOLERATED_SKEW = Duration.ofSeconds(60);

  private final Settings settings;
  private final Clock clock;
  private final List<Finding> findings = new ArrayList<>();
  private Optional<NoteKeyFaults> noteKeys = Optional.empty();

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
    add(notes());
    add(fonts());
    return List.copyOf(findings);
  }

  private void settings() {
    List<Phrase> problems = new ArrayList<>(settings.file().faults());
    problems.addAll(settings.problemsForServe());
    problems.stream().map(PlaceFindings::settingsWrong).forEach(this::add);
    if (problems.isEmpty()) {
      add(PlaceFindings.settingsWell());
    }
    Stream.of(settings.file().leftOut(), settings.file().doubts())
        .flatMap(List::stream)
        .map(PlaceFindings::settingsDoubtful)
        .forEach(this::add);
  }

  private void slack() {
    try (Courier courier =
        new Courier(
            settings.botToken(),
            settings.apiUrl(),
            (method, kind) -> {},
            Pacing.without(SharedPace.ALONE, clock))) {
      SlackCheck check = SlackCheck.of(courier, clock.instant());
      add(check.error().map(SlackFindings::tokenRefused).orElseGet(SlackFindings::tokenKnown));
      if (check.error().isEmpty()) {
        add(SlackFindings.scopes(check.missingScopes()));
      }
      check.skew().ifPresent(skew -> add(SlackFindings.clock(skew, TOLERATED_SKEW)));
    } catch (UnreadableProxy wrong) {
      add(SlackFindings.proxyWrong(wrong.said()));
    } catch (WrongSetting known) {
      add(SlackFindings.tokenNotTried());
    }
  }

  private void database() {
    try {
      FoundDatabase found = FoundDatabase.at(settings.databaseUrl());
      switch (found.state()) {
        case NONE -> add(DatabaseFindings.toBeMade(found.place()));
        case OLDER -> add(DatabaseFindings.older(found.place()));
        case READY -> lookInto(found);
      }
      found
          .file()
          .filter(FileRights::areEverybodys)
          .map(DatabaseFindings::everybodys)
          .ifPresent(this::add);
    } catch (DatabaseUnavailable unavailable) {
      add(DatabaseFindings.broken(unavailable.said()));
    } catch (WrongSetting known) {
      add(DatabaseFindings.notTried());
    }
  }

  private void lookInto(FoundDatabase found) {
    LocalDate today = LocalDate.now(clock.withZone(settings.timeZone()));
    try (Database database = Database.open(settings.databaseUrl(), new YamlMap(), () -> today)) {
      int people = database.people().asInRoster().size();
      add(DatabaseFindings.well(found.engine(), found.place(), people));
      add(
          database
              .seenEvents()
              .latest()
              .map(SlackFindings::event)
              .orElseGet(SlackFindings::noEvent));
      noteKeys = Optional.of(NoteKeyFaults.in(database, settings));
    }
  }

  private void time() {
    try {
      ZoneId zone = settings.timeZone();
      LocalTime now = LocalTime.now(clock.withZone(zone)).withNano(0);
      add(PlaceFindings.timeZone(zone, now));
    } catch (WrongSetting wrong) {
      add(PlaceFindings.timeZoneWrong(wrong.said()));
    }
  }

  private Finding holidays() {
    int until = Holidays.REVIEWED_UNTIL;
    return LocalDate.now(clock).getYear() <= until
        ? PlaceFindings.holidaysReviewed(until)
        : PlaceFindings.holidaysOld(until);
  }

  private Finding notes() {
    try {
      boolean isOn = !settings.noteKeys().isEmpty();
      return noteKeys
          .flatMap(NoteKeyFaults::fault)
          .map(NoteFindings::broken)
          .orElseGet(() -> notes(isOn));
    } catch (WrongSetting wrong) {
      return NoteFindings.broken(wrong.said());
    }
  }

  private Finding notes(boolean isOn) {
    if (isOn) {
      return noteKeys.isPresent() ? NoteFindings.well() : NoteFindings.notTried();
    }
    return NoteFindings.off();
  }

  /** Draws the picture of the bundled map, which brings its own font. */
  private Finding fonts() {
    try {
      MapPicture.of(BundledMap.read(new YamlMap()), 1, settings.language(), null).png();
      return PlaceFindings.fontsWell();
    } catch (PictureUnavailable unavailable) {
      return PlaceFindings.fontsMissing();
    }
  }

  private void add(Finding finding) {
    findings.add(finding);
  }
}
