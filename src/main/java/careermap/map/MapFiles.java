package careermap.map;

/** The files in which a company keeps its map (地図のファイル): text, or a workbook. */
public interface MapFiles {
  /**
   * Reads a file; which form it has is told by its content.
   *
   * @param name of the file, for problems
   */
  Draft read(String name, byte[] content);

  /** A file longer than this is no map; of such a one, no more than the first byte above counts. */
  int mostBytes();
}
