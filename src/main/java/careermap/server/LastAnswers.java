package careermap.server;

import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Lets the answers under way out while the server stops. Whoever keeps a connection and sends by it
 * meanwhile is answered, too, where Jetty alone would refuse with 503.
 */
final class LastAnswers extends GracefulHandler {
  /** How long whoever was answered may keep its end of a connection open while the server stops. */
  private static final Duration FAREWELL = Duration.ofSeconds(1);

  LastAnswers(Handler next) {
    super(next);
    setShutdownIdleTimeout(FAREWELL.toMillis());
  }

  /**
   * The server waits for the connection, so the request need not be counted; but unless it is told
   * outright that this was the last one, for the other side to close it.
   */
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    ConnectionMetaData connection = request.getConnectionMetaData();
    Request.addCompletionListener(request, failure -> answered(connection));
    Handler next = getHandler();
    if (!isShutdown() || next == null) {
      return super.handle(request, response, callback);
    }
    response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    return next.handle(request, response, callback);
  }

  /** After a request the connection is as patient again as it was before the server stopped. */
  private static void answered(ConnectionMetaData connection) {
    if (connection.getConnector().isShutdown()) {
      connection.getConnection().getEndPoint().setIdleTimeout(FAREWELL.toMillis());
    }
  }
}
