package careermap.roster;

import careermap.table.Table;

/** The files in which human resources keeps the roster (名簿のファイル). */
public interface RosterFiles {
  /**
   * Reads a file; which form it has is told by its content.
   *
   * @param name of the file, for problems
   */
  Table read(String name, byte[] content);

  /** Writes the roster as a file that {@link #read} reads. */
  byte[] write(Table roster);
}
