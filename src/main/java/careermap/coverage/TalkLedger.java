package careermap.coverage;

import java.util.BitSet;
import java.util.List;

/**
 * How talks add up: in each row of each table by bands, whoever had a talk and whoever had none,
 * and how many talks there were. The first table is everybody in one row.
 */
final class TalkLedger implements Ledger<Home, Facts> {
  static final int BANDS = Band.values().length;
  static final int TALKED = BANDS;
  static final int NOT_YET = BANDS + 1;
  static final int TALKS = BANDS + 2;
  private static final int COLUMNS = BANDS + 3;

  private static final int LOSS_OF_ALL = 40;
  private static final int LOSS_OF_TALKED = 6;

  /** How many rows of each table are to the left of it. */
  private final int[] before;

  private final int teams;

  /**
   * @param rows of each table
   * @param teams the table of teams, which has no bands; below 0 for none
   */
  TalkLedger(List<Integer> rows, int teams) {
    this.before = new int[rows.size() + 1];
    this.teams = teams;
    for (int table = 0; table < rows.size(); table++) {
      before[table + 1] = before[table] + rows.get(table);
    }
  }

  boolean isOfTeams(int table) {
    return table == teams;
  }

  int cell(int table, int row, int column) {
    return (before[table] + row) * COLUMNS + column;
  }

  /** Every number of a row. */
  void row(int table, int row, BitSet into) {
    into.set(cell(table, row, 0), cell(table, row, 0) + (table == teams ? 0 : COLUMNS));
    into.set(cell(table, row, TALKED), cell(table, row, NOT_YET) + 1);
  }

  @Override
  public int size() {
    return before[before.length - 1] * COLUMNS;
  }

  @Override
  public void enter(Home home, Facts facts, Entry entry) {
    for (int table = 0; table < home.rows().size(); table++) {
      enter(table, home.rows().get(table), facts.last(), facts.talks(), entry);
    }
  }

  private void enter(int table, int row, Band band, int talks, Entry entry) {
    entry.add(cell(table, row, band.isTalked() ? TALKED : NOT_YET), 1);
    if (table != teams) {
      entry.add(cell(table, row, band.ordinal()), 1);
      if (talks > 0) {
        entry.add(cell(table, row, TALKS), talks);
      }
    }
  }

  /** What is read most is kept where something else can be hidden. */
  @Override
  public int loss(int cell) {
    int column = cell % COLUMNS;
    boolean isOfTalked = column == TALKED || column == NOT_YET;
    return (cell < COLUMNS ? LOSS_OF_ALL : 1) * (isOfTalked ? LOSS_OF_TALKED : 1);
  }
}
