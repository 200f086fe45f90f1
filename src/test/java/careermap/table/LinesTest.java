package careermap.table;

import static careermap.person.Fixtures.roster;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Problem;
import careermap.person.RosterColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void understandsHeadingsInAnyOrderLanguageWidthAndCase() {
    Lines<RosterColumn> lines =
        read("備考, ＮＡＭＥ ,Employee ID*,着 任 日,役　割,メールアドレス", "x,佐藤,E1,2024-04-01,OPERATOR,a@b");

    assertThat(lines.problems()).isEmpty();
    Line<RosterColumn> line = lines.all().get(0);
    assertThat(line.text(RosterColumn.EMPLOYEE_ID)).isEqualTo("E1");
    assertThat(line.text(RosterColumn.ROLE)).isEqualTo("OPERATOR");
    assertThat(line.text(RosterColumn.EMAIL)).isEqualTo("a@b");
    assertThat(line.text(RosterColumn.SITE)).isNull();
  }

  @Test
  void refusesAColumnThatComesTwiceInWhicheverLanguage() {
    Lines<RosterColumn> lines = read("社員番号,氏名,役割,着任日,role", "E1,佐藤,OPERATOR,2024-04-01,SV");

    assertThat(lines.problems()).extracting(Problem::place).containsExactly("roster.csv:1:5");
  }

  @Test
  void namesEveryRequiredColumnThatIsMissing() {
    assertThat(read("name,email", "佐藤,a@b").problems())
        .extracting(problem -> problem.message().en())
        .satisfiesExactlyInAnyOrder(
            text -> assertThat(text).contains("employee_id"),
            text -> assertThat(text).contains("column role is"),
            text -> assertThat(text).contains("role_since"));
  }

  @Test
  void saysOnceThatThereAreNoHeadings() {
    assertThat(read("E1,佐藤,OPERATOR,2024-04-01", "E2,鈴木,SV,2024-04-01").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().ja()).startsWith("1行目に見出しが"));
  }

  @Test
  void skipsEmptyRowsAndStillCountsThem() {
    Lines<RosterColumn> lines =
        read("employee_id,name,role,role_since", ",,,", "E1,佐藤,OPERATOR,2024-04-01");

    assertThat(lines.all()).singleElement().extracting(line -> line.row().number()).isEqualTo(3);
  }

  @Test
  void namesPlacesAsASpreadsheetDoes() {
    Row row = new Row(12, List.of());

    Table sheet = new Table("名簿", Addressing.SHEET, List.of(), List.of());

    assertThat(sheet.place(row, 2)).isEqualTo("名簿!C12");
    assertThat(sheet.place(row, 27)).isEqualTo("名簿!AB12");
  }

  private static Lines<RosterColumn> read(String header, String... lines) {
    return new Lines<>(roster(header, lines), RosterColumn.values());
  }
}
