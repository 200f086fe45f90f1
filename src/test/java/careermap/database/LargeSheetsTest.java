package careermap.database;

import static careermap.database.SheetScene.BOSS;
import static careermap.database.SheetScene.TOKYO;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.OtherMaps;
import careermap.assessment.FindUnitLevels;
import careermap.assessment.SheetHistory;
import careermap.file.BundledMap;
import careermap.person.Person;
import careermap.person.PersonId;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 300 people of one supervisor with 120 criteria, marked by both in each of four cycles, each of
 * which has a version of the map of its own.
 */
@Tag("measured")
class LargeSheetsTest {
  private static final int PEOPLE = 300;
  private static final int CRITERIA = 120;
  private static final int CYCLES = 4;
  private static final int ROUNDS = 15;
  private static final double LONGEST_MILLIS = 300;
  private static final String PERSONS =
      """
      with recursive n (i) as (select 1 union all select i + 1 from n where i < %d)
      insert into person (employee_id, name, role, role_since, employment, supervisor_id)
      select 'P' || i, '名' || i, 'OPERATOR', '2024-04-01', 'FULL_TIME', 'E1' from n
      """;
  private static final String SHEETS =
      """
      insert into assessment (id, employee_id, role, map_version, opened_by, opened_at, shared,
        rater_id, self_at, rater_at, closed_at)
      select 's%1$d-' || employee_id, employee_id, 'OPERATOR', %1$d + 1, 'E1', %1$d, 1, 'E1', %1$d,
        %1$d, %1$d
      from person where employee_id like 'P%%'
      """;
  private static final String MARKS =
      """
      with recursive n (i) as (select 1 union all select i + 1 from n where i < %d)
      insert into assessment_mark (assessment_id, author_id, criterion, mark, marked_at)
      select id, %s, printf('MANY_%%03d', i), 'ALONE', 1 from assessment, n
      """;

  @TempDir Path folder;
  private @Nullable SheetScene opened;

  @BeforeEach
  void open() {
    opened = new SheetScene(folder);
    scene().centre.run(PERSONS.formatted(PEOPLE));
    for (int cycle = 1; cycle <= CYCLES; cycle++) {
      scene().publish(withManyCriteria() + "# " + cycle + "\n");
      scene().centre.run(SHEETS.formatted(cycle));
    }
    scene().centre.run(MARKS.formatted(CRITERIA, "employee_id"));
    scene().centre.run(MARKS.formatted(CRITERIA, "rater_id"));
  }

  private static String withManyCriteria() {
    String first = "      - code: INFO_L1_01\n";
    String many =
        IntStream.rangeClosed(1, CRITERIA)
            .mapToObj("      - code: MANY_%03d\n        text: {ja: 行, en: row}\n"::formatted)
            .collect(joining());
    return OtherMaps.replaced(BundledMap.text(), first, many + first);
  }

  @AfterEach
  void close() {
    scene().close();
  }

  private SheetScene scene() {
    return Objects.requireNonNull(opened);
  }

  @Test
  void whatIsShownComesInTime() {
    assertThat(scene().shown("P7", "s4-P7").orElseThrow().marks()).hasSize(CRITERIA);
    assertThat(scene().revealed(BOSS, "s4-P7").orElseThrow().same()).hasSize(CRITERIA);
    assertThat(scene().toRate(BOSS)).hasSize(PEOPLE * CYCLES);
    comesInTime("ShowSheet", () -> scene().shown("P7", "s4-P7"));
    comesInTime("ShowReveal", () -> scene().revealed(BOSS, "s4-P7"));
    comesInTime("ListSheets of the supervisor", () -> scene().toRate(BOSS));
    comesInTime("ListSheets of a person", () -> scene().own("P7"));
  }

  @Test
  void whatBecameOfSheetsComesInTime() {
    Database database = scene().centre.database;
    Person person = scene().person("P7");
    PersonId id = person.id();
    SheetHistory history =
        new SheetHistory(
            scene().sheets,
            database.maps(),
            database.publications(),
            database.people(),
            scene().clock);
    FindUnitLevels levels = new FindUnitLevels(scene().sheets, database.people(), scene().clock);
    assertThat(history.to(person, id, TOKYO).orElseThrow()).hasSize(CYCLES);
    comesInTime("SheetHistory", () -> history.to(person, id, TOKYO));
    comesInTime("FindUnitLevels", () -> levels.to(person, id, TOKYO));
  }

  private static void comesInTime(String what, Runnable use) {
    double[] millis =
        IntStream.range(0, ROUNDS).mapToDouble(round -> millis(use)).sorted().toArray();
    double median = millis[ROUNDS / 2];
    System.out.printf("%s: %.1f ms, at most %.1f%n", what, median, millis[ROUNDS - 1]);
    assertThat(median).as(what + Arrays.toString(millis)).isLessThan(LONGEST_MILLIS);
  }

  private static double millis(Runnable use) {
    long start = System.nanoTime();
    use.run();
    return (System.nanoTime() - start) / 1e6;
  }
}
