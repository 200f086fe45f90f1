package careermap.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The posts about versions (お知らせの一覧); each is written down together with its version. */
public interface Announcements {
  /** The oldest that waits, where it is due; newer ones come after it. */
  Optional<Announcement> due(Instant now);

  /**
   * Takes one that waits, so that nobody else sends it.
   *
   * @param until after this moment its sender must have died
   * @return whether it was there to be taken
   */
  boolean take(int version, Instant until);

  void posted(int version, String channel, Instant now);

  /** It was not posted: again at {@code due}. */
  void later(int version, String refusal, Instant due);

  /** Nobody knows what became of it. */
  void lost(int version);

  /** Gives up on those whose sender must have died by {@code now}. */
  void loseOverdue(Instant now);

  /** Those that are not posted yet, oldest first. */
  List<Announcement> open();

  /** A person says that an unknown one has arrived, or that it is to be sent again. */
  void settle(int version, boolean arrived, Instant now);
}
