package careermap.file;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** How large an archive becomes, found out before anything in it is read. */
final class Inflation {
  private static final int CHUNK = 64 << 10;
  private static final int MOST_ENTRIES = 10_000;

  private final Limits limits;
  private final byte[] chunk = new byte[CHUNK];
  private long inflated;

  private Inflation(Limits limits) {
    this.limits = limits;
  }

  /**
   * Inflates everything once, without believing the sizes that the archive states.
   *
   * @throws TooMuch where the archive goes beyond the limits
   */
  static void check(File archive, Limits limits) throws IOException {
    Inflation inflation = new Inflation(limits);
    try (ZipFile zip = new ZipFile(archive)) {
      List<? extends ZipEntry> entries = zip.stream().limit(MOST_ENTRIES + 1L).toList();
      inflation.stopWhere(entries.size() > MOST_ENTRIES);
      for (ZipEntry entry : entries) {
        inflation.add(zip, entry);
      }
    }
  }

  private void add(ZipFile zip, ZipEntry entry) throws IOException {
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
