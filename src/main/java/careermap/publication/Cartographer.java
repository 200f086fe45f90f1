package careermap.publication;

import careermap.map.Highlight;
import careermap.map.Language;
import careermap.map.Version;
import org.jspecify.annotations.Nullable;

/** Draws maps (製図). */
@FunctionalInterface
public interface Cartographer {
  /**
   * The picture of a version.
   *
   * @param you what to mark for its reader; null for the map as everybody sees it
   */
  Drawing draw(Version version, Language language, @Nullable Highlight you);
}
