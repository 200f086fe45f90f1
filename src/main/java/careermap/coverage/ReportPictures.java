package careermap.coverage;

import careermap.map.Language;
import java.util.Optional;

/** Reports as pictures (報告の図を描く). */
public interface ReportPictures {
  /** A PNG; empty where this machine cannot draw. */
  Optional<byte[]> png(ReportChart chart, Language language);

  /** The same in whole sentences. */
  String alternativeText(ReportChart chart, Language language);
}
