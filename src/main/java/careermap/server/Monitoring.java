package careermap.server;

/** What the pages for those who run the app show. */
public interface Monitoring extends DoorMeters {
  /** Whether the app can do its work at this moment. */
  boolean isReady();

  /** All meters in Prometheus' text format. */
  String metrics();
}
