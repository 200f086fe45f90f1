package careermap.server;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /health/live}, {@code /health/ready} and {@code /metrics}. */
final class MonitoringPages extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Monitoring monitoring;

  MonitoringPages(Monitoring monitoring) {
    this.monitoring = monitoring;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getRequestURI()) {
      case "/health/live" -> answer(response, HttpServletResponse.SC_OK, "alive\n");
      case "/health/ready" -> ready(response);
      case "/metrics" -> answer(response, HttpServletResponse.SC_OK, monitoring.metrics());
      default -> answer(response, HttpServletResponse.SC_NOT_FOUND, "not found\n");
    }
  }

  private void ready(HttpServletResponse response) throws IOException {
    if (monitoring.isReady()) {
      answer(response, HttpServletResponse.SC_OK, "ready\n");
    } else {
      answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "not ready\n");
    }
  }

  private static void answer(HttpServletResponse response, int status, String text)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain; version=0.0.4; charset=utf-8");
    response.getWriter().write(text);
  }
}
