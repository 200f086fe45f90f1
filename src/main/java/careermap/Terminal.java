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
  private static final int STANDARD_INPUT = 0;
  private static final int STANDARD_OUTPUT = 1;
  private static final int STANDARD_ERROR = 2;

  private Terminal() {}

  static PrintWriter to(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, charset(System.console())), true);
  }

  /** Whether somebody watches standard error; Java itself knows only of input and output. */
  static boolean isWatched() {
    return isTerminal(STANDARD_ERROR);
  }

  /** Whether somebody watches standard output, where bytes that are no text would do harm. */
  static boolean showsData() {
    return isTerminal(STANDARD_OUTPUT);
  }

  /** What somebody types after a question; null where nobody is there to ask. */
  static @Nullable String ask(String question) {
    Console console = System.console();
    return console == null || !isTerminal(STANDARD_INPUT) ? null : console.readLine("%s", question);
  }

  private static boolean isTerminal(int descriptor) {
    try {
      Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
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
