package careermap.portfolio;

import careermap.map.Language;
import java.util.List;

/** Somebody's record as a file (自分の記録のファイル). */
@FunctionalInterface
public interface PortfolioFiles {
  /**
   * @param chapters as {@link Chapters} says them
   */
  byte[] write(List<Chapter> chapters, PortfolioFormat format, Language language);
}
