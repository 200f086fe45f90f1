package careermap.slack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.slack.api.util.http.ProxyUrlUtil;
import com.slack.api.util.http.ProxyUrlUtil.ProxyUrl;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection beneath a link, by the way that all calls to Slack go: the library has its own
 * way through a proxy, which tells it Slack's number instead of its name and no password, and waits
 * for it without end.
 */
final class Passage extends SocketFactory {
  private static final Logger LOG = LoggerFactory.getLogger(Passage.class);
  private static final int LONGEST_ANSWER = 16_384;
  private static final String END = "\r\n\r\n";

  private final URI address;
  private final Proxy proxy;
  private final String password;
  private final int millis;
  private final Socket raw;

  private Passage(URI address, Proxy proxy, String password, Duration patience) {
    this.address = address;
    this.proxy = proxy;
    this.password = password;
    this.millis = Math.toIntExact(patience.toMillis());
    this.raw = proxy.type() == Proxy.Type.SOCKS ? new Socket(proxy) : new Socket();
  }

  /**
   * @param patience with each step
   */
  static Passage to(URI address, SlackHttpClient client, Duration patience) {
    return new Passage(
        address,
        proxy(client.getOkHttpClient(), address),
        password(client.getConfig().getProxyUrl()),
        patience);
  }

  private static Proxy proxy(OkHttpClient client, URI address) {
    @Nullable Proxy fixed = client.proxy();
    String scheme = isEncrypted(address) ? "https" : "http";
    URI asCall = URI.create(scheme + "://" + address.getRawAuthority() + "/");
    return fixed == null ? client.proxySelector().select(asCall).get(0) : fixed;
  }

  private static String password(@Nullable String proxyUrl) {
    @Nullable ProxyUrl proxy = ProxyUrlUtil.parse(proxyUrl);
    return proxy == null || proxy.getUsername() == null
        ? ""
        : "Proxy-Authorization: "
            + Credentials.basic(proxy.getUsername(), proxy.getPassword())
            + "\r\n";
  }

  private static boolean isEncrypted(URI address) {
    return "wss".equals(address.getScheme());
  }

  @Override
  public Socket createSocket() throws IOException {
    raw.setSoTimeout(millis);
    raw.connect(firstStop(), millis);
    if (proxy.type() == Proxy.Type.HTTP) {
      beLedOn();
    }
    raw.setSoTimeout(0);
    return isEncrypted(address) ? encrypted() : raw;
  }

  private InetSocketAddress firstStop() {
    return switch (proxy.type()) {
      case DIRECT -> new InetSocketAddress(address.getHost(), port());
      case SOCKS -> InetSocketAddress.createUnresolved(address.getHost(), port());
      case HTTP -> known((InetSocketAddress) proxy.address());
    };
  }

  private static InetSocketAddress known(InetSocketAddress place) {
    return new InetSocketAddress(place.getHostString(), place.getPort());
  }

  private int port() {
    int usual = isEncrypted(address) ? 443 : 80;
    return address.getPort() < 0 ? usual : address.getPort();
  }

  private void beLedOn() throws IOException {
    String place = address.getHost() + ":" + port();
    String asked = "CONNECT " + place + " HTTP/1.1\r\nHost: " + place + "\r\n" + password + "\r\n";
    raw.getOutputStream().write(asked.getBytes(ISO_8859_1));
    if (!answer().matches("(?s)HTTP/1\\.\\d 2\\d\\d\\b.*")) {
      throw new IOException("the proxy does not let a link through");
    }
  }

  private String answer() throws IOException {
    InputStream in = raw.getInputStream();
    StringBuilder answer = new StringBuilder();
    while (answer.indexOf(END, answer.length() - END.length()) < 0) {
      int next = in.read();
      if (next < 0 || answer.length() > LONGEST_ANSWER) {
        throw new IOException("the proxy breaks off");
      }
      answer.append((char) next);
    }
    return answer.toString();
  }

  /** The certificate has to be that of the host, whoever led here. */
  private Socket encrypted() throws IOException {
    SSLSocketFactory factory = trust().getSocketFactory();
    SSLSocket socket = (SSLSocket) factory.createSocket(raw, address.getHost(), port(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    return socket;
  }

  private static SSLContext trust() throws IOException {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IOException(impossible);
    }
  }

  /** Frees whoever is stuck in it, whatever was still to be said. */
  void drop() {
    try {
      raw.setSoLinger(true, 0);
      raw.close();
    } catch (IOException closed) {
      LOG.debug("the connection of a link is closed already");
    }
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
    throw new UnsupportedOperationException();
  }
}
