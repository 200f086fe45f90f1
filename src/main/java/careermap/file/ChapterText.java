package careermap.file;

import static java.util.stream.Collectors.joining;

import careermap.map.Language;
import careermap.portfolio.Chapter;
import careermap.portfolio.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes chapters as plain text, to be copied from: a label and what belongs to it, line by line.
 */
final class ChapterText {
  private static final String MARK = "\uFEFF";
  private static final String END = "\r\n";
  private static final String RULE = "=".repeat(40);

  private final String colon;
  private final String indent;

  private ChapterText(Language language) {
    this.colon = language == Language.JA ? "：" : ": ";
    this.indent = language == Language.JA ? "　" : "  ";
  }

  /** With the mark and the line ends by which every editor of Windows knows it. */
  static byte[] write(List<Chapter> chapters, Language language) {
    ChapterText text = new ChapterText(language);
    return chapters.stream()
        .map(text::chapter)
        .collect(joining(END + END, MARK, END))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String chapter(Chapter chapter) {
    Stream<String> head = Stream.concat(Stream.of(chapter.title(), RULE), chapter.notes().stream());
    String lines =
        chapter.lines().stream().map(line -> line(chapter, line)).collect(joining(END + END));
    String top = head.map(ChapterText::plain).collect(joining(END));
    return lines.isEmpty() ? top : top + END + END + lines;
  }

  /** What is blank is left out. */
  private String line(Chapter chapter, List<Entry> line) {
    return IntStream.range(0, line.size())
        .filter(at -> !line.get(at).text().isBlank())
        .mapToObj(at -> entry(chapter.headings().get(at), line.get(at).text()))
        .collect(joining(END));
  }

  private String entry(String heading, String content) {
    List<String> lines = plain(content).lines().toList();
    return lines.size() == 1
        ? heading + colon + lines.get(0)
        : heading
            + colon.strip()
            + lines.stream().map(line -> END + indent + line).collect(joining());
  }

  private static String plain(String text) {
    return Legible.only(text);
  }
}
