package careermap.server;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import javax.servlet.http.HttpServlet;

/** The HTTP server with nothing behind it, on a free port. */
public final class DoorAlone {
  private DoorAlone() {}

  public static HttpDoor make() {
    return ready(() -> true);
  }

  public static HttpDoor ready(BooleanSupplier ready) {
    return HttpDoor.forSlack(
        0,
        new Meters(ready, () -> 0),
        "0".repeat(32),
        new HttpServlet() {
          private static final long serialVersionUID = 1;
        },
        Clock.systemUTC());
  }
}
