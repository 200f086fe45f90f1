package careermap.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one place of a record (記録の項目): plain text, which may be blank.
 *
 * @param day where it is a day; else null
 */
public record Entry(String text, @Nullable LocalDate day) {
  static Entry of(String text) {
    return new Entry(text, null);
  }
}
