package careermap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a machine that has no font at all, with as little memory as the small installation. */
class WithoutFontsTest {
  private static final String NO_FONTS = "<?xml version=\"1.0\"?><fontconfig></fontconfig>";

  @TempDir private Path folder;

  @Test
  void thePictureIsTheSameToTheByte() throws IOException, InterruptedException {
    Path picture = folder.resolve("map.png");
    Process java = draw(picture);
    assertThat(java.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(java.exitValue()).isZero();
    assertThat(Files.readAllBytes(picture))
        .isEqualTo(MapPicture.of(Maps.bundled(), 1, Language.JA, null).png());
  }

  private Process draw(Path picture) throws IOException {
    Path fonts = Files.writeString(folder.resolve("fonts.conf"), NO_FONTS);
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx88m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                DrawOnce.class.getName(),
                picture.toString()));
    builder.environment().put("FONTCONFIG_FILE", fonts.toString());
    builder.environment().put("FONTCONFIG_PATH", folder.toString());
    return builder.inheritIO().start();
  }
}
