package careermap.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** A PostgreSQL of a test's own that goes away and comes back with what it held. */
public final class RestartedServer implements AutoCloseable {
  private final Path folder;
  private final int port;
  private EmbeddedPostgres server;

  private RestartedServer(Path folder, int port, EmbeddedPostgres server) {
    this.folder = folder;
    this.port = port;
    this.server = server;
  }

  public static RestartedServer start(Path folder) throws IOException {
    int port = freePort();
    try {
      return new RestartedServer(folder, port, at(folder, port));
    } catch (IOException | RuntimeException failure) {
      throw new TestAbortedException("PostgreSQL does not start on this machine", failure);
    }
  }

  /** As it is set up without anybody's settings: what is committed is on the disk. */
  private static EmbeddedPostgres at(Path folder, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  public void stop() throws IOException {
    server.close();
  }

  public void startAgain() throws IOException {
    server = at(folder, port);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
