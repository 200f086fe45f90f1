package careermap.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One HTTP/1.1 connection that is kept: a plain socket costs the generator the least. */
final class KeptConnection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;

  private final int port;
  private Socket socket = new Socket();
  private InputStream answers = InputStream.nullInputStream();

  KeptConnection(int port) {
    this.port = port;
  }

  /** Asks; after a failure the next question goes over a new connection. */
  Answer ask(byte[] request) throws IOException {
    try {
      if (!socket.isConnected()) {
        open();
      }
      socket.getOutputStream().write(request);
      return answer();
    } catch (IOException broken) {
      close();
      socket = new Socket();
      throw broken;
    }
  }

  private void open() throws IOException {
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    answers = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  private Answer answer() throws IOException {
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    int length = length();
    byte[] body = answers.readNBytes(length);
    if (body.length < length) {
      throw new EOFException("the answer ends early");
    }
    return new Answer(status, new String(body, StandardCharsets.ISO_8859_1));
  }

  private int length() throws IOException {
    int length = -1;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring("content-length:".length()).strip());
      }
    }
    if (length < 0) {
      throw new IOException("an answer without Content-Length");
    }
    return length;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int at = answers.read(); at != '\n'; at = answers.read()) {
      if (at < 0) {
        throw new EOFException("the connection was closed");
      }
      if (at != '\r') {
        line.append((char) at);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /** The status and the body, as one character per byte. */
  record Answer(int status, String body) {}
}
