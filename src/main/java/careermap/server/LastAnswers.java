package careermap.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
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
  LastAnswers(Handler next) {
    super(next);
  }

  /**
   * The server waits for the connection, so the request need not be counted; but unless it is told
   * outright that this was the last one, for the other side to close it.
   */
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Handler next = getHandler();
    if (!isShutdown() || next == null) {
      return super.handle(request, response, callback);
    }
    response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    return next.handle(request, response, callback);
  }
}
