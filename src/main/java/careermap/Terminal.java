package careermap;

import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where commands print: in the terminal's encoding where it knows Japanese, else in UTF-8. */
final class Terminal {
  private Terminal() {}

  static PrintWriter to(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, charset(System.console())), true);
  }

  /** Whether somebody watches standard error; Java itself knows only of input and output. */
  static boolean isWatched() {
    try {
      Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/2"));
      return target.startsWith("/dev") && !target.endsWith("null");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return System.console() != null;
    }
  }

  private static Charset charset(@Nullable Console console) {
    return console != null && console.charset().newEncoder().canEncode('あ')
        ? console.charset()
        : StandardCharsets.UTF_8;
  }
}
