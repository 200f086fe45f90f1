package careermap.file;

import careermap.coverage.ReportChart;
import careermap.coverage.ReportFiles;
import careermap.coverage.ReportPictures;
import careermap.coverage.ReportSheet;
import careermap.map.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes the report as a workbook: each part on a sheet, its picture beside the numbers. */
public final class ReportFile implements ReportFiles {
  private static final String CREATOR = "Career Map";
  private static final String FORMAT = "1.0";

  private final ReportPictures pictures;

  public ReportFile(ReportPictures pictures) {
    this.pictures = pictures;
  }

  @Override
  public byte[] write(List<ReportSheet> sheets, Language language) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(content, CREATOR, FORMAT)) {
      workbook.setGlobalDefaultFont("Yu Gothic", 10);
      sheets.forEach(sheet -> write(workbook, sheet, language));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return content.toByteArray();
  }

  private void write(Workbook workbook, ReportSheet sheet, Language language) {
    ReportPage page = new ReportPage(workbook.newWorksheet(sheet.title()), sheet);
    page.write();
    sheet
        .chart()
        .filter(ReportChart::isTold)
        .ifPresent(
            chart ->
                pictures
                    .png(chart, language)
                    .ifPresent(png -> page.show(png, pictures.alternativeText(chart, language))));
  }
}
