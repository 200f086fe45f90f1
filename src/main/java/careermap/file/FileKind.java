package careermap.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** What a file is, by what is in it and not by its name. */
enum FileKind {
  WORKBOOK,
  OLD_WORKBOOK,
  TEXT,
  OTHER;

  /** As many as the library wants to see, even of a file that is shorter. */
  private static final int HEADER_BYTES = 8;

  private static final List<String> OTHERS =
      List.of(
          "%PDF", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "RIFF", "BM", "PK", "\u001F\u008B");

  static FileKind of(byte[] content) {
    byte[] header = Arrays.copyOf(content, HEADER_BYTES);
    if (ReadableWorkbook.isOLE2Header(header)) {
      return OLD_WORKBOOK;
    }
    if (ReadableWorkbook.isOOXMLZipHeader(header)) {
      return WORKBOOK;
    }
    return isText(content) ? TEXT : OTHER;
  }

  private static boolean isText(byte[] content) {
    String start = new String(content, 0, Math.min(content.length, HEADER_BYTES), ISO_8859_1);
    boolean isUtf16 = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
    return isUtf16 || (OTHERS.stream().noneMatch(start::startsWith) && !hasNul(content));
  }

  private static boolean hasNul(byte[] content) {
    for (byte one : content) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }
}
