package careermap.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets in only what Slack signed, once: age on both sides, then size, then signature over the raw
 * bytes, then repetition; nothing is parsed before.
 */
final class Door implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger(Door.class);
  static final Duration WINDOW = Duration.ofSeconds(300);
  static final int MOST_BYTES = 1 << 20;
  private static final int MOST_DRAINED = 32 << 20;
  private static final int A_PIECE = 8_192;
  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

  /**
   * Slack sends a body at once; whoever takes longer is holding a thread. What has waited here
   * itself is read all the same.
   */
  private static final Duration LONGEST_BODY = Duration.ofSeconds(3);

  private final Signature signature;
  private final SeenSignatures seen = new SeenSignatures();
  private final Clock clock;
  private final DoorMeters meters;

  Door(String signingSecret, Clock clock, DoorMeters meters) {
    this.signature = new Signature(signingSecret);
    this.clock = clock;
    this.meters = meters;
  }

  @Override
  public void init(FilterConfig config) {}

  @Override
  public void destroy() {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    admit((HttpServletRequest) request, (HttpServletResponse) response, chain);
  }

  private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Instant sent = sent(header(request, "X-Slack-Request-Timestamp"));
    if (!isRecent(sent)) {
      refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "unsigned");
      return;
    }
    long end = System.nanoTime() + LONGEST_BODY.toNanos();
    byte[] body = read(request.getInputStream(), end);
    if (isLate(end) && body.length < request.getContentLength()) {
      response.setHeader("Connection", "close");
      refuse(response, HttpServletResponse.SC_REQUEST_TIMEOUT, "too_slow");
    } else if (body.length > MOST_BYTES) {
      drain(request.getInputStream(), end);
      refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too_large");
    } else if (!isSigned(request, body)) {
      refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "unsigned");
    } else if (!seen.isNew(header(request, "X-Slack-Signature"), sent, clock.instant())) {
      meters.refused("repeated");
    } else {
      passOn(new ReadRequest(request, body), response, chain);
    }
  }

  /** What the framework cannot read is refused without a word of it, in the answer or the log. */
  private void passOn(ReadRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException unreadable) {
      LOG.warn("a signed request cannot be read: {}", unreadable.getClass().getName());
      refuse(response, HttpServletResponse.SC_BAD_REQUEST, "unreadable");
    }
  }

  /** As far as it comes in time, and little more than may be. */
  private static byte[] read(InputStream body, long end) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] piece = new byte[A_PIECE];
    int read = 0;
    while (read >= 0 && all.size() <= MOST_BYTES && !(isLate(end) && all.size() > 0)) {
      read = body.read(piece);
      all.write(piece, 0, Math.max(0, read));
    }
    return all.toByteArray();
  }

  /** Whoever is cut off in the middle of sending sees no answer. */
  private static void drain(InputStream body, long end) throws IOException {
    byte[] scrap = new byte[A_PIECE];
    int read = 0;
    for (int drained = 0; read >= 0 && drained < MOST_DRAINED && !isLate(end); drained += read) {
      read = body.read(scrap);
    }
  }

  private static boolean isLate(long end) {
    return System.nanoTime() > end;
  }

  private boolean isSigned(HttpServletRequest request, byte[] body) {
    String timestamp = header(request, "X-Slack-Request-Timestamp");
    return signature.matches(header(request, "X-Slack-Signature"), timestamp, body);
  }

  /** What is no number was sent at no time that is recent. */
  private static Instant sent(String timestamp) {
    return SECONDS.matcher(timestamp).matches()
        ? Instant.ofEpochSecond(Long.parseLong(timestamp))
        : Instant.MIN;
  }

  private boolean isRecent(Instant sent) {
    Instant now = clock.instant();
    return !sent.isBefore(now.minus(WINDOW)) && !sent.isAfter(now.plus(WINDOW));
  }

  private void refuse(HttpServletResponse response, int status, String reason) throws IOException {
    meters.refused(reason);
    response.setStatus(status);
    response.setContentType("application/json");
    response
        .getOutputStream()
        .write(("{\"error\":\"" + reason + "\"}").getBytes(StandardCharsets.UTF_8));
  }

  private static String header(HttpServletRequest request, String name) {
    @Nullable String value = request.getHeader(name);
    return value == null ? "" : value;
  }
}
