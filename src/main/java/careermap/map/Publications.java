package careermap.map;

import java.util.List;
import java.util.Optional;

/** Everything that was ever published (公開の記録). */
public interface Publications {
  Optional<Version> version(int number);

  /** The text of a version, exactly as it was published. */
  Optional<String> document(int number);

  /** All versions, newest first. */
  List<Publication> history();

  /**
   * Publishes a version and writes down that it is to be announced, in one transaction.
   *
   * @return whether it was published; false where another version than its base is in force
   */
  boolean publish(NewVersion version);
}
