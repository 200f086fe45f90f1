package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names that say something, and files that fit a screen or two. */
class NamesAndSizesTest {
  private static final Set<String> SAYS_NOTHING =
      Set.of(
          "Service", "Manager", "Helper", "Helpers", "Util", "Utils", "Impl", "Dto", "Info",
          "Common", "Base");
  private static final int MOST_LINES = 200;
  private static final int USUAL_LINES = 30;

  @Test
  void noNameIsFilledUpWithAWordThatSaysNothing() {
    Set<String> names =
        Rooms.CLASSES.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
    assertThat(names).isNotEmpty().noneMatch(NamesAndSizesTest::saysNothing);
  }

  @Test
  void noFileIsLong() {
    assertThat(Source.all())
        .allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(MOST_LINES));
  }

  @Test
  void mostFilesAreShort() {
    List<Long> lengths = Source.all().stream().map(NamesAndSizesTest::lines).sorted().toList();
    assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(USUAL_LINES);
  }

  private static boolean saysNothing(String name) {
    return Arrays.stream(name.split("(?=[A-Z])")).anyMatch(SAYS_NOTHING::contains);
  }

  /** Lines of code: without what is blank, comment, package or import. */
  private static long lines(Source file) {
    return file.text()
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
        .count();
  }
}
