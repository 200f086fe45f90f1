package careermap.conversation;

import careermap.delivery.Notice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk as it is written down (面談の記録).
 *
 * @param promises all that were made in it; others that were there before are dropped
 * @param made the promises in it as they stood when it was put together
 * @param notes what is added to those that are there
 * @param closes requests of the two that were asked, and times that were agreed, before this moment
 *     are held by this talk
 * @param notices whom it is told to
 * @param agreed a growth item that is new with it; null for none
 */
public record TalkRecord(
    Conversation talk,
    List<Promise> promises,
    List<Promise> made,
    List<SealedNote> notes,
    Instant closes,
    List<Notice> notices,
    @Nullable AgreedGrowth agreed) {
  public TalkRecord {
    promises = List.copyOf(promises);
    made = List.copyOf(made);
    notes = List.copyOf(notes);
    notices = List.copyOf(notices);
  }
}
