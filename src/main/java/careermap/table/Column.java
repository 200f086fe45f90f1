package careermap.table;

import careermap.map.Phrase;
import java.util.List;
import java.util.Locale;

/** A column (列) that a table is understood by; enums implement it. */
public interface Column {
  /** As its enum has it. */
  String name();

  Names names();

  /** Its heading in English, which files are written with. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its heading in Japanese. */
  default String japanese() {
    return names().japanese();
  }

  /** Other headings that mean the same. */
  default List<String> aliases() {
    return names().aliases();
  }

  default boolean isRequired() {
    return names().required();
  }

  /** Its heading, as sentences name it. */
  default Phrase heading() {
    return new Phrase(japanese(), code());
  }

  /**
   * How a column is headed in Japanese (列の見出し).
   *
   * @param aliases other headings that mean the same
   */
  record Names(String japanese, boolean required, List<String> aliases) {
    public Names(String japanese, boolean required, String... aliases) {
      this(japanese, required, List.of(aliases));
    }
  }
}
