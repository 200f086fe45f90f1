package careermap.map;

import java.time.Instant;

/** The published versions of the map (キャリアマップの版). */
public interface CareerMaps {
  /** The version in force, as of now; another process may have published it. */
  Version current();

  /** Makes {@code document} version 1 where nothing was ever published. */
  void startWith(String document, Instant now);
}
