package careermap.slackstandin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A company's proxy, which may want a password. */
public final class ForwardProxy implements AutoCloseable {
  private static final Pattern ASKED =
      Pattern.compile("(?:CONNECT |\\w+ http://)([^/ :]+):(\\d+).*", Pattern.DOTALL);

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final String credentials;
  private final Relay relay;

  private ForwardProxy(String credentials) throws IOException {
    this.credentials = credentials;
    this.relay = Relay.open(this::onwards);
  }

  public static ForwardProxy open() throws IOException {
    return new ForwardProxy("");
  }

  /**
   * One that lets nobody through without these.
   *
   * @param credentials in Base64
   */
  public static ForwardProxy wanting(String credentials) throws IOException {
    return new ForwardProxy("\r\nProxy-Authorization: Basic " + credentials + "\r\n");
  }

  public int port() {
    return relay.port();
  }

  /** The first line of every request. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private Socket onwards(Socket app) throws IOException {
    String head = head(app.getInputStream());
    asked.add(head.lines().findFirst().orElse(""));
    Matcher target = ASKED.matcher(head);
    if (!target.matches() || !head.contains(credentials)) {
      say(
          app,
          "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"");
      throw new IOException("turned away");
    }
    Socket slack = new Socket(target.group(1), Integer.parseInt(target.group(2)));
    if (head.startsWith("CONNECT")) {
      say(app, "HTTP/1.1 200 Connection established");
    } else {
      slack.getOutputStream().write(head.getBytes(ISO_8859_1));
    }
    return slack;
  }

  private static void say(Socket app, String head) throws IOException {
    app.getOutputStream().write((head + "\r\n\r\n").getBytes(ISO_8859_1));
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException();
      }
      head.append((char) next);
    }
    return head.toString();
  }

  @Override
  public void close() {
    relay.close();
  }
}
