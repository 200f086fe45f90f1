package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the company calls a thing and what the code calls it are tied in docs/glossary.md. */
class GlossaryTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| (\\S+) \\| `([A-Za-z.]+)` \\|", Pattern.MULTILINE);
  private static final Pattern SENTENCE = Pattern.compile("^(.*?(?:[.:;](?=\\s|$)|$))");
  private static final Pattern JAPANESE_NAME =
      Pattern.compile("\\(([^()]*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}][^()]*)\\)");
  private static final String NONE = "(no Japanese name in the first sentence)";

  @Test
  void theGlossaryNamesEveryPublicTypeOfTheGroundAsItsJavadocDoes() {
    assertThat(written(glossary())).isEqualTo(written(code()));
  }

  private static Map<String, String> glossary() {
    Map<String, String> names = new TreeMap<>();
    Matcher row = ROW.matcher(Source.of("docs/glossary.md").text());
    while (row.find()) {
      names.put(row.group(2), row.group(1));
    }
    return names;
  }

  private static Map<String, String> code() {
    Map<String, String> names = new TreeMap<>();
    for (JavaClass type : Rooms.CLASSES) {
      if (Rooms.isGround(type) && isPublic(type)) {
        names.put(nameOf(type), japaneseNameOf(type));
      }
    }
    return names;
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(GlossaryTest::isPublic).orElse(true);
  }

  /** {@code Opportunity.Kind} for a type inside another. */
  private static String nameOf(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private static String japaneseNameOf(JavaClass type) {
    String name = nameOf(type);
    String outermost = name.replaceFirst("\\..*", "");
    String folder = type.getPackageName().replace('.', '/');
    String code = Source.of("src/main/java/" + folder + "/" + outermost + ".java").text();
    Matcher declaration =
        Pattern.compile("\\b(?:class|interface|record|enum) " + type.getSimpleName() + "\\b")
            .matcher(code);
    return declaration.find() ? japaneseName(javadocBefore(code, declaration.start())) : NONE;
  }

  /** The comment that ends right before the declaration, but for annotations and modifiers. */
  private static String javadocBefore(String code, int declaration) {
    int end = code.lastIndexOf("*/", declaration);
    int start = code.lastIndexOf("/**", declaration);
    boolean apart = end < 0 || code.substring(end, declaration).matches("(?s).*[;{}].*");
    return apart
        ? ""
        : code.substring(start + 3, end).replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip();
  }

  private static String japaneseName(String javadoc) {
    Matcher sentence = SENTENCE.matcher(javadoc);
    Matcher name = JAPANESE_NAME.matcher(sentence.find() ? sentence.group(1) : "");
    return name.find() ? name.group(1) : NONE;
  }

  /** As the glossary writes them, so that a failure can be pasted into it. */
  private static String written(Map<String, String> names) {
    StringBuilder rows = new StringBuilder();
    names.forEach((name, japanese) -> rows.append("| %s | `%s` |\n".formatted(japanese, name)));
    return rows.toString();
  }
}
