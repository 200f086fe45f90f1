package careermap.assessment;

import careermap.map.Language;

/** The evaluation sheet as a file to print or keep (評価シートのファイル). */
@FunctionalInterface
public interface SheetFiles {
  /** A workbook. */
  byte[] write(PaperSheet sheet, Language language);
}
