package careermap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The table of docs/rules.md is the one of the code; its columns are the relations in their order.
 */
class RightsTest {
  private static final int BEFORE = 2;

  @Test
  void theDocumentSaysWhoMaySeeWhat() throws IOException {
    Map<Matter, Set<Relation>> written = new EnumMap<>(Matter.class);
    for (List<String> row : rows()) {
      Matter matter = Matter.valueOf(row.get(1).replace("`", ""));
      assertThat(written.put(matter, granted(row))).as("%s twice", matter).isNull();
    }
    assertThat(written).isEqualTo(inCode());
  }

  @Test
  void nothingOfThePersonsIsForWhoeverIsNotOnTheRoster() {
    for (Matter matter : Matter.values()) {
      assertThat(Rights.may(Relation.STRANGER, matter)).as("%s", matter).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"PRIVATE_NOTE", "SHARED_NOTE", "TALK_CONTENTS", "GOAL", "SHEET", "TALK_REQUEST"})
  void humanResourcesReadNoWords(Matter matter) {
    assertThat(Rights.may(Relation.HR, matter)).isFalse();
    assertThat(Rights.may(Relation.SUPERVISORS_SUPERVISOR, matter)).isFalse();
    assertThat(Rights.may(Relation.COLLEAGUE, matter)).isFalse();
  }

  private static Map<Matter, Set<Relation>> inCode() {
    Map<Matter, Set<Relation>> table = new EnumMap<>(Matter.class);
    for (Matter matter : Matter.values()) {
      Set<Relation> may = EnumSet.allOf(Relation.class);
      may.removeIf(relation -> !Rights.may(relation, matter));
      table.put(matter, may);
    }
    return table;
  }

  private static Set<Relation> granted(List<String> row) {
    assertThat(row).hasSize(BEFORE + Relation.values().length);
    Set<Relation> granted = EnumSet.noneOf(Relation.class);
    for (Relation relation : Relation.values()) {
      String cell = row.get(BEFORE + relation.ordinal());
      assertThat(cell).as("%s of %s", relation, row).matches("(yes|–)( \\(\\d\\))?");
      if (cell.startsWith("yes")) {
        granted.add(relation);
      }
    }
    return granted;
  }

  private static List<List<String>> rows() throws IOException {
    String text = Files.readString(Path.of("docs", "rules.md"));
    String section = text.substring(text.indexOf("## Who may see what"));
    return section
        .lines()
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| ") && !line.startsWith("| what |"))
        .map(line -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList())
        .toList();
  }
}
