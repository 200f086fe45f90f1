package careermap.slack;

import static careermap.slack.LinkedApp.HURRY;
import static careermap.slack.LinkedApp.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Links;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is at the other end of a link has shown it. */
class LinkCertificateTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir private static Path folder = Path.of("");
  private static SSLContext own;
  private static SSLContext usual;
  private final LinkedApp app = new LinkedApp();
  private Links links;

  @BeforeAll
  static void make() throws Exception {
    usual = SSLContext.getDefault();
    own = ofLocalhost();
  }

  @BeforeEach
  void listen() {
    links = Links.encrypted(own);
  }

  @AfterEach
  void close() {
    SSLContext.setDefault(usual);
    links.close();
    app.close();
  }

  /** It has a certificate of its own, which it trusts as well. */
  private static SSLContext ofLocalhost() throws Exception {
    KeyStore keys = KeyStore.getInstance(made().toFile(), PASSWORD);
    KeyManagerFactory shown =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    shown.init(keys, PASSWORD);
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(shown.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  private static Path made() throws Exception {
    Path made = folder.resolve("localhost.p12");
    String options =
        "-genkeypair -alias localhost -keyalg EC -storetype PKCS12 -storepass changeit"
            + " -dname CN=localhost -ext san=dns:localhost -keystore";
    List<String> command = new ArrayList<>(List.of(options.split(" ", -1)));
    command.add(0, Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.add(made.toString());
    Process keytool = new ProcessBuilder(command).start();
    assertThat(keytool.waitFor()).isZero();
    return made;
  }

  @Test
  void standsWhereTheCertificateIsTheHosts() throws Exception {
    SSLContext.setDefault(own);
    try (SocketLink link = begin("localhost")) {
      await().atMost(PATIENCE).until(link::isUp);
      assertThat(app.career(links.await(0), "はい").status()).isEqualTo(200);
    }
  }

  @Test
  void doesNotWhereItIsAnothers() throws Exception {
    SSLContext.setDefault(own);
    neverStandsAt("127.0.0.1");
  }

  @Test
  void doesNotWhereNobodyTrustsIt() throws Exception {
    neverStandsAt("localhost");
  }

  private void neverStandsAt(String host) throws Exception {
    try (SocketLink link = begin(host)) {
      app.slack.awaitCalls("apps.connections.open", 3);
      assertThat(link.isUp()).isFalse();
      assertThat(links.all()).isEmpty();
    }
  }

  private SocketLink begin(String host) {
    app.slack.socketUrl(links.encryptedUrl(host));
    return app.begin(HURRY);
  }
}
