package careermap.conversation;

import java.util.List;

/**
 * One talk, for one of the two (面談の記録の1件).
 *
 * @param notes the reader's own, and those that are shared
 * @param mayTakeBack whether the reader may take the record back
 */
public record TalkPage(
    Pairing pairing,
    Conversation talk,
    List<Promise> promises,
    List<ReadableNote> notes,
    boolean mayTakeBack) {
  public TalkPage {
    promises = List.copyOf(promises);
    notes = List.copyOf(notes);
  }
}
