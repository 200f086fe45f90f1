package careermap.picture;

import careermap.map.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws the bundled map into a file, in a Java of its own. */
final class DrawOnce {
  private DrawOnce() {}

  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), MapPicture.of(Maps.bundled(), 1, Language.JA, null).png());
  }
}
