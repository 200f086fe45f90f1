package careermap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.CareerMap;
import careermap.map.Language;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypefaceTest {
  @Test
  void hasEveryLetterOfTheBundledMapAndRareOnesOfNames() throws IOException {
    try (Typeface typeface = Typeface.load()) {
      assertThat(letters()).isNotEmpty().allMatch(typeface::has);
      assertThat("髙﨑𠮷〓…".codePoints().boxed())
          .allMatch(typeface::has)
          .allMatch(letter -> !typeface.outline(letter).getBounds2D().isEmpty());
      assertThat(typeface.has('가')).isFalse();
    }
  }

  @Test
  void linesNeverGrowWiderThanTheirRoom() throws IOException {
    try (Typeface typeface = Typeface.load()) {
      Lettering lettering = new Lettering(typeface, Locale.JAPANESE);
      for (String name :
          List.of("長い名前".repeat(50), "Incomprehensibilities".repeat(9), "QA", "スーパーバイザー(SV)")) {
        List<Lettering.Line> lines = lettering.name(name, 27, 190, 2);
        assertThat(lines)
            .hasSizeBetween(1, 2)
            .allMatch(line -> typeface.width(line.text(), line.size()) <= 190);
        Lettering.Line line = lettering.line(name, 20, 190);
        assertThat(typeface.width(line.text(), line.size())).isLessThanOrEqualTo(190.001);
      }
    }
  }

  @Test
  void whatDoesNotFitEndsInAnEllipsis() throws IOException {
    try (Typeface typeface = Typeface.load()) {
      Lettering lettering = new Lettering(typeface, Locale.JAPANESE);
      assertThat(lettering.name("長い名前".repeat(50), 27, 190, 2).get(1).text()).endsWith("…");
      assertThat(lettering.name("CXスペシャリスト", 27, 190, 2))
          .extracting(Lettering.Line::text)
          .containsExactly("CX", "スペシャリスト");
    }
  }

  private static Stream<Integer> letters() {
    CareerMap map = Maps.bundled();
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.concat(
                    Stream.of(map.name().in(language)),
                    map.roles().stream().map(role -> role.name().in(language))))
        .flatMap(text -> text.codePoints().boxed());
  }
}
