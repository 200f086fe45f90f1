package careermap.person;

import careermap.map.Folded;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A company that employs people (所属会社), whatever the width and case in which its name is written.
 *
 * @param key blank for the company that has the roster
 */
public record Employer(String key) {
  private static final Employer OWN = new Employer("");

  /**
   * @param name as the roster has it; null for the company itself
   */
  public static Employer of(@Nullable String name) {
    return name == null ? OWN : new Employer(Folded.narrow(name).toLowerCase(Locale.ROOT));
  }

  public boolean isOwn() {
    return equals(OWN);
  }
}
