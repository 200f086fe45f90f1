package careermap.map;

/** The written form of a map (地図の文面), the same for the bundled map and a company's own. */
public interface MapText {
  /**
   * Reads a map.
   *
   * @param source the name that problems give as their place, such as {@code map.yml}
   */
  MapReading read(String source, String text);

  /** The text of a map; it reads back as an equal one. */
  String write(CareerMap map);
}
