package careermap.coverage;

import careermap.map.Language;
import java.util.List;

/** The report as a workbook (報告のファイル), with its pictures beside the numbers. */
@FunctionalInterface
public interface ReportFiles {
  byte[] write(List<ReportSheet> sheets, Language language);
}
