package careermap.file;

import static careermap.person.Fixtures.somePerson;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Employment;
import careermap.map.Role;
import careermap.person.ExportRoster;
import careermap.person.Fixtures;
import careermap.person.ImportRoster;
import careermap.person.InMemoryPeople;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.RosterImport;
import careermap.person.SlackId;
import careermap.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterRoundTripTest {
  private static final List<String> STARTS =
      List.of("", "", "=", "+", "-", "@", "\t", "\r", "'", "'=", "''@", "=1+'", "\"", ",", "#");
  private static final List<String> MIDDLES =
      List.of("佐藤", "a b", "髙橋𠮷", "x,y", "say \"hi\"", "一行\n二行", "'", "=", "0012", "\t中");
  private static final List<Role> ROLES = List.copyOf(Fixtures.MAP.roles());

  @TempDir private Path folder = Path.of("");

  @Test
  void takesBackExactlyWhatItGave() throws IOException {
    Random random = new Random(20261201);
    for (int round = 0; round < 200; round++) {
      Person[] people = {anyPerson(random, 1), anyPerson(random, 2), anyPerson(random, 3)};
      InMemoryPeople fresh = new InMemoryPeople();

      RosterImport outcome = take(fresh, exported(people));

      assertThat(outcome.problems()).as("round %d", round).isEmpty();
      assertThat(fresh.all()).as("round %d", round).containsExactly(people);
      assertThat(take(fresh, exported(people)).plan().changes()).as("round %d", round).isEmpty();
    }
  }

  @Test
  void writesNoCellThatASpreadsheetTakesForAFormula() throws IOException {
    Person person = named("=HYPERLINK(\"http://example.com\")");

    assertThat(Files.readString(exported(person))).contains("\"'=HYPERLINK(\"\"http");
  }

  @Test
  void startsWithAByteOrderMarkSoThatExcelShowsJapanese() throws IOException {
    assertThat(Files.readAllBytes(exported(somePerson("E1"))))
        .startsWith(0xEF, 0xBB, 0xBF)
        .startsWith("\uFEFFemployee_id,name,email,slack_user_id,role,role_since,".getBytes(UTF_8));
  }

  private Path exported(Person... people) throws IOException {
    Table table = new ExportRoster(InMemoryPeople.of(people)).all();
    return Files.write(folder.resolve("roster.csv"), CsvText.of(table));
  }

  private static RosterImport take(InMemoryPeople people, Path file) {
    return new ImportRoster(people, Fixtures.maps(), Fixtures.CLOCK)
        .from(new Tables().read(file), new RosterImport.Wish(false, false));
  }

  private static Person anyPerson(Random random, int number) {
    LocalDate hired = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000));
    @Nullable LocalDate leave = maybe(random, hired.plusDays(100));
    return new Person(
        new PersonId("%05d".formatted(number)),
        text(random),
        maybe(random, "p" + number + "+x@example.com"),
        maybe(random, new SlackId("U0" + number)),
        ROLES.get(random.nextInt(ROLES.size())).code(),
        hired.plusDays(random.nextInt(100)),
        maybe(random, hired),
        Employment.values()[random.nextInt(4)],
        number == 1 ? null : maybe(random, new PersonId("00001")),
        maybe(random, text(random)),
        maybe(random, text(random)),
        maybe(random, text(random)),
        maybe(random, LocalDate.of(9999, 12, 31)),
        leave,
        leave == null ? null : maybe(random, leave.plusDays(30)),
        maybe(random, hired.plusDays(random.nextInt(5000))));
  }

  private static String text(Random random) {
    return STARTS.get(random.nextInt(STARTS.size())) + MIDDLES.get(random.nextInt(MIDDLES.size()));
  }

  private static <T> @Nullable T maybe(Random random, T value) {
    return random.nextInt(3) == 0 ? null : value;
  }

  private static Person named(String name) {
    return new Person(
        new PersonId("E1"),
        name,
        null,
        null,
        ROLES.get(0).code(),
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
}
