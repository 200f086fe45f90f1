package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Language;
import careermap.map.Phrase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that somebody wrote into {@code .env} is passed over without a word. */
class SettingsFileTest {
  private static final String KEY = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo";

  private static final Set<PosixFilePermission> OWNERS =
      PosixFilePermissions.fromString("rw-------");

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsRightIsTaken() throws IOException {
    SettingsFile file =
        with("# ours\n\nPORT=3001\n LOCALE = en \nTIME_ZONE='Asia/Seoul'\nHR_USER_IDS=\"U1,U2\"\n");
    assertThat(file.values())
        .isEqualTo(
            Map.of(
                "PORT", "3001", "LOCALE", "en", "TIME_ZONE", "Asia/Seoul", "HR_USER_IDS", "U1,U2"));
    assertThat(file.leftOut()).isEmpty();
    assertThat(file.doubts()).isEmpty();
  }

  @Test
  void theEnvironmentGoesBeforeIt() throws IOException {
    Settings settings = Settings.of(with("PORT=3001\nLOCALE=en\n"), Map.of("PORT", "3002"));
    assertThat(settings.port()).isEqualTo(3002);
    assertThat(settings.locale()).isEqualTo(Language.EN);
  }

  @Test
  void whereThereIsNoneNothingIsSaid() {
    assertThat(SettingsFile.in(folder)).isEqualTo(SettingsFile.NONE);
  }

  @Test
  void aLineThatIsNoSettingIsToldByItsNumberAlone() throws IOException {
    SettingsFile file =
        with("PORT=3001\n" + KEY + "\nexport LOCALE=en\nTIME_ZONE=\"Asia/Tokyo\nx=y\n");
    assertThat(file.values()).containsOnlyKeys("PORT");
    assertThat(file.faults())
        .containsExactly(
            new Phrase(
                ".env の3行目：読み込めません。行頭の export を取ってください。",
                ".env, line 3: cannot be read; take away \"export\""),
            SettingsFileWords.broken(4));
    assertThat(file.leftOut())
        .containsExactly(
            new Phrase(
                ".env の2行目：読み込めません。「名前=値」の形で1行に書き、引用符は閉じてください。",
                ".env, line 2: cannot be read; write NAME=value in one line, and close every quotation"
                    + " mark"),
            SettingsFileWords.broken(5));
    assertThat(file.toString()).doesNotContain(KEY.substring(0, 8), "Asia");
  }

  @Test
  void aValueThatIsCutOffAsACommentIsTold() throws IOException {
    SettingsFile file =
        with("HR_CHANNEL_ID=#general\nDATABASE_URL=postgres://u:a#b@host/map\nTHEIRS=a#b\n");
    assertThat(file.faults())
        .containsExactly(SettingsFileWords.cutOff(1), SettingsFileWords.cutOff(2));
    assertThat(with("PORT=3001 # ours\nLOCALE= # ours\nHR_USER_IDS=\"U#1\"\n").faults()).isEmpty();
  }

  @Test
  void aNameInSmallLettersIsTold() throws IOException {
    assertThat(with("database_url=jdbc:sqlite:x.db\n").leftOut())
        .containsExactly(SettingsFileWords.inCapitals(1, "DATABASE_URL"));
  }

  @Test
  void aNameThatStandsTwiceIsToldAndTheLastLineCounts() throws IOException {
    SettingsFile file = with("PORT=3001\nLOCALE=en\nPORT=3002\n");
    assertThat(file.values()).containsEntry("PORT", "3002");
    assertThat(file.leftOut())
        .extracting(Phrase::en)
        .containsExactly(
            ".env, line 3: the setting PORT stands twice; the last line counts; keep one alone");
  }

  @Test
  void aNameThatIsNoSettingsIsTold() throws IOException {
    SettingsFile file = with("DATABSE_URL=jdbc:sqlite:x.db\n" + KEY + "=\n");
    assertThat(file.leftOut()).isEmpty();
    assertThat(file.doubts())
        .extracting(Phrase::en)
        .containsExactly(
            ".env, line 1: there is no setting DATABSE_URL; see how it is spelt",
            ".env, line 2: there is no such setting; see how it is spelt");
  }

  @Test
  void otherLettersThanUtf8AreTold() throws IOException {
    Files.write(
        folder.resolve(".env"), "# 設定\nPORT=3001\n".getBytes(Charset.forName("Windows-31J")));
    assertThat(SettingsFile.in(folder).faults()).containsExactly(SettingsFileWords.notUtf8());
  }

  @Test
  void aByteOrderMarkIsTold() throws IOException {
    SettingsFile file = with("\ufeffPORT=3001\nLOCALE=en\n");
    assertThat(file.values()).containsOnlyKeys("LOCALE");
    assertThat(file.faults()).containsExactly(SettingsFileWords.byteOrderMark());
  }

  @Test
  void aFolderOfThatNameIsAnotherPrograms() throws IOException {
    Files.createDirectory(folder.resolve(".env"));
    assertThat(SettingsFile.in(folder)).isEqualTo(SettingsFile.NONE);
  }

  @Test
  void oneThatEverybodyMayReadIsTold() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(with("PORT=3001\n").doubts()).isEmpty();
    Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(SettingsFile.in(folder).doubts())
        .singleElement()
        .asString()
        .contains("だれもが読めます", "everybody on this machine", "chmod 600 .env");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    assertThat(SettingsFile.in(folder).doubts()).as("nobody comes near it").isEmpty();
  }

  private Path path() {
    return folder.resolve(".env");
  }

  private SettingsFile with(String text) throws IOException {
    Files.deleteIfExists(path());
    Files.createFile(path(), PosixFilePermissions.asFileAttribute(OWNERS));
    Files.writeString(path(), text, StandardCharsets.UTF_8);
    return SettingsFile.in(folder);
  }
}
