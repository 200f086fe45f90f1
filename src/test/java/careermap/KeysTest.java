package careermap;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code asks for sentences that exist, and none lies about unused. */
class KeysTest {
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9_.]+)\"");
  private static final Pattern BEGINNING = Pattern.compile("\"([A-Za-z0-9_.]+)\"\\s*\\+");
  private static final Pattern SAID =
      Pattern.compile("\\b(?:say|safely|note|as)\\(\\s*\"([A-Za-z0-9_.]+)\"(?!\\s*\\+)");
  private static final Pattern DOTTED = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.]+)\"(?!\\s*\\+)");
  private static final String BUNDLE = "careermap.wording.messages";

  private final Set<String> keys = Bundle.messages().ja().keySet();
  private final Set<String> literals = found(LITERAL);
  private final Set<String> beginnings = found(BEGINNING);

  @Test
  void everySentenceIsSaidSomewhere() {
    assertThat(keys).allMatch(this::isUsed, "a literal of the code, or put together from some");
  }

  @Test
  void everySentenceThatIsSaidExists() {
    assertThat(keys).containsAll(found(SAID));
  }

  @Test
  void everyKeyOfAKnownFamilyExists() {
    Set<String> families =
        keys.stream().filter(key -> key.contains(".")).map(KeysTest::family).collect(toSet());
    assertThat(found(DOTTED))
        .filteredOn(literal -> families.contains(family(literal)) && !literal.equals(BUNDLE))
        .isNotEmpty()
        .allMatch(keys::contains);
  }

  private boolean isUsed(String key) {
    return literals.contains(key)
        || beginnings.stream()
            .filter(key::startsWith)
            .anyMatch(start -> isPutTogether(key.substring(start.length())));
  }

  /** The rest of a key: a literal, an enum's constant, or one after the other. */
  private boolean isPutTogether(String rest) {
    Set<String> constants = constants();
    return literals.contains(rest)
        || constants.contains(rest)
        || constants.stream()
            .filter(rest::startsWith)
            .anyMatch(constant -> literals.contains(rest.substring(constant.length())));
  }

  private static Set<String> constants() {
    return Rooms.CLASSES.stream()
        .filter(JavaClass::isEnum)
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().equals(field.getOwner()))
        .map(JavaField::getName)
        .collect(toSet());
  }

  private static Set<String> found(Pattern pattern) {
    return speaking()
        .flatMap(source -> pattern.matcher(source.text()).results())
        .map(match -> match.group(1))
        .collect(toSet());
  }

  /** The files of those packages that know the wording. */
  private static Stream<Source> speaking() {
    var arrows = Rooms.arrows();
    return Source.all().stream()
        .filter(
            source ->
                source.room().equals("wording")
                    || arrows.getOrDefault(source.room(), Set.of()).contains("wording"));
  }

  private static String family(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Collector<String, ?, Set<String>> toSet() {
    return toCollection(TreeSet::new);
  }
}
