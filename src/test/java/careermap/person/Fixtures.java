package careermap.person;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.map.Employment;
import careermap.map.RoleCode;
import careermap.map.Version;
import careermap.table.Addressing;
import careermap.table.Row;
import careermap.table.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** People and rosters for tests; today is 1 December 2026 in Tokyo. */
public final class Fixtures {
  public static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-01T01:00:00Z"), ZoneId.of("Asia/Tokyo"));
  public static final CareerMap MAP =
      new YamlMap().read("bundled", BundledMap.text()).map().orElseThrow();
  public static final String HEADER = "employee_id,name,email,role,role_since,supervisor_id";

  private Fixtures() {}

  public static CareerMaps maps() {
    return new CareerMaps() {
      @Override
      public Version current() {
        return new Version(1, Instant.EPOCH, MAP);
      }

      @Override
      public void startWith(String document, Instant now) {
        throw new UnsupportedOperationException();
      }
    };
  }

  /** A roster file of these lines; cells are separated by commas, none is quoted. */
  public static Table roster(String header, String... lines) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(1, List.of(header.split(",", -1))));
    for (String line : lines) {
      rows.add(new Row(rows.size() + 1, List.of(line.split(",", -1))));
    }
    return new Table("roster.csv", Addressing.LINES, rows, List.of());
  }

  /** An operator since April 2024 with an e-mail and no supervisor. */
  public static Person somePerson(String id) {
    return new Person(
        new PersonId(id),
        "氏名" + id,
        id.toLowerCase(Locale.ROOT) + "@example.com",
        null,
        new RoleCode("OPERATOR"),
        LocalDate.of(2024, 4, 1),
        null,
        Employment.FULL_TIME,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** The line of {@link #somePerson} under {@link #HEADER}. */
  public static String line(String id) {
    return "%s,氏名%s,%s@example.com,OPERATOR,2024-04-01,"
        .formatted(id, id, id.toLowerCase(Locale.ROOT));
  }
}
