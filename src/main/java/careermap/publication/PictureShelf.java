package careermap.publication;

import java.time.Instant;
import java.util.Optional;

/** Pictures that were uploaded already (図の棚), so that none is uploaded twice. */
public interface PictureShelf {
  /**
   * The id of the uploaded file.
   *
   * @param content see {@link Drawing#content()}
   */
  Optional<String> find(String content);

  void keep(String content, String fileId, Instant now);

  /** The file is there no longer. */
  void remove(String content);
}
