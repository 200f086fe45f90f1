package careermap.file;

import careermap.map.Language;
import careermap.map.Phrase;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What stands on an evaluation sheet besides what people and maps say. */
record PaperWords(Language language) {
  private static final String BUNDLE = "careermap.file.paper";

  String say(String key, Object... parts) {
    String pattern = ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
    return new MessageFormat(pattern, language.locale()).format(parts);
  }

  String of(Phrase phrase) {
    return phrase.in(language);
  }
}
