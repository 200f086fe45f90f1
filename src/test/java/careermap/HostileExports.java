package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.Archive;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that is written for a spreadsheet: no text in it is a formula. */
final class HostileExports {
  private static final Pattern FORMULA = Pattern.compile("<f[ >]|<f/>|<ddeLink|<externalLink");

  /** With which a spreadsheet takes a field for a formula. */
  private static final Pattern TAKEN_FOR_ONE = Pattern.compile("(?s)[=+\\-@\\t\\r].+");

  private HostileExports() {}

  static void areOnlyText(RunningApp app) {
    Centre.change(
        app.folder(), "update person set name = '=1+1', site = '@A1' where employee_id = 'E0107'");
    commas(CommandLineRun.of(app, "people", "export"));
    commas(CommandLineRun.of(app, "audit", "export", "--format", "csv"));
    workbook(app, "person", "export", "E0107", "--format", "xlsx");
    workbook(app, "map", "export", "--format", "xlsx");
    workbook(app, "report", "--format", "xlsx");
    given(app).forEach(HostileExports::workbook);
  }

  private static void commas(String text) {
    assertThat(text.lines().count()).isGreaterThan(9);
    CsvReader.builder()
        .ofCsvRecord(text.substring(text.indexOf('\uFEFF') + 1))
        .forEach(
            row ->
                assertThat(row.getFields())
                    .noneMatch(field -> TAKEN_FOR_ONE.matcher(field).matches()));
  }

  private static void workbook(RunningApp app, String... command) {
    Path file = app.folder().resolve(String.join("-", command).replaceAll("\\W", "") + ".xlsx");
    CommandLineRun.of(
        app,
        Stream.concat(Stream.of(command), Stream.of("--output", "" + file)).toArray(String[]::new));
    try {
      workbook(Files.readAllBytes(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void workbook(byte[] bytes) {
    Map<String, String> parts = Archive.parts(bytes);
    assertThat(parts).isNotEmpty();
    parts.forEach(
        (name, part) -> assertThat(FORMULA.matcher(part).find()).as(name + ": " + part).isFalse());
  }

  /** Every workbook that anybody was given while it was filled in. */
  private static List<byte[]> given(RunningApp app) {
    List<byte[]> books =
        app.slack().calls("files.completeUploadExternal").stream()
            .map(call -> call.payload().getAsJsonArray("files").get(0).getAsJsonObject())
            .map(file -> file.get("id").getAsString())
            .filter(id -> app.slack().file(id).get("name").getAsString().endsWith(".xlsx"))
            .map(app.slack()::bytes)
            .toList();
    assertThat(books).isNotEmpty();
    return books;
  }
}
