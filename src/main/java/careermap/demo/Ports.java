package careermap.demo;

import java.io.IOException;
import java.net.ServerSocket;

/** Finds a port that nobody listens on. */
final class Ports {
  private static final int ANY = 0;

  private Ports() {}

  /** {@code preferred} where it is free, else another one. */
  static int free(int preferred) throws IOException {
    try {
      return open(preferred);
    } catch (IOException taken) {
      return open(ANY);
    }
  }

  private static int open(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.getLocalPort();
    }
  }
}
