package careermap.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** How large an archive becomes, found out before anything in it is read. */
final class Inflation {
  private static final int CHUNK = 64 << 10;
  private static final int ENTRIES = 10_000;

  private Inflation() {}

  static void check(byte[] archive, Limits limits) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long inflated = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
          inflated += read;
          if (inflated > limits.inflatedBytes() || entries > ENTRIES) {
            throw new TooMuch(FileWords.tooMuchInside());
          }
        }
      }
    }
  }
}
