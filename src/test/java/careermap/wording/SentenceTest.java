package careermap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final List<String> PATTERNS =
      List.of(
          "",
          "そのまま",
          "{0}",
          "{0}と{1}",
          "{1}の前の{0}、また{1}",
          "{0}{1}{2}",
          "{2}がない",
          "it''s {0}",
          "'{0}' and {0}",
          "{0,choice,1#1 month|1<{0} months} left",
          "{0,number,0000}");
  private static final List<Object> PARTS =
      List.of("佐藤", "", "{1}", "it's", "$1\\", 0, 7, 999, 1_000, 1_234_567, -3, 12L, 2.5);

  @Test
  void saysWhatMessageFormatSays() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      String pattern = any(PATTERNS, random);
      Object[] parts = random.ints(2, 0, PARTS.size()).mapToObj(PARTS::get).toArray();
      if (pattern.startsWith("{0,")) {
        parts[0] = random.nextInt(2_000);
      }
      for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
        assertThat(new Sentence(pattern, locale).with(parts))
            .isEqualTo(new MessageFormat(pattern, locale).format(parts));
      }
    }
  }

  @Test
  void saysTheSameWithoutParts() {
    for (String pattern : PATTERNS) {
      assertThat(new Sentence(pattern, Locale.JAPANESE).with())
          .isEqualTo(new MessageFormat(pattern, Locale.JAPANESE).format(new Object[0]));
    }
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
