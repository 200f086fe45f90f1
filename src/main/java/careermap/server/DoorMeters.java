package careermap.server;

/** Told of what the door refuses. */
public interface DoorMeters {
  /**
   * @param reason too_large, too_slow, unsigned or repeated
   */
  void refused(String reason);
}
