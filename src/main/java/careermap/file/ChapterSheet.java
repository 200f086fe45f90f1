package careermap.file;

import careermap.map.Language;
import careermap.portfolio.Chapter;
import careermap.portfolio.Entry;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;

/** Writes a chapter on a sheet: title, notes, headings, lines. */
final class ChapterSheet {
  private static final int NARROWEST = 12;
  private static final int WIDEST = 34;

  /** Room for what a font takes besides its letters. */
  private static final int MARGIN = 2;

  private final Worksheet worksheet;
  private final Chapter chapter;
  private final ChapterStyle style;
  private final int headings;
  private final List<Integer> widths;

  ChapterSheet(Worksheet worksheet, Chapter chapter, Language language) {
    this.worksheet = worksheet;
    this.chapter = chapter;
    this.style = new ChapterStyle(worksheet, language);
    this.headings = chapter.notes().size() + 2;
    this.widths = IntStream.range(0, columns()).map(this::widest).boxed().toList();
  }

  void write() {
    IntStream.range(0, columns()).forEach(at -> worksheet.width(at, width(at)));
    worksheet.value(0, 0, chapter.title());
    style.title(0);
    IntStream.range(0, chapter.notes().size()).forEach(this::note);
    if (!chapter.lines().isEmpty()) {
      table();
    }
    style.page(headings);
  }

  private void table() {
    IntStream.range(0, columns()).forEach(this::heading);
    IntStream.range(0, chapter.lines().size()).forEach(this::line);
    worksheet.freezePane(0, headings + 1);
    worksheet.setAutoFilter(headings, 0, headings + chapter.lines().size(), columns() - 1);
  }

  private int columns() {
    return chapter.headings().size();
  }

  private void note(int number) {
    String note = chapter.notes().get(number);
    int width = IntStream.range(0, columns()).map(this::width).sum();
    worksheet.value(number + 1, 0, ChapterCell.of(note));
    style.note(number + 1, columns());
    worksheet.rowHeight(number + 1, LineHeight.OF_ONE_LINE * LineHeight.linesOf(note, width));
  }

  private void heading(int at) {
    worksheet.value(headings, at, chapter.headings().get(at));
    SheetStyle.heading(worksheet, headings, at, true);
  }

  private void line(int number) {
    List<Entry> line = chapter.lines().get(number);
    int row = headings + 1 + number;
    IntStream.range(0, line.size()).forEach(at -> cell(row, at, line.get(at)));
    int lines =
        IntStream.range(0, line.size())
            .map(at -> LineHeight.linesOf(line.get(at).text(), width(at)))
            .max()
            .orElse(1);
    worksheet.rowHeight(row, lines * LineHeight.OF_ONE_LINE);
  }

  private void cell(int row, int at, Entry entry) {
    if (entry.day() != null) {
      worksheet.value(row, at, entry.day());
      style.day(row, at);
    } else {
      worksheet.value(row, at, ChapterCell.of(entry.text()));
      style.text(row, at, Guard.isNeeded(entry.text()));
    }
  }

  private int width(int at) {
    return widths.get(at);
  }

  private int widest(int at) {
    int longest =
        IntStream.concat(
                IntStream.of(LineHeight.longestLineOf(chapter.headings().get(at))),
                chapter.lines().stream()
                    .mapToInt(line -> LineHeight.longestLineOf(line.get(at).text())))
            .max()
            .orElse(NARROWEST);
    return Math.max(NARROWEST, Math.min(longest + MARGIN, WIDEST));
  }
}
