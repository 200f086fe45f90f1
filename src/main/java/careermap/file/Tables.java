package careermap.file;

import careermap.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads tables, CSV or XLSX, told apart by what is in them and not by their names. */
public final class Tables {
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
          : read(name, file, Files.readAllBytes(file));
    } catch (NoSuchFileException missing) {
      return Table.unreadable(name, FileWords.notThere(file));
    } catch (IOException failure) {
      return Table.unreadable(name, FileWords.notOpened(file));
    }
  }

  private Table read(String name, Path file, byte[] bytes) {
    if (ReadableWorkbook.isOLE2Header(bytes)) {
      return Table.unreadable(name, FileWords.oldOrLocked());
    }
    return ReadableWorkbook.isOOXMLZipHeader(bytes)
        ? new XlsxTable(name, limits).read(file.toFile())
        : new CsvTable(name, limits).read(bytes);
  }
}
