package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bundled map, broken in two thousand ways. */
class MapMutationsTest {
  private static final String BUNDLED = BundledMap.text();
  private static final List<String> SCRAPS =
      List.of(
          "\n",
          " ",
          "  ",
          "-",
          ":",
          ": ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "&a ",
          "*a",
          "!!int ",
          "#",
          "|",
          ">",
          "\t",
          "：",
          "　",
          "0",
          "-1",
          "null",
          "true",
          "~",
          "---\n",
          "<<: ",
          "\0",
          "code",
          "OPERATOR",
          "%",
          "@",
          "\uD83D",
          "😀",
          "9".repeat(30),
          "? ");

  /** Some five seconds on two free cores; the limit is for a reader that hangs. */
  @Test
  @Timeout(300)
  void everyMutationIsReadOrExplained() {
    long read = IntStream.range(0, 2_000).parallel().filter(MapMutationsTest::isRead).count();

    assertThat(read).isBetween(100L, 1_900L);
  }

  private static boolean isRead(int seed) {
    var reading = new YamlMap().read("map.yml", mutated(new Random(seed)));
    assertThat(reading.map().isPresent()).as("%d", seed).isEqualTo(reading.problems().isEmpty());
    return reading.map().isPresent();
  }

  private static String mutated(Random random) {
    var text = new StringBuilder(BUNDLED);
    for (int i = random.nextInt(3); i >= 0; i--) {
      mutate(text, random);
    }
    return text.toString();
  }

  private static void mutate(StringBuilder text, Random random) {
    int start = random.nextInt(text.length());
    int end = Math.min(text.length(), start + 1 + random.nextInt(12));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(start, end);
      case 1 -> text.insert(start, SCRAPS.get(random.nextInt(SCRAPS.size())));
      case 2 -> text.replace(start, end, SCRAPS.get(random.nextInt(SCRAPS.size())));
      default -> text.insert(start, text.substring(random.nextInt(end), end));
    }
  }
}
