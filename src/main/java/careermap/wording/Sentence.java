package careermap.wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence with places for parts (文). Words and small numbers, nearly all there is, go straight
 * into their places; for anything else there is MessageFormat, which makes a number format for each
 * number and has to be cloned for each sentence.
 */
final class Sentence {
  private static final Pattern ONLY_PLACES = Pattern.compile("([^{}']|\\{\\d})*");
  private static final Pattern AROUND_PLACES = Pattern.compile("(?=\\{\\d})|(?<=\\{\\d})");

  /** From here on, languages group digits, each in its own way. */
  private static final int LARGE = 1_000;

  private final MessageFormat format;
  private final boolean onlyPlaces;
  private final List<String> pieces;

  Sentence(String pattern, Locale locale) {
    this.format = new MessageFormat(pattern, locale);
    this.onlyPlaces = ONLY_PLACES.matcher(pattern).matches();
    this.pieces = AROUND_PLACES.splitAsStream(pattern).toList();
  }

  String with(Object... parts) {
    return onlyPlaces && arePlain(parts)
        ? filled(parts)
        : ((MessageFormat) format.clone()).format(parts);
  }

  private String filled(Object... parts) {
    String[] said = new String[pieces.size()];
    for (int i = 0; i < said.length; i++) {
      String piece = pieces.get(i);
      int place = piece.startsWith("{") ? piece.charAt(1) - '0' : parts.length;
      said[i] = place < parts.length ? parts[place].toString() : piece;
    }
    return String.join("", said);
  }

  private static boolean arePlain(Object... parts) {
    for (Object part : parts) {
      if (!isPlain(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(Object part) {
    return part instanceof String
        || (part instanceof Integer number && number >= 0 && number < LARGE);
  }
}
