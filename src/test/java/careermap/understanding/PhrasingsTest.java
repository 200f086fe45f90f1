package careermap.understanding;

import static careermap.understanding.SampleMap.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Language;
import careermap.map.RoleCode;
import careermap.understanding.Understanding.Understood;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasingsTest {
  static Stream<String> phrasings() {
    return Table.lines("phrasings.txt");
  }

  static Stream<String> unrelated() {
    return Table.lines("unrelated.txt");
  }

  @ParameterizedTest
  @MethodSource("phrasings")
  void areUnderstoodInAMessageAsAfterTheCommand(String line) {
    List<String> cells = Table.cells(line);
    assertSays(WORDS.message(cells.get(0), Language.JA), cells);
    assertSays(WORDS.command(cells.get(0), Language.EN), cells);
  }

  private static void assertSays(Understanding understanding, List<String> cells) {
    assertThat(understanding)
        .isInstanceOfSatisfying(
            Understood.class,
            understood -> {
              assertThat(understood.intent()).hasToString(cells.get(1));
              if (cells.size() > 2) {
                assertThat(understood.roles()).extracting(RoleCode::value).isEqualTo(roles(cells));
              }
            });
  }

  private static List<String> roles(List<String> cells) {
    return List.of(cells.get(2).split(","));
  }

  @ParameterizedTest
  @MethodSource("unrelated")
  void areNotExecutedWhereSomethingElseIsMeant(String line) {
    assertThat(WORDS.message(line, Language.JA)).isNotInstanceOf(Understood.class);
    assertThat(WORDS.command(line, Language.JA)).isNotInstanceOf(Understood.class);
  }
}
