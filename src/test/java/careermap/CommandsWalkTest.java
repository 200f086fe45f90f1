package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.SAKURA;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.Relation;
import careermap.slackstandin.Member;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every command at the command line, beside what people keep to themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsWalkTest {
  /** These run on, ask Slack, or take something in and give nothing away. */
  private static final Set<String> GIVE_NOTHING =
      Set.of(
          "serve",
          "demo",
          "rehearse",
          "doctor",
          "people import",
          "history import",
          "standard import",
          "map check",
          "map publish",
          "person erase");

  private static final Set<String> COPIES = Set.of("backup", "restore", "person export");

  private static final List<String> LOOKS =
      List.of(
          "show E0107",
          "show E0107 --format json",
          "show E0042 --format json",
          "people export",
          "audit export",
          "audit export --format json",
          "report",
          "report --format json",
          "report --format xlsx",
          "reminders preview --from 2026-12-07 --to 2027-03-31",
          "reminders preview --from 2026-12-07 --to 2027-03-31 --format json",
          "map list",
          "map export",
          "map diff 1 1",
          "standard list");

  private final RightsWorld world = new RightsWorld();
  @TempDir private Path folder = Path.of("");

  @AfterAll
  void close() {
    world.close();
  }

  @Test
  void everyCommandIsWalked() {
    Set<String> walked =
        LOOKS.stream().map(look -> look.replaceAll(" (E\\d|-|\\d).*", "")).collect(toSet());
    walked.addAll(COPIES);
    walked.addAll(GIVE_NOTHING);
    try (CommandDatabase database = new CommandDatabase(world.app.settings())) {
      assertThat(leaves("", Main.commandLine(world.app.settings(), database)))
          .containsExactlyElementsOf(new TreeSet<>(walked));
    }
  }

  private static TreeSet<String> leaves(String before, CommandLine command) {
    return command.getSubcommands().entrySet().stream()
        .flatMap(
            one ->
                one.getValue().getSubcommands().isEmpty()
                    ? Stream.of(before + one.getKey())
                    : leaves(one.getKey() + " ", one.getValue()).stream())
        .collect(toCollection(TreeSet::new));
  }

  @Test
  void noWordsOfAnybodysAreGivenByALook() {
    for (String look : LOOKS) {
      assertThat(words(CommandLineRun.of(world.app, look.split(" ", -1)))).as(look).isEmpty();
    }
  }

  @Test
  void whatIsTakenOutOfOnePersonIsTheirsAlone() throws IOException {
    for (Member member : List.of(SAKURA, KEN)) {
      for (String form : List.of("json", "xlsx")) {
        Path file = folder.resolve(member.id() + "." + form);
        CommandLineRun.of(
            world.app, "person", "export", number(member), "--format", form, "--output", file + "");
        assertOwnersAlone(file);
        if (form.equals("json")) {
          assertThat(words(Files.readString(file)))
              .containsExactlyInAnyOrderElementsOf(
                  RightsSecrets.WRITTEN.stream()
                      .filter(secret -> isTheirs(member, secret))
                      .map(Secret::words)
                      .toList());
        }
      }
    }
  }

  /** Their own, or what they are one of the two of: who leads whom does not count. */
  private static boolean isTheirs(Member member, Secret secret) {
    return secret.isFor(member, member.equals(secret.owner()) ? Relation.SELF : Relation.STRANGER);
  }

  private static String number(Member member) {
    return member.equals(SAKURA) ? "E0107" : "E0042";
  }

  /** It is whole: who may have it is up to whoever keeps it. */
  @Test
  void aCopyIsReadByItsOwnerAloneAndHoldsNoNote() throws IOException {
    Path copy = folder.resolve("copy.db");
    CommandLineRun.of(world.app, "backup", copy.toString());
    assertOwnersAlone(copy);
    assertWholeWithoutNotes(copy);

    Path restored = folder.resolve("restored.db");
    Map<String, String> values = new HashMap<>();
    values.put("DATABASE_URL", "jdbc:sqlite:" + restored);
    Settings elsewhere = Settings.of(values);
    try (CommandDatabase database = new CommandDatabase(elsewhere)) {
      assertThat(Main.commandLine(elsewhere, database).execute("restore", copy.toString()))
          .isZero();
    }
    assertOwnersAlone(restored);
    assertWholeWithoutNotes(restored);
  }

  private static void assertWholeWithoutNotes(Path file) throws IOException {
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    assertThat(bytes).contains("あかねの目標").doesNotContain(RightsWorld.NOTES);
  }

  private static void assertOwnersAlone(Path file) throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .as(file.toString())
        .isEqualTo("rw-------");
  }

  private static List<String> words(String text) {
    return RightsSecrets.WRITTEN.stream()
        .filter(secret -> secret.isIn(text))
        .map(Secret::words)
        .toList();
  }
}
