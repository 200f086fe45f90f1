package careermap.picture;

import careermap.map.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws a web of ten units into a file, in a Java of its own. */
final class DrawRadarOnce {
  private DrawRadarOnce() {}

  public static void main(String[] arguments) throws IOException {
    byte[] png = new RadarPicture().png(RadarPictureTest.web(10), Language.JA).orElseThrow();
    Files.write(Path.of(arguments[0]), png);
  }
}
