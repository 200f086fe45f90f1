package careermap.understanding;

import careermap.map.Phrase;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways to write a name of the map: 「スーパーバイザー(SV)」 is also each of its halves. */
final class Spellings {
  private static final Pattern BRACKETS = Pattern.compile("[(（]([^)）]*)[)）]");
  private static final Pattern BETWEEN = Pattern.compile("[・/／&＆]| and ");
  private static final int SHORTEST = 2;

  private Spellings() {}

  static Stream<String> of(String code, Phrase name) {
    return Stream.of(code, name.ja(), name.en())
        .flatMap(Spellings::parts)
        .map(Folding::fold)
        .flatMap(Spellings::withoutLastLongMark)
        .filter(spelling -> spelling.length() >= SHORTEST)
        .distinct();
  }

  private static Stream<String> parts(String name) {
    String bare = BRACKETS.matcher(name).replaceAll("");
    Stream<String> bracketed = BRACKETS.matcher(name).results().map(found -> found.group(1));
    return Stream.of(Stream.of(name, bare), bracketed, BETWEEN.splitAsStream(bare))
        .flatMap(parts -> parts);
  }

  private static Stream<String> withoutLastLongMark(String name) {
    return name.endsWith("ー")
        ? Stream.of(name, name.substring(0, name.length() - 1))
        : Stream.of(name);
  }
}
