package careermap.understanding;

import careermap.map.Phrase;
import careermap.map.RoleCode;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways to write a name of the map: 「スーパーバイザー(SV)」 is also each of its halves. */
final class Spellings {
  private static final Pattern BRACKETS = Pattern.compile("[(（]([^)）]*)[)）]");
  private static final Pattern BETWEEN = Pattern.compile("[・/／&＆]| and ");
  private static final int SHORTEST = 2;

  private Spellings() {}

  /** A role is also called by what stands in brackets or on one side of a stroke. */
  static Stream<String> ofRole(RoleCode code, Phrase name) {
    Stream<String> names = Stream.of(name.ja(), name.en()).flatMap(Spellings::parts);
    return folded(Stream.concat(Stream.of(code.value()), names));
  }

  static Stream<String> ofQualification(String code, Phrase name) {
    return folded(
        Stream.of(
            code, name.ja(), name.en(), withoutBrackets(name.ja()), withoutBrackets(name.en())));
  }

  private static Stream<String> folded(Stream<String> names) {
    return names
        .map(Folding::fold)
        .flatMap(Spellings::withoutLastLongMark)
        .filter(spelling -> spelling.length() >= SHORTEST)
        .distinct();
  }

  private static Stream<String> parts(String name) {
    String bare = withoutBrackets(name);
    Stream<String> bracketed = BRACKETS.matcher(name).results().map(found -> found.group(1));
    return Stream.of(Stream.of(name, bare), bracketed, BETWEEN.splitAsStream(bare))
        .flatMap(parts -> parts);
  }

  private static String withoutBrackets(String name) {
    return BRACKETS.matcher(name).replaceAll("");
  }

  private static Stream<String> withoutLastLongMark(String name) {
    return name.endsWith("ー")
        ? Stream.of(name, name.substring(0, name.length() - 1))
        : Stream.of(name);
  }
}
