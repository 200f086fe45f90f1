package careermap.understanding;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import careermap.map.RoleCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The vocabulary (語彙): the words and sayings of each intent, the same for every map.
 *
 * <p>Under the heading of an intent a line is a saying, found anywhere in a sentence; {@code = }
 * begins words that have to stand alone, {@code ? } a saying that only makes the intent likely.
 */
public final class Vocabulary {
  private static final String WORDS = "=";
  private static final String HINT = "?";
  private static final Set<String> LISTS = Set.of("BEFORE", "AFTER", "PERSON", "ASIDE");
  private static final String ROLE = "ROLE ";

  private final Map<String, Intent> words;
  private final Sayings sayings;
  private final Sayings hints;
  private final Likeness likeness;
  private final Wrapping wrapping;
  private final Map<String, Character> fixed;
  private final Map<RoleCode, List<String>> aliases;

  private Vocabulary(Sections sections) {
    List<Saying> clear =
        sayings(sections, line -> !line.startsWith(WORDS) && !line.startsWith(HINT));
    this.words = words(sections);
    this.sayings = new Sayings(clear);
    this.hints = new Sayings(sayings(sections, line -> line.startsWith(HINT)));
    this.likeness = new Likeness(clear);
    this.wrapping =
        new Wrapping(sections.literals("BEFORE").toList(), sections.literals("AFTER").toList());
    this.fixed = fixed(sections);
    this.aliases = aliases(sections);
  }

  /** Reads a vocabulary, of which each text may hold a part. */
  public static Vocabulary of(List<String> texts) {
    Sections sections = new Sections(texts);
    sections.headings().filter(not(Vocabulary::isKnown)).findFirst().ifPresent(Vocabulary::refuse);
    return new Vocabulary(sections);
  }

  private static boolean isKnown(String heading) {
    return heading.startsWith(ROLE)
        || LISTS.contains(heading)
        || Arrays.stream(Intent.values()).map(Intent::name).anyMatch(heading::equals);
  }

  private static void refuse(String heading) {
    throw new IllegalArgumentException("the vocabulary has no place for [" + heading + "]");
  }

  private static Map<String, Intent> words(Sections sections) {
    Map<String, Intent> words = new LinkedHashMap<>();
    for (Intent intent : Intent.values()) {
      Stream.concat(canonical(intent), listed(sections, intent))
          .flatMap(word -> Expansion.of(word).stream())
          .forEach(word -> file(words, word, intent));
    }
    return words;
  }

  private static void file(Map<String, Intent> words, String word, Intent intent) {
    Intent other = words.putIfAbsent(word, intent);
    if (other != null && other != intent) {
      throw new IllegalArgumentException(word + " stands for both " + other + " and " + intent);
    }
  }

  private static Stream<String> canonical(Intent intent) {
    return intent.word().stream().flatMap(word -> Stream.of(word.ja(), word.en()));
  }

  private static Stream<String> listed(Sections sections, Intent intent) {
    return sections
        .lines(intent.name())
        .filter(line -> line.startsWith(WORDS))
        .flatMap(line -> Sections.listed(line.substring(WORDS.length())));
  }

  private static List<Saying> sayings(Sections sections, Predicate<String> which) {
    return Arrays.stream(Intent.values())
        .flatMap(i -> sections.lines(i.name()).filter(which).map(line -> saying(i, line)))
        .toList();
  }

  /** Folding drops the sign of a hint. */
  private static Saying saying(Intent intent, String line) {
    return new Saying(intent, Arrays.stream(line.split("…")).map(Expansion::of).toList());
  }

  private static Map<String, Character> fixed(Sections sections) {
    Map<String, Character> fixed = new LinkedHashMap<>();
    sections.literals("PERSON").forEach(word -> fixed.put(word, Marks.PERSON));
    sections.literals("ASIDE").forEach(word -> fixed.put(word, Marks.ASIDE));
    return fixed;
  }

  private static Map<RoleCode, List<String>> aliases(Sections sections) {
    return sections
        .headings()
        .filter(heading -> heading.startsWith(ROLE))
        .collect(
            toMap(
                heading -> new RoleCode(heading.substring(ROLE.length())),
                heading -> sections.literals(heading).toList()));
  }

  Optional<Intent> word(String text) {
    return Optional.ofNullable(words.get(text));
  }

  Map<String, Intent> words() {
    return words;
  }

  Sayings sayings() {
    return sayings;
  }

  Sayings hints() {
    return hints;
  }

  Likeness likeness() {
    return likeness;
  }

  Wrapping wrapping() {
    return wrapping;
  }

  Map<String, Character> fixed() {
    return fixed;
  }

  List<String> aliases(RoleCode role) {
    return aliases.getOrDefault(role, List.of());
  }
}
