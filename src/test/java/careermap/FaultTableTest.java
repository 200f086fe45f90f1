package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/reliability.md says of faults what the tests say, and no fault is there without a test. */
class FaultTableTest {
  private static final Path DOCUMENT = Path.of("docs", "reliability.md");

  @Test
  void theTableHasTheFaultsThatAreTriedInTheirWords() throws IOException {
    assertThat(rows().map(row -> row.subList(0, 2)).toList())
        .containsExactlyElementsOf(
            Stream.of(TriedFault.values())
                .map(fault -> List.of(fault.cause(), fault.remedy()))
                .toList());
  }

  @Test
  void eachWasTriedInALongRunAndNothingWasLost() throws IOException {
    assertThat(rows())
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(5);
              assertThat(Integer.parseInt(row.get(2))).isPositive();
              assertThat(row.get(3)).isEqualTo("nothing");
              assertThat(row.get(4)).matches("–|\\d+\\.\\d s");
            });
  }

  @Test
  void eachFaultIsCausedByATest() throws IOException {
    String tests = tests();
    assertThat(TriedFault.values())
        .allSatisfy(fault -> assertThat(tests).contains("TriedFault." + fault.name()));
  }

  private static Stream<List<String>> rows() throws IOException {
    return FaultTable.rows(Files.readString(DOCUMENT)).stream();
  }

  private static String tests() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/java/careermap"))) {
      return files
          .filter(file -> file.toString().endsWith("Test.java"))
          .map(FaultTableTest::text)
          .reduce("", String::concat);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
