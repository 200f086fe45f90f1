package careermap.conversation;

import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what became of one's own promise (約束のその後). */
public final class SettlePromise {
  /** Of the word with which a promise is dropped, in characters. */
  public static final int LONGEST_WORD = 200;

  private final Conversations conversations;
  private final Clock clock;

  public SettlePromise(Conversations conversations, Clock clock) {
    this.conversations = conversations;
    this.clock = clock;
  }

  /**
   * Kept, dropped, or open again; empty where it is no promise of theirs.
   *
   * @param word why it is dropped; null for nothing
   * @param zone where the owner is; it decides what day it is
   */
  public Optional<Promise> by(
      Person owner, String promise, Promise.State state, @Nullable String word, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return conversations
        .promise(promise)
        .filter(found -> found.owner().equals(owner.id()))
        .map(found -> found.settled(state, word, today))
        .filter(conversations::settle)
        .flatMap(settled -> conversations.promise(settled.id()));
  }
}
