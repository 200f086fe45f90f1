package careermap.file;

import careermap.map.CareerMap;
import careermap.map.MapText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The contact-centre map that comes with the app and is version 1 of an empty database. */
public final class BundledMap {
  private static final String RESOURCE = "/careermap/contact-centre.yml";

  private BundledMap() {}

  /** The map, read as any company's own is. */
  public static CareerMap read(MapText format) {
    var reading = format.read("contact-centre.yml", text());
    return reading.map().orElseThrow(() -> new IllegalStateException("" + reading.problems()));
  }

  /** The file itself, comments and all, for a company to start its own from. */
  public static String text() {
    try (var stream = BundledMap.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the program");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
