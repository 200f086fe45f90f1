package careermap.table;

import careermap.map.Phrase;
import java.util.List;

/** A column (列) that a table is understood by; enums implement it. */
public interface Column {
  /** Its heading in English, which files are written with. */
  String code();

  /** Its heading in Japanese. */
  String japanese();

  /** Other headings that mean the same. */
  List<String> aliases();

  boolean isRequired();

  /** Its heading, as sentences name it. */
  default Phrase heading() {
    return new Phrase(japanese(), code());
  }
}
