package careermap;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the product speaks, in both languages. */
class SentencesTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final String JAPANESE = "\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}ー";
  private static final Pattern HALF_WIDTH =
      Pattern.compile("[" + JAPANESE + "）)」』] ?[:/]|[:/] ?[" + JAPANESE + "（「『]");
  private static final Pattern LOUD = Pattern.compile("[!！]");
  private static final Pattern EMOJI =
      Pattern.compile("[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}]");

  /** Words that rank people or blame them. */
  private static final List<String> UNKIND =
      List.of("不足", "未達", "遅れ", "遅い", "順位", "優秀", "上位", "平均より", "昇格できます", "未実施", "入力が正しく");

  private static final List<String> UNKIND_IN_ENGLISH =
      List.of(
          "lacking", "failed", "invalid", "error", "behind schedule", "rank ", "will be promoted");

  /** The name of a month needs no number in English. */
  private static final Set<String> PLACES_DIFFER = Set.of("time.month", "time.year.month");

  static List<Bundle> bundles() {
    return Bundle.all();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everySentenceExistsInBothLanguages(Bundle bundle) {
    assertThat(bundle.ja()).isNotEmpty();
    assertThat(bundle.en().keySet()).isEqualTo(bundle.ja().keySet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesFillTheSamePlaces(Bundle bundle) {
    Map<String, Set<String>> english = places(bundle.en());
    Map<String, Set<String>> japanese = places(bundle.ja());
    english.keySet().removeAll(PLACES_DIFFER);
    japanese.keySet().removeAll(PLACES_DIFFER);
    assertThat(english).isEqualTo(japanese);
  }

  @Test
  void noSentenceIsExcusedForLongerThanItDiffers() {
    Map<String, Set<String>> same = places(Bundle.messages().ja());
    same.entrySet().retainAll(places(Bundle.messages().en()).entrySet());
    assertThat(same.keySet()).doesNotContainAnyElementsOf(PLACES_DIFFER);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everySentenceCanBeFormatted(Bundle bundle) {
    assertThat(both(bundle))
        .allSatisfy(
            sentence -> {
              // An apostrophe opens a quotation in MessageFormat; the curved one does not.
              assertThat(sentence).doesNotContain("'");
              assertThat(new MessageFormat(sentence, Locale.ROOT).getFormats()).isNotNull();
            });
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void nobodyIsShoutedAt(Bundle bundle) {
    assertThat(both(bundle)).noneMatch(LOUD.asPredicate()).noneMatch(EMOJI.asPredicate());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void japaneseColonsAndSlashesAreFullWidth(Bundle bundle) {
    assertThat(bundle.ja().values()).noneMatch(HALF_WIDTH.asPredicate());
  }

  @Test
  void nobodyIsRankedOrBlamed() {
    Bundle messages = Bundle.messages();
    assertThat(messages.ja().values()).noneMatch(sentence -> holdsAny(sentence, UNKIND));
    assertThat(messages.en().values())
        .noneMatch(sentence -> holdsAny(sentence.toLowerCase(Locale.ROOT), UNKIND_IN_ENGLISH));
  }

  private static Stream<String> both(Bundle bundle) {
    return Stream.concat(bundle.ja().values().stream(), bundle.en().values().stream());
  }

  private static Map<String, Set<String>> places(Map<String, String> sentences) {
    Map<String, Set<String>> places = new TreeMap<>();
    sentences.forEach((key, sentence) -> places.put(key, places(sentence)));
    return places;
  }

  private static Set<String> places(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(place -> place.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static boolean holdsAny(String sentence, List<String> words) {
    return words.stream().anyMatch(sentence::contains);
  }
}
