package careermap.file;

import careermap.map.Language;
import careermap.portfolio.Chapter;
import careermap.portfolio.PortfolioFiles;
import careermap.portfolio.PortfolioFormat;
import java.util.List;

/** Writes somebody's record as a workbook, or as text to copy into a job card. */
public final class PortfolioFile implements PortfolioFiles {
  @Override
  public byte[] write(List<Chapter> chapters, PortfolioFormat format, Language language) {
    return switch (format) {
      case WORKBOOK -> ChapterWorkbook.write(chapters, language);
      case JOB_CARD -> ChapterText.write(chapters, language);
    };
  }
}
