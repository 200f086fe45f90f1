package careermap.slackstandin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stands between the app and the links, and does to their connections what networks do. */
public final class Relay implements AutoCloseable {
  private static final int CHUNK = 16_384;

  private final ServerSocket door;
  private final Entrance entrance;
  private final List<Connection> connections = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool(Relay::thread);

  private Relay(ServerSocket door, Entrance entrance) {
    this.door = door;
    this.entrance = entrance;
  }

  /** What is said to it goes to the links. */
  public static Relay before(Links links) throws IOException {
    return open(app -> new Socket(InetAddress.getLoopbackAddress(), links.port()));
  }

  static Relay open(Entrance entrance) throws IOException {
    Relay relay = new Relay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), entrance);
    relay.threads.execute(relay::accept);
    return relay;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "relay");
    thread.setDaemon(true);
    return thread;
  }

  public int port() {
    return door.getLocalPort();
  }

  public String url() {
    return Links.url(port());
  }

  /** Nothing goes by what stands any more, in either way, and neither end is told. */
  public void freeze() {
    connections.forEach(Connection::freeze);
  }

  /** What the app says by what stands is not read any more; it hears on. */
  public void deafen() {
    connections.forEach(Connection::deafen);
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket app = door.accept();
        threads.execute(() -> admit(app));
      } catch (IOException closed) {
        close();
      }
    }
  }

  private void admit(Socket app) {
    try {
      Connection connection = new Connection(app, entrance.onwards(app));
      connections.add(connection);
      connection.begin();
    } catch (IOException turnedAway) {
      quietly(app);
    }
  }

  @Override
  public void close() {
    over.countDown();
    connections.forEach(Connection::close);
    threads.shutdownNow();
    quietly(door);
  }

  private static void quietly(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception failure) {
      throw new UncheckedIOException(new IOException(failure));
    }
  }

  /** Where a connection of the app's goes on to. */
  @FunctionalInterface
  interface Entrance {
    Socket onwards(Socket app) throws IOException;
  }

  private final class Connection {
    private final Socket app;
    private final Socket slack;
    private final AtomicBoolean deaf = new AtomicBoolean();
    private final AtomicBoolean mute = new AtomicBoolean();

    Connection(Socket app, Socket slack) {
      this.app = app;
      this.slack = slack;
    }

    void begin() {
      threads.execute(() -> pump(app, slack, deaf));
      threads.execute(() -> pump(slack, app, mute));
    }

    void deafen() {
      deaf.set(true);
    }

    void freeze() {
      deaf.set(true);
      mute.set(true);
    }

    private void pump(Socket from, Socket to, AtomicBoolean stopped) {
      try {
        InputStream in = from.getInputStream();
        byte[] chunk = new byte[CHUNK];
        for (int size = in.read(chunk); size >= 0; size = in.read(chunk)) {
          if (stopped.get()) {
            over.await();
          }
          to.getOutputStream().write(chunk, 0, size);
        }
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      } catch (IOException ended) {
        close();
      }
      close();
    }

    void close() {
      quietly(app);
      quietly(slack);
    }
  }
}
