package careermap.console;

import careermap.person.ExportRoster;
import careermap.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "名簿をCSV (UTF-8) で標準出力に書き出します。同じ列のまま取り込み直せます。",
      "Writes the roster as CSV (UTF-8) to standard output, in the columns of the import."
    })
final class PeopleExportCommand implements Callable<Integer> {
  private final Function<Table, byte[]> csv;
  private final OutputStream data;
  private final Supplier<ExportRoster> roster;

  PeopleExportCommand(
      Function<Table, byte[]> csv, OutputStream data, Supplier<ExportRoster> roster) {
    this.csv = csv;
    this.data = data;
    this.roster = roster;
  }

  @Override
  public Integer call() throws IOException {
    data.write(csv.apply(roster.get().all()));
    data.flush();
    return 0;
  }
}
