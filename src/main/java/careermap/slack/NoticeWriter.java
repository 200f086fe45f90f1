package careermap.slack;

import careermap.delivery.Notice;
import java.util.Optional;

/**
 * Finds the words of a kind of notice, at the moment at which it is delivered: it says what holds
 * then.
 */
@FunctionalInterface
interface NoticeWriter {
  /**
   * Writes a notice to the one who gets it. Nobody has checked what it is about: it may be gone,
   * changed, or no longer the reader's to know.
   *
   * @return empty where it is not wanted any more; then it is never delivered
   */
  Optional<Letter> write(Notice notice, Reader reader);
}
