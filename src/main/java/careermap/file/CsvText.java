package careermap.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import careermap.table.Row;
import careermap.table.Table;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes a table as comma-separated values, as Excel opens them rightly and {@link Tables} reads.
 */
public final class CsvText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvText() {}

  public static byte[] of(Table table) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      for (Row row : table.rows()) {
        csv.writeRecord(row.cells().stream().map(Guard::on).toList());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return text.toString().getBytes(UTF_8);
  }
}
