package careermap.file;

import careermap.map.Language;
import careermap.portfolio.Chapter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes chapters as a workbook, each on a sheet of its own. */
final class ChapterWorkbook {
  private static final String CREATOR = "Career Map";
  private static final String FORMAT = "1.0";

  private ChapterWorkbook() {}

  static byte[] write(List<Chapter> chapters, Language language) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(content, CREATOR, FORMAT)) {
      workbook.setGlobalDefaultFont("Yu Gothic", 10);
      chapters.forEach(
          chapter ->
              new ChapterSheet(workbook.newWorksheet(chapter.title()), chapter, language).write());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return content.toByteArray();
  }
}
