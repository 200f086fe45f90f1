package careermap.assessment;

import careermap.map.Language;
import java.util.Optional;

/** The units of a sheet as a picture (能力ユニットの図). */
public interface RadarPictures {
  /**
   * A PNG, the same for the same radar.
   *
   * @return empty where this machine cannot draw; the words do as well
   */
  Optional<byte[]> png(Radar radar, Language language);

  /** What the picture shows, in words: at most 2,000 characters. */
  String alternativeText(Radar radar, Language language);
}
