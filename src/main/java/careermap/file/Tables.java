package careermap.file;

import careermap.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads tables, CSV or XLSX, told apart by what is in them and not by their names. */
public final class Tables {
  /** As many as the library wants to see, even of a file that is shorter. */
  private static final int HEADER_BYTES = 8;

  private final Limits limits;

  public Tables() {
    this(Limits.USUAL);
  }

  Tables(Limits limits) {
    this.limits = limits;
  }

  /** The table in {@code file}; where it cannot be read, the table says so. */
  public Table read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return Files.size(file) > limits.bytes()
          ? Table.unreadable(name, FileWords.tooLarge(limits.bytes()))
          : read(name, Files.readAllBytes(file));
    } catch (NoSuchFileException missing) {
      return Table.unreadable(name, FileWords.notThere(file));
    } catch (IOException failure) {
      return Table.unreadable(name, FileWords.notOpened(file));
    }
  }

  Table read(String name, byte[] bytes) {
    byte[] header = Arrays.copyOf(bytes, HEADER_BYTES);
    if (ReadableWorkbook.isOLE2Header(header)) {
      return Table.unreadable(name, FileWords.oldOrLocked());
    }
    return ReadableWorkbook.isOOXMLZipHeader(header)
        ? new XlsxTable(name, limits).read(bytes)
        : new CsvTable(name, limits).read(bytes);
  }
}
