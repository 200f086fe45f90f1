package careermap.file;

import careermap.table.Addressing;
import careermap.table.Table;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a table from comma-separated values. */
final class CsvTable {
  private final String name;
  private final Limits limits;

  CsvTable(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  Table read(byte[] bytes) {
    return Encoding.decode(bytes)
        .filter(text -> text.indexOf('\0') < 0)
        .map(this::read)
        .orElseGet(() -> Table.unreadable(name, FileWords.unknownEncoding()));
  }

  private Table read(String text) {
    try (CsvReader<CsvRecord> records = reader(text)) {
      Gathering rows = new Gathering(limits);
      records.forEach(
          row ->
              rows.add(
                  Math.toIntExact(row.getStartingLineNumber()),
                  row.getFields().stream().map(Guard::off).toList()));
      return rows.table(name, Addressing.LINES);
    } catch (TooMuch tooMuch) {
      return Table.unreadable(name, tooMuch.reason());
    } catch (CsvParseException malformed) {
      return Table.unreadable(name, FileWords.malformedCsv());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .allowUnclosedQuote(false)
        .allowMissingFields(true)
        .allowExtraFields(true)
        .ofCsvRecord(text);
  }
}
