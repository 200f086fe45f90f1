package careermap.conversation;

import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Takes a talk back that was written down by mistake (記録を消す): by whoever wrote it down, while the
 * other has neither said that it is right nor noted anything.
 */
public final class TakeBackTalk {
  private final Conversations conversations;
  private final Notes notes;
  private final Consumer<PersonId> digests;
  private final Clock clock;

  /**
   * @param digests hears of everybody whose reminders are out of date now
   */
  public TakeBackTalk(
      Conversations conversations, Notes notes, Consumer<PersonId> digests, Clock clock) {
    this.conversations = conversations;
    this.notes = notes;
    this.digests = digests;
    this.clock = clock;
  }

  /** Whether it is gone. */
  public boolean by(Person who, String talk) {
    return conversations
        .byId(talk)
        .filter(found -> found.mayBeTakenBack(who.id(), notes.in(talk)))
        .map(this::removed)
        .orElse(false);
  }

  private boolean removed(Conversation talk) {
    conversations.remove(talk, clock.instant());
    if (!talk.confidential()) {
      digests.accept(talk.person());
    }
    return true;
  }
}
