package careermap.file;

import careermap.roster.RosterFiles;
import careermap.table.Table;

/**
 * The roster's file, CSV or a workbook; it is written as CSV, which both people and payroll read.
 */
public final class RosterFile implements RosterFiles {
  private final Tables tables = new Tables();

  @Override
  public Table read(String name, byte[] content) {
    return tables.read(name, content);
  }

  @Override
  public byte[] write(Table roster) {
    return CsvText.of(roster);
  }
}
