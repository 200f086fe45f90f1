package careermap.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** An invented contact centre of about 40 people with its history, as of one day. */
record SampleCentre(String roster, String history) {
  static final String TIME_ZONE = "Asia/Tokyo";
  static final String HR = "E0002";
  private static final List<String> NAMED_IN_GUIDE = List.of("E0107", "E0042", HR, "E0113");

  static SampleCentre on(LocalDate day) {
    return new SampleCentre(
        RelativeDays.resolve(Resource.text("roster.csv"), day),
        RelativeDays.resolve(Resource.text("history.csv"), day));
  }

  static String slackIdOf(String employee) {
    return "U" + employee;
  }

  /** Everybody with a Slack account, whom the guide names first. */
  List<Member> members() {
    return CsvReader.builder().ofNamedCsvRecord(roster).stream()
        .filter(row -> !row.getField("email").isEmpty())
        .sorted(Comparator.comparingInt(SampleCentre::place))
        .map(SampleCentre::member)
        .toList();
  }

  private static int place(NamedCsvRecord row) {
    int place = NAMED_IN_GUIDE.indexOf(row.getField("employee_id"));
    return place < 0 ? NAMED_IN_GUIDE.size() : place;
  }

  private static Member member(NamedCsvRecord row) {
    return new Member(
        slackIdOf(row.getField("employee_id")),
        row.getField("name"),
        row.getField("email"),
        TIME_ZONE);
  }

  List<Member> namedInGuide() {
    return members().subList(0, NAMED_IN_GUIDE.size());
  }

  CentreFiles writeTo(Path folder) throws IOException {
    return new CentreFiles(
        Files.writeString(folder.resolve("roster.csv"), roster),
        Files.writeString(folder.resolve("history.csv"), history));
  }
}
