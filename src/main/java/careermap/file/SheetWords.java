package careermap.file;

import careermap.map.Language;
import careermap.map.Phrase;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What a workbook calls its sheets, columns and choices. */
final class SheetWords {
  static final String BUNDLE = "careermap.file.workbook";

  private SheetWords() {}

  static Phrase say(String key) {
    return new Phrase(in(Language.JA).getString(key), in(Language.EN).getString(key));
  }

  /** The words for a field, which may be others on that sheet than elsewhere. */
  static Optional<Phrase> of(MapSheet sheet, String path) {
    return first(sheet.name() + "." + path, path);
  }

  static Optional<Phrase> note(MapSheet sheet, String path) {
    return first("note." + sheet.name() + "." + path, "note." + path);
  }

  private static Optional<Phrase> first(String... keys) {
    return Stream.of(keys).filter(in(Language.JA)::containsKey).findFirst().map(SheetWords::say);
  }

  private static ResourceBundle in(Language language) {
    return ResourceBundle.getBundle(BUNDLE, language.locale());
  }
}
