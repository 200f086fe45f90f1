package careermap.understanding;

import static careermap.understanding.SampleMap.VOCABULARY;
import static careermap.understanding.SampleMap.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Language;
import careermap.understanding.Understanding.Suggested;
import careermap.understanding.Understanding.Understood;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsPropertiesTest {
  @Test
  void understandsEveryWordOfItsVocabulary() {
    VOCABULARY
        .words()
        .forEach(
            (word, intent) ->
                assertThat(WORDS.message(word, Language.JA))
                    .as(word)
                    .isInstanceOfSatisfying(
                        Understood.class, it -> assertThat(it.intent()).isEqualTo(intent)));
  }

  @ParameterizedTest
  @EnumSource(Intent.class)
  void neverTakesAMistypedCommandForAnother(Intent intent) {
    Random random = new Random(7);
    for (String word : commands(intent).toList()) {
      for (int i = 0; i < 300; i++) {
        String typed = mistyped(word, random);
        if (VOCABULARY.word(Folding.fold(typed)).isEmpty() && !typed.isBlank()) {
          assertStillMeans(intent, typed);
        }
      }
    }
  }

  private static Stream<String> commands(Intent intent) {
    return intent.word().stream()
        .flatMap(word -> Stream.of(word.ja(), word.en()))
        .filter(word -> word.length() > 1);
  }

  private static void assertStillMeans(Intent intent, String typed) {
    Understanding understanding = WORDS.command(typed, Language.JA);
    if (understanding instanceof Understood understood) {
      assertThat(understood.intent()).as(typed).isEqualTo(intent);
    }
    if (understanding instanceof Suggested suggested) {
      assertThat(suggested.nearest()).as(typed).contains(Meaning.of(intent));
    }
  }

  private static String mistyped(String word, Random random) {
    StringBuilder typed = new StringBuilder(word);
    int at = random.nextInt(word.length());
    char other =
        (char) (word.charAt(at) < 'z' ? 'a' + random.nextInt(26) : 'あ' + random.nextInt(80));
    switch (random.nextInt(3)) {
      case 0 -> typed.insert(at, other);
      case 1 -> typed.setCharAt(at, other);
      default -> typed.deleteCharAt(at);
    }
    return typed.toString();
  }

  @Test
  @Timeout(60)
  void readsWhateverIsTyped() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      String typed = anything(random, random.nextInt(60));
      assertThat(WORDS.message(typed, Language.JA)).isNotNull();
      assertThat(WORDS.command(typed, Language.EN)).isNotNull();
    }
  }

  private static String anything(Random random, int length) {
    StringBuilder typed = new StringBuilder();
    random.ints(length, 0, 4).forEach(kind -> typed.append(letter(random, kind)));
    return typed.toString();
  }

  private static String letter(Random random, int kind) {
    return switch (kind) {
      case 0 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
      case 1 -> String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1));
      case 2 -> "<>@#!|&;:*_`()…".charAt(random.nextInt(15)) + "";
      default -> String.valueOf((char) ('ぁ' + random.nextInt(180)));
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"次は", "<@U", "a ", "つらく", "\uFDFA", ".", "sv", "ー", "&amp;", "次。", "3年後", "in a "})
  void readsLongTextsQuickly(String part) {
    String typed = part.repeat(4_000);
    WORDS.message(typed, Language.JA);
    assertThat(workOf(() -> WORDS.message(typed, Language.JA))).isLessThan(Duration.ofMillis(200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"次は何をすればいいですか", "もろもろの件について色々と伺いました", "what is all of this then"})
  void understandsASentenceInUnderAMillisecond(String typed) {
    Runnable hundred = () -> times(100, () -> WORDS.message(typed, Language.JA));
    times(10, hundred);
    assertThat(workOf(hundred).dividedBy(100)).isLessThan(Duration.ofMillis(1));
  }

  private static void times(int count, Runnable work) {
    for (int i = 0; i < count; i++) {
      work.run();
    }
  }

  /** The time that this thread was at work, however busy the machine is otherwise. */
  private static Duration workOf(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
  }
}
