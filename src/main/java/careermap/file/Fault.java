package careermap.file;

import careermap.map.Language;
import careermap.map.Phrase;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/** What can be wrong with a written map; the words are in the bundles of the same name. */
enum Fault {
  TOO_LARGE,
  EMPTY,
  SYNTAX,
  TAB,
  FULL_WIDTH,
  UNPRINTABLE,
  TOO_DEEP,
  TOO_MANY_ALIASES,
  AND_MORE,
  TOO_MANY_ITEMS,
  NOT_FIELDS,
  NOT_LIST,
  EMPTY_LIST,
  NOT_TEXT,
  BLANK,
  NOT_CODE,
  NOT_FLAG,
  NOT_NUMBER,
  OUT_OF_RANGE,
  UNKNOWN_CHOICE,
  UNKNOWN_KEY,
  MISSING_KEY,
  REPEATED_KEY,
  UNKNOWN_CODE,
  REPEATED_CODE,
  LISTED_TWICE,
  TO_ITSELF,
  REPEATED_TRANSITION,
  NO_BOUND,
  MIN_ABOVE_MAX,
  REQUIRES_ITSELF,
  NO_ENTRY,
  UNREACHABLE,
  NEAREST,
  CHOICES,
  CHECK;

  /** The fault in words; an argument that is a phrase is said in the language of the sentence. */
  Phrase say(Object... arguments) {
    return new Phrase(say(Language.JA, arguments), say(Language.EN, arguments));
  }

  private String say(Language language, Object... arguments) {
    var words = ResourceBundle.getBundle("careermap.file.map-faults", language.locale());
    var inLanguage =
        Arrays.stream(arguments).map(it -> it instanceof Phrase p ? p.in(language) : it).toArray();
    return new MessageFormat(words.getString(name()), language.locale()).format(inLanguage);
  }
}
