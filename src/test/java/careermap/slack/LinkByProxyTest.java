package careermap.slack;

import static careermap.slack.LinkedApp.HURRY;
import static careermap.slack.LinkedApp.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.ForwardProxy;
import com.slack.api.Slack;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The link goes the way that all calls to Slack go: who is let out by a proxy has it as well. */
class LinkByProxyTest {
  private static final String NOT_KNOWN_HERE = "wss-primary.slack.invalid";

  private final Map<String, String> before = new TreeMap<>();

  /** Which keeps the settings for itself that it finds when it is first asked for. */
  @BeforeAll
  static void awakenTheLibrary() {
    assertThat(Slack.getInstance()).isNotNull();
  }

  @AfterEach
  void restore() {
    before.forEach((name, value) -> set(name, value));
  }

  private void set(String name, String value) {
    String old = value.isEmpty() ? System.clearProperty(name) : System.setProperty(name, value);
    before.putIfAbsent(name, old == null ? "" : old);
  }

  private void goBy(String scheme, ForwardProxy proxy) {
    set(scheme + ".proxyHost", "127.0.0.1");
    set(scheme + ".proxyPort", Integer.toString(proxy.port()));
  }

  @Test
  void goesByTheProxyOfTheSettings() throws Exception {
    try (ForwardProxy proxy = ForwardProxy.open()) {
      goBy("http", proxy);
      standsBy(proxy);
    }
  }

  @Test
  void saysThePassword() throws Exception {
    String secret = Base64.getEncoder().encodeToString("centre:passw0rd".getBytes(UTF_8));
    try (ForwardProxy proxy = ForwardProxy.wanting(secret)) {
      goBy("http", proxy);
      set("http.proxyUser", "centre");
      set("http.proxyPassword", "passw0rd");
      standsBy(proxy);
    }
  }

  @Test
  void tellsNobodyThePasswordOfAProxyThatItCannotRead() {
    set("http.proxyHost", "127.0.0.1");
    set("http.proxyUser", "centre");
    set("http.proxyPassword", "pass:w0rd");
    assertThatExceptionOfType(UnreadableProxy.class)
        .isThrownBy(() -> new LinkedApp().close())
        .withMessageStartingWith("HTTPS_PROXY is not as expected: http")
        .withMessageNotContaining("w0rd")
        .withNoCause();
  }

  private static void standsBy(ForwardProxy proxy) throws Exception {
    try (LinkedApp app = new LinkedApp();
        SocketLink link = app.begin(HURRY)) {
      await().atMost(PATIENCE).until(link::isUp);
      assertThat(app.career(app.links.await(0), "はい").status()).isEqualTo(200);
      assertThat(proxy.asked())
          .anyMatch(line -> line.contains("/api/apps.connections.open"))
          .anyMatch(line -> line.startsWith("CONNECT 127.0.0.1:"));
    }
  }

  /** Where Java's own settings name one for what is encrypted, as the calls in earnest are. */
  @Test
  void leavesItToTheProxyToKnowWhereSlackIs() throws Exception {
    try (ForwardProxy proxy = ForwardProxy.open();
        LinkedApp app = new LinkedApp()) {
      goBy("https", proxy);
      app.slack.socketUrl("wss://" + NOT_KNOWN_HERE + "/link/?ticket=stand-in");
      try (SocketLink link = app.begin(HURRY)) {
        await()
            .atMost(PATIENCE)
            .until(() -> proxy.asked().contains("CONNECT " + NOT_KNOWN_HERE + ":443 HTTP/1.1"));
        assertThat(link.isUp()).isFalse();
      }
    }
  }

  @Test
  void doesNotWaitForEverForAProxyThatSaysNothing() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        LinkedApp app = new LinkedApp()) {
      set("https.proxyHost", "127.0.0.1");
      set("https.proxyPort", Integer.toString(silent.getLocalPort()));
      app.slack.socketUrl("wss://" + NOT_KNOWN_HERE + "/link/?ticket=stand-in");
      LinkThreads threads = LinkThreads.fromNowOn();
      SocketLink link = app.begin(HURRY);
      app.slack.awaitCalls("apps.connections.open", 3);
      link.close();
      threads.awaitOf(0);
    }
  }
}
