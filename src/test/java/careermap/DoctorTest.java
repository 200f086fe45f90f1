package careermap;

import static careermap.Centre.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.console.DoctorCommand.Finding;
import careermap.database.Database;
import careermap.database.TestEngine;
import careermap.file.YamlMap;
import careermap.slackstandin.StandInSlack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Doctor says of everything how it is, whatever is wrong, and changes nothing. */
class DoctorTest {
  private static final int PLACES = 7;
  private static final int PEOPLE = 10;

  @TempDir private Path folder = Path.of("");

  @Test
  void whereThereIsNoDatabaseNoneIsMade() throws IOException {
    List<Finding> findings =
        look(Map.of("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("a/b.db")));
    assertThat(of("database", findings))
        .contains("state=NOTE", "まだありません", "there is none of Career Map's", "a/b.db");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void tellsWhichDatabaseItIsAndHowManyStandInIt() {
    String url = TestEngine.url(folder.resolve("ready.db"));
    Centre.moveIn(folder, url);
    assertThat(of("database", look(Map.of("DATABASE_URL", url))))
        .contains("state=OK", "社員名簿に載っているのは" + PEOPLE + "人です。")
        .contains("the roster has " + PEOPLE + " people")
        .doesNotContain("password");
    assertThat(look(Map.of("DATABASE_URL", url)).toString()).doesNotContain("everybody");
  }

  @Test
  void aDatabaseThatEverybodyMayReadIsTold() throws IOException {
    Path file = folder.resolve("open.db");
    Database.open("jdbc:sqlite:" + file, new YamlMap(), () -> LocalDate.EPOCH).close();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(look(Map.of("DATABASE_URL", "jdbc:sqlite:" + file)).toString())
        .contains(file + " can be read by everybody on this machine");
  }

  @Test
  void everythingElseIsLookedAtWhateverIsWrong() {
    for (String name : List.of("LOCALE", "TIME_ZONE", "NOTE_KEYS", "PORT", "DATABASE_URL")) {
      List<Finding> findings = look(Map.of(name, "nonsense"));
      assertThat(findings).as(name).hasSizeGreaterThanOrEqualTo(PLACES);
      assertThat(findings)
          .as(name)
          .filteredOn(one -> one.state() == Finding.State.BROKEN && !one.what().equals("scopes"))
          .isNotEmpty()
          .allSatisfy(one -> assertThat(one.said().ja()).contains(name))
          .allSatisfy(one -> assertThat(one.said().en()).contains(name));
    }
  }

  @Test
  void whatIsPassedOverInTheFileWithSettingsIsTold() throws IOException {
    Files.writeString(folder.resolve(".env"), "what\nHR_CHANEL_ID=C1\n");
    List<Finding> findings =
        new Doctor(Settings.of(SettingsFile.in(folder), Map.of()), Clock.system(TOKYO)).get();
    assertThat(findings)
        .filteredOn(one -> one.state() == Finding.State.NOTE && one.what().equals("settings"))
        .extracting(one -> one.said().en())
        .containsExactly(
            ".env, line 1: cannot be read; write NAME=value in one line, and close every quotation"
                + " mark",
            ".env, line 2: there is no setting HR_CHANEL_ID; see how it is spelt");
  }

  private List<Finding> look(Map<String, String> changed) {
    try (StandInSlack slack = ServedApp.newSlack()) {
      Map<String, String> values = new HashMap<>();
      values.put("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("none.db"));
      values.put("SLACK_BOT_TOKEN", StandInSlack.BOT_TOKEN);
      values.put("SLACK_SIGNING_SECRET", RunningApp.SECRET);
      values.put("SLACK_API_URL", slack.apiUrl());
      values.putAll(changed);
      return new Doctor(Settings.of(values), Clock.system(TOKYO)).get();
    }
  }

  private static String of(String what, List<Finding> findings) {
    return findings.stream()
        .filter(one -> one.what().equals(what))
        .findFirst()
        .orElseThrow()
        .toString();
  }
}
