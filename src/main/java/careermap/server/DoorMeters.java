package careermap.server;

import java.time.Duration;

/** Told of what goes through the door and what it refuses. */
public interface DoorMeters {
  /**
   * @param reason too_large, unsigned or repeated
   */
  void refused(String reason);

  /** Told how long the answer to a request took. */
  void answered(Duration time);
}
