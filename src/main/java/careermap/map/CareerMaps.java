package careermap.map;

/** The published versions of the map (キャリアマップの版). */
public interface CareerMaps {
  /** The version in force, as of now; another process may have published it. */
  Version current();
}
