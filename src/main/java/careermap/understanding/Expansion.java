package careermap.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes out the notation of the vocabulary: {@code (a|b|)} for either, {@code {role}} for any. */
final class Expansion {
  private static final Pattern EITHER = Pattern.compile("\\(([^()]*)\\)");

  private Expansion() {}

  static Set<String> of(String notation) {
    return written(marked(notation))
        .map(Folding::fold)
        .filter(literal -> !literal.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> written(String notation) {
    Matcher either = EITHER.matcher(notation);
    if (!either.find()) {
      return Stream.of(notation);
    }
    String before = notation.substring(0, either.start());
    String after = notation.substring(either.end());
    return List.of(either.group(1).split("\\|", -1)).stream()
        .flatMap(choice -> written(before + choice + after));
  }

  private static String marked(String notation) {
    return notation
        .replace("{role}", String.valueOf(Marks.ROLE))
        .replace("{qualification}", String.valueOf(Marks.QUALIFICATION))
        .replace("{person}", String.valueOf(Marks.PERSON));
  }
}
