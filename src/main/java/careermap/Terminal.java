package careermap;

import java.io.Console;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where commands print: in the terminal's encoding where it knows Japanese, else in UTF-8. */
final class Terminal {
  private Terminal() {}

  static PrintWriter to(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, charset(System.console())), true);
  }

  private static Charset charset(@Nullable Console console) {
    return console != null && console.charset().newEncoder().canEncode('あ')
        ? console.charset()
        : StandardCharsets.UTF_8;
  }
}
