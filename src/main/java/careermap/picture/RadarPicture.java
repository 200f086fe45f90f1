package careermap.picture;

import careermap.assessment.Radar;
import careermap.assessment.RadarPictures;
import careermap.map.Language;
import careermap.wording.Wording;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The units of a sheet drawn: as a web, or as bars where a web would have no shape. */
public final class RadarPicture implements RadarPictures {
  private static final Logger LOG = LoggerFactory.getLogger(RadarPicture.class);

  /** Java can fail to draw in ways that are no exceptions, such as a missing system library. */
  @Override
  public Optional<byte[]> png(Radar radar, Language language) {
    try (Typeface typeface = Typeface.load()) {
      Drawing drawing = drawing(radar, language, typeface);
      return Optional.of(Png.of(drawing, typeface));
    } catch (IOException | LinkageError | InternalError | PictureUnavailable failure) {
      LOG.warn("a sheet is shown without a picture: {}", failure.toString());
      return Optional.empty();
    }
  }

  static Drawing drawing(Radar radar, Language language, Typeface typeface) {
    Wording wording = Wording.in(language);
    return new RadarSheet(radar, wording, new Lettering(typeface, language.locale())).drawing();
  }

  @Override
  public String alternativeText(Radar radar, Language language) {
    return new RadarHeard(radar, Wording.in(language)).text();
  }
}
