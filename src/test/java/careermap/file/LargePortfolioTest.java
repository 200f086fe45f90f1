package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Language;
import careermap.portfolio.Chapter;
import careermap.portfolio.Entry;
import careermap.portfolio.PortfolioFormat;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The largest record that there can be is written while somebody waits for it. */
@Tag("measured")
class LargePortfolioTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String CRITERION =
      "お客さまからの電話やメール、チャットを受け、決まった手順で用件を解決し、記録を残して次の担当に引き継ぐ。".repeat(3);

  @Test
  void tenFullSheetsAreWrittenInAFewSeconds() {
    List<Chapter> chapters = IntStream.range(0, 10).mapToObj(LargePortfolioTest::full).toList();
    long start = System.nanoTime();
    byte[] book = new PortfolioFile().write(chapters, PortfolioFormat.WORKBOOK, Language.JA);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
    assertThat(book.length).isLessThan(10_000_000);
  }

  private static Chapter full(int number) {
    List<Entry> line = Collections.nCopies(8, new Entry(CRITERION, null));
    return new Chapter(
        "章" + number,
        List.of(),
        Collections.nCopies(8, "項目"),
        Collections.nCopies(Chapter.MOST_LINES, line));
  }
}
