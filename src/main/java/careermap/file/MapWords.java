package careermap.file;

import careermap.map.Language;
import careermap.map.Phrase;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/** The sentences about faults in a map, from the bundles. */
final class MapWords {
  static final String BUNDLE = "careermap.file.map-faults";
  private static final int LONGEST = 120;

  private MapWords() {}

  /** The sentence; an argument that is a phrase is said in the language of the sentence. */
  static Phrase say(String key, Object... arguments) {
    return new Phrase(say(Language.JA, key, arguments), say(Language.EN, key, arguments));
  }

  static boolean has(String key) {
    return ResourceBundle.getBundle(BUNDLE, Language.JA.locale()).containsKey(key);
  }

  private static String say(Language language, String key, Object... arguments) {
    var sentence = ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
    var spoken = Arrays.stream(arguments).map(argument -> spoken(language, argument)).toArray();
    return new MessageFormat(sentence, language.locale()).format(spoken);
  }

  private static Object spoken(Language language, Object argument) {
    if (argument instanceof Phrase phrase) {
      return phrase.in(language);
    }
    return argument instanceof String text ? quotable(text) : argument;
  }

  /** What the file says may be long, and may hold signs that steer a terminal. */
  private static String quotable(String text) {
    var plain = text.replaceAll("\\p{Cntrl}", "?");
    return plain.codePointCount(0, plain.length()) <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
