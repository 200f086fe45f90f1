package careermap.conversation;

import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes a talk back that was written down by mistake (記録を消す): by whoever wrote it down, while the
 * other has neither said that it is right, nor corrected it, nor noted anything.
 */
public final class TakeBackTalk {
  private final Conversations conversations;
  private final Consumer<PersonId> digests;
  private final Clock clock;

  /**
   * @param digests hears of everybody whose reminders are out of date now
   */
  public TakeBackTalk(Conversations conversations, Consumer<PersonId> digests, Clock clock) {
    this.conversations = conversations;
    this.digests = digests;
    this.clock = clock;
  }

  /** Whether it is gone. */
  public boolean by(Person who, String talk) {
    Optional<Conversation> gone =
        conversations.remove(
            talk, (found, notes) -> found.mayBeTakenBack(who.id(), notes), clock.instant());
    gone.filter(found -> !found.confidential()).ifPresent(found -> digests.accept(found.person()));
    return gone.isPresent();
  }
}
