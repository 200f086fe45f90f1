package careermap;

import careermap.slack.Awaited;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.servlet.SlackAppServletAdapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.servlet.AsyncContext;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bolt behind the door, as in Bolt's own servlet, but that no thread waits for an answer: a
 * request's own thread makes it, and what takes long is acknowledged beside it.
 */
final class SlackServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(SlackServlet.class);

  private final transient App app;
  private final transient SlackAppServletAdapter adapter;
  private final transient Consumer<Duration> answered;

  /**
   * @param answered told how long each acknowledgement took
   */
  SlackServlet(App app, Consumer<Duration> answered) {
    this.app = app;
    this.adapter = new SlackAppServletAdapter(app.config());
    this.answered = answered;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long start = System.nanoTime();
    Response acknowledgement = acknowledgement(adapter.buildSlackRequest(request));
    if (acknowledgement instanceof Awaited awaited) {
      AsyncContext pending = request.startAsync();
      pending.setTimeout(0);
      Thread own = Thread.currentThread();
      AtomicBoolean atWork = new AtomicBoolean(true);
      awaited.whenMade(
          made -> {
            leave(response, atWork.get() && Thread.currentThread() != own);
            end(pending, made, response, start);
          });
      awaited.make();
      atWork.set(false);
    } else {
      write(acknowledgement, response, start);
    }
  }

  private Response acknowledgement(@Nullable Request<?> request) {
    try {
      if (request != null) {
        Awaited.lendThread(request.getContext());
      }
      return app.run(request);
    } catch (Exception failure) {
      LOG.error("a request fails, kind={}", failure.getClass().getName(), failure);
      return Response.error(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  /** While its thread is at work, nothing else that comes by the same connection is read. */
  private static void leave(HttpServletResponse response, boolean atWork) {
    if (atWork) {
      response.setHeader("Connection", "close");
    }
  }

  private void end(
      AsyncContext pending, Response acknowledgement, HttpServletResponse response, long start) {
    try {
      write(acknowledgement, response, start);
    } catch (IOException gone) {
      LOG.debug("nobody waits for the acknowledgement any more", gone);
    } finally {
      pending.complete();
    }
  }

  /**
   * In one piece, where Bolt goes letter by letter; and to the end, so that it is sent though this
   * request's own thread is still at work.
   */
  private void write(Response acknowledgement, HttpServletResponse response, long start)
      throws IOException {
    response.setStatus(acknowledgement.getStatusCode());
    acknowledgement
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    response.setContentType(acknowledgement.getContentType());
    @Nullable String body = acknowledgement.getBody();
    byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
    response.getOutputStream().close();
    answered.accept(Duration.ofNanos(System.nanoTime() - start));
  }
}
