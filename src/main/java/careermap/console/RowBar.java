package careermap.console;

import careermap.map.Language;
import careermap.map.Phrase;
import careermap.person.RowsDone;
import java.io.PrintWriter;

/** Shows whoever watches how many rows of a roster are done, in one line that grows. */
public final class RowBar implements RowsDone {
  private static final Phrase ROWS = new Phrase("名簿", "Roster");
  private static final int WIDTH = 30;
  private static final int FULL = 100;

  private final PrintWriter watcher;
  private final Language language;
  private int shown = -1;

  public RowBar(PrintWriter watcher, Language language) {
    this.watcher = watcher;
    this.language = language;
  }

  @Override
  public synchronized void at(int done, int all) {
    int percent = all == 0 ? FULL : (int) (done * (long) FULL / all);
    if (percent != shown) {
      shown = percent;
      watcher.print("\r" + line(done, all, percent));
      if (done == all) {
        watcher.println();
      }
      watcher.flush();
    }
  }

  private String line(int done, int all, int percent) {
    int filled = WIDTH * percent / FULL;
    String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
    return "%s [%s] %3d%% %d/%d".formatted(ROWS.in(language), bar, percent, done, all);
  }
}
