package careermap.logging;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Writes JSON lines in which tokens, response addresses and the tickets of links are masked,
 * wherever they come from.
 */
public final class MaskingJsonEncoder extends JsonEncoder {
  /** JSON may have written each slash with a backslash before it. */
  private static final Pattern SECRETS =
      Pattern.compile(
          "(xox[a-z]|xapp)-[A-Za-z0-9._-]+"
              + "|(?<=hooks\\.slack\\.com)(\\\\?/[A-Za-z0-9_-]+)+"
              + "|(?<=\\bticket(=|\\\\u003d))[A-Za-z0-9._~%-]+");

  @Override
  public byte[] encode(ILoggingEvent event) {
    String line = new String(super.encode(event), StandardCharsets.UTF_8);
    return SECRETS.matcher(line).replaceAll("(masked)").getBytes(StandardCharsets.UTF_8);
  }
}
