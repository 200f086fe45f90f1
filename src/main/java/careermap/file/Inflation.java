package careermap.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * How large a workbook becomes and whether its cells are where they can be, found out before
 * anything in it is read. It is opened as the reader will open it, so that both see the same.
 */
final class Inflation {
  private static final int CHUNK = 64 << 10;
  private static final int MOST_ENTRIES = 10_000;

  private final Limits limits;
  private final byte[] chunk = new byte[CHUNK];
  private final CellBounds bounds = new CellBounds();
  private long inflated;

  private Inflation(Limits limits) {
    this.limits = limits;
  }

  /**
   * Inflates everything once, without believing the sizes that the archive states.
   *
   * @throws TooMuch where the archive goes beyond the limits
   */
  static void check(byte[] archive, Limits limits) throws IOException {
    try (ZipFile zip = open(archive)) {
      new Inflation(limits).check(zip);
    }
  }

  private static ZipFile open(byte[] archive) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(archive)).get();
  }

  private void check(ZipFile zip) throws IOException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    stopWhere(entries.size() > MOST_ENTRIES);
    for (ZipArchiveEntry entry : entries) {
      add(zip, entry);
    }
    for (ZipArchiveEntry entry : entries) {
      try (InputStream content = zip.getInputStream(entry)) {
        bounds.read(content);
      }
    }
    bounds.check();
  }

  private void add(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream content = zip.getInputStream(entry)) {
      for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
        inflated += read;
        stopWhere(inflated > limits.inflatedBytes());
      }
    }
  }

  private void stopWhere(boolean tooMuch) {
    if (tooMuch) {
      throw new TooMuch(FileWords.tooMuchInside());
    }
  }
}
