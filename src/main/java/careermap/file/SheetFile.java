package careermap.file;

import careermap.assessment.PaperSheet;
import careermap.assessment.SheetFiles;
import careermap.map.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes an evaluation sheet as a workbook to print: the rows, and how often each mark is given.
 */
public final class SheetFile implements SheetFiles {
  private static final String CREATOR = "Career Map";
  private static final String FORMAT = "1.0";

  @Override
  public byte[] write(PaperSheet sheet, Language language) {
    PaperWords wording = new PaperWords(language);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(content, CREATOR, FORMAT)) {
      workbook.setGlobalDefaultFont("Yu Gothic", 10);
      new PaperPage(workbook.newWorksheet(wording.say("sheetfile.page")), sheet, wording).write();
      new PaperTotals(workbook.newWorksheet(wording.say("sheetfile.totals")), sheet, wording)
          .write();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return content.toByteArray();
  }
}
