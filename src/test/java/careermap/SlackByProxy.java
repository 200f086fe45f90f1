package careermap;

import careermap.slackstandin.StandInSlack;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A proxy behind which {@code slack.com} is the stand-in. An app that is given another address than
 * Slack's does not keep to Slack's limits; behind this one it does.
 */
final class SlackByProxy implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SlackByProxy.class);
  private static final String PASSWORD = "stand-in";
  private static final String OPTIONS =
      "-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=%d -Djavax.net.ssl.trustStore=%s"
          + " -Djavax.net.ssl.trustStorePassword=%s";
  private static final String ACCEPTED = "HTTP/1.1 200 Connection established\r\n\r\n";
  private static final String END_OF_HEAD = "\r\n\r\n";

  private final StandInSlack slack;
  private final Path keys;
  private final SSLContext secrecy;
  private final ServerSocket door;
  private final ExecutorService threads = Executors.newCachedThreadPool(SlackByProxy::thread);

  private SlackByProxy(StandInSlack slack, Path keys) throws IOException, GeneralSecurityException {
    this.slack = slack;
    this.keys = keys;
    this.secrecy = secrecy(keys);
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /**
   * @param folder where it may keep its keys
   */
  static SlackByProxy before(StandInSlack slack, Path folder) {
    try {
      SlackByProxy proxy = new SlackByProxy(slack, madeKeys(folder.resolve("slack.p12")));
      proxy.threads.execute(proxy::welcome);
      return proxy;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A {@code serve} that goes to Slack this way. */
  ServedApp begin(String url, int messagesPerSecond) {
    return ServedApp.begin(
        slack,
        url,
        Map.of(
            "MESSAGES_PER_SECOND",
            Integer.toString(messagesPerSecond),
            "SLACK_API_URL",
            "",
            "JAVA_TOOL_OPTIONS",
            OPTIONS.formatted(door.getLocalPort(), keys, PASSWORD)));
  }

  private static Path madeKeys(Path file) throws IOException {
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    String wish =
        "-genkeypair -alias slack -keyalg EC -dname CN=slack.com -ext san=dns:slack.com"
            + " -storetype PKCS12 -storepass %s -keystore %s";
    List<String> words = List.of((tool + " " + wish.formatted(PASSWORD, file)).split(" "));
    try {
      if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
        throw new IllegalStateException("no keys");
      }
      return file;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(hurried);
    }
  }

  private static SSLContext secrecy(Path keys) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream from = Files.newInputStream(keys)) {
      store.load(from, PASSWORD.toCharArray());
    }
    KeyManagerFactory holder =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    holder.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(holder.getKeyManagers(), null, null);
    return context;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "proxy");
    thread.setDaemon(true);
    return thread;
  }

  private void welcome() {
    try {
      while (!door.isClosed()) {
        Socket guest = door.accept();
        threads.execute(() -> lead(guest));
      }
    } catch (IOException closed) {
      threads.shutdown();
    }
  }

  private void lead(Socket guest) {
    URI host = URI.create(slack.apiUrl());
    try (guest) {
      StringBuilder head = new StringBuilder();
      while (head.indexOf(END_OF_HEAD) < 0) {
        head.append((char) guest.getInputStream().read());
      }
      guest.getOutputStream().write(ACCEPTED.getBytes(StandardCharsets.US_ASCII));
      try (SSLSocket inside =
              (SSLSocket) secrecy.getSocketFactory().createSocket(guest, null, true);
          Socket outside = new Socket(host.getHost(), host.getPort())) {
        inside.setUseClientMode(false);
        inside.setTcpNoDelay(true);
        outside.setTcpNoDelay(true);
        threads.execute(() -> carry(outside, inside));
        carry(inside, outside);
      }
    } catch (IOException gone) {
      LOG.debug("a guest has gone", gone);
    }
  }

  private static void carry(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException gone) {
      LOG.debug("one side has hung up, and so does the other", gone);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      door.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
