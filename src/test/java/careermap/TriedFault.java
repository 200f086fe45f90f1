package careermap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The faults that tests really cause, and what each found; docs/reliability.md has a row for each.
 */
enum TriedFault {
  KILLED_WRITING(
      "the process is killed (`kill -9`) at a random moment, while people write or while it starts",
      "takes up where it was at the next start; whatever people were told is kept is there"),
  KILLED_DELIVERING(
      "the process is killed while it tells people things, and answers of Slack's get lost",
      "looks each message up before it ever sends it again; each arrives once"),
  KILLED_COMMAND(
      "a command that writes is killed in the middle",
      "the database is as before the command, or as after it; `serve` beside it goes on"),
  DISK_FULL(
      "the disk is full",
      "goes on showing what it can read, says kindly what cannot be kept; writes again once there is room"),
  DATABASE_LOCKED(
      "another process holds the database",
      "reads on; acknowledges what writes in time, waits, and answers afterwards"),
  DATABASE_DAMAGED(
      "the database file is damaged",
      "refuses to start with one line that says why and names `restore`"),
  DAMAGED_WHILE_RUNNING(
      "the database file is damaged while the app runs",
      "is not ready any more, and says so in the log once, with the way back"),
  SECOND_SERVE(
      "a second `serve` starts on the same file",
      "the second refuses and says why; the first goes on"),
  COMMANDS_BESIDE("commands run beside `serve` while people write", "both do their work"),
  SERVER_RESTARTED(
      "PostgreSQL is restarted while people write",
      "acknowledges in time what comes meanwhile, and says kindly what cannot be done; goes on once it is there"),
  REQUEST_CUT_OFF(
      "a request from Slack breaks off in the middle",
      "does nothing of it, and takes the next one"),
  SLACK_CUT_OFF(
      "the connection to Slack breaks in the middle of a call, before or after it was done",
      "looks the message up, and sends it again only where it is not there"),
  SLACK_SLOW("Slack takes longer than the app waits", "as above"),
  SLACK_BROKEN(
      "Slack answers 500, 502 or 503", "leaves Slack alone ever longer, and goes on after that"),
  SLACK_HTML("Slack answers with a page of HTML", "the same"),
  SLACK_REVOKED(
      "the bot's token is revoked, and given back", "the same; nothing is given up meanwhile"),
  SLACK_TOO_MANY(
      "Slack answers 429", "leaves Slack alone for as long as it says, and goes on after that"),
  CLOCK_JUMPS(
      "the clock is set forward and back, by hours and days",
      "tells each thing once; rounds go on at once, whatever the clock was");

  private static final Path FOLDER = Path.of("target", "faults");

  private final String cause;
  private final String remedy;

  TriedFault(String cause, String remedy) {
    this.cause = cause;
    this.remedy = remedy;
  }

  String cause() {
    return cause;
  }

  String remedy() {
    return remedy;
  }

  /** How often it is tried: a few times in every build, more often with {@code -Pfaults}. */
  static int times(int usually, int atLength) {
    return isAtLength() ? atLength : usually;
  }

  static boolean isAtLength() {
    return Boolean.getBoolean("faults.long");
  }

  /**
   * Writes down what was found.
   *
   * @param lost what people were told is done or will come, and is not there or came twice
   * @param recovery the longest that it took until all was as before
   */
  void found(int tried, int lost, Duration recovery) {
    String words = "%d %d %d%n".formatted(tried, lost, recovery.toMillis());
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(file(FOLDER), words);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What was found when it was tried last: how often, how much was lost, milliseconds. */
  Optional<List<Long>> lastFound() {
    try {
      return Files.exists(file(FOLDER))
          ? Optional.of(
              Stream.of(Files.readString(file(FOLDER)).strip().split(" "))
                  .map(Long::valueOf)
                  .toList())
          : Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path file(Path folder) {
    return folder.resolve(name().toLowerCase(Locale.ROOT) + ".txt");
  }
}
