package careermap.picture;

import careermap.coverage.ReportChart;
import careermap.coverage.ReportPictures;
import careermap.map.Language;
import careermap.wording.Wording;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A report's numbers drawn as bars, below each other. */
public final class ChartPicture implements ReportPictures {
  private static final Logger LOG = LoggerFactory.getLogger(ChartPicture.class);

  /** Java can fail to draw in ways that are no exceptions, such as a missing system library. */
  @Override
  public Optional<byte[]> png(ReportChart chart, Language language) {
    try (Typeface typeface = Typeface.load()) {
      Lettering lettering = new Lettering(typeface, language.locale());
      Drawing drawing = new ChartSheet(chart, Wording.in(language), lettering).drawing();
      return Optional.of(Png.of(drawing, typeface));
    } catch (IOException | LinkageError | InternalError | PictureUnavailable failure) {
      LOG.warn("a report is shown without a picture: {}", failure.toString());
      return Optional.empty();
    }
  }

  @Override
  public String alternativeText(ReportChart chart, Language language) {
    return new ChartHeard(chart, Wording.in(language)).text();
  }
}
