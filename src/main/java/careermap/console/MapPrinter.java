package careermap.console;

import careermap.map.Language;
import careermap.map.Version;

/** Makes a file of a version, in a form other than its own text. */
@FunctionalInterface
public interface MapPrinter {
  /**
   * @throws Unprintable where that cannot be done
   */
  byte[] print(Version version, MapForm form, Language language);
}
