package careermap.database;

import careermap.conversation.Conversation;
import careermap.conversation.SealedNote;
import careermap.conversation.TalkAnswer;
import careermap.conversation.TalkRecord;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jdbi.v3.core.Handle;

/**
 * A talk that is written down, answered or taken back, and what follows in the same transaction.
 */
final class ConversationChanges {
  private static final String AGREE =
      """
      update conversation set agreement = :agreement, revision = revision + 1
      where id = :id and revision = :seen
      """;
  private static final String REMOVE = "delete from conversation where id = :id";

  private ConversationChanges() {}

  /**
   * False, and nothing is written, where the two have another talk on that day, or it has changed
   * since it was read.
   */
  static boolean keep(Handle handle, TalkRecord record, Instant now) {
    boolean free =
        isFree(handle, record.talk())
            && isAsRead(handle, record)
            && GrowthItemRows.areAsRead(handle, record.agreed());
    if (free) {
      write(handle, record, now);
    }
    return free;
  }

  private static boolean isFree(Handle handle, Conversation talk) {
    PersonId with = talk.with();
    return with == null
        || ConversationRows.on(handle, talk.heldOn(), talk.person(), with)
            .filter(other -> !other.id().equals(talk.id()))
            .isEmpty();
  }

  private static boolean isAsRead(Handle handle, TalkRecord record) {
    Conversation talk = record.talk();
    int before = ConversationRows.byId(handle, talk.id()).map(Conversation::revision).orElse(-1);
    return before + 1 == talk.revision() && PromiseRows.in(handle, talk.id()).equals(record.made());
  }

  private static void write(Handle handle, TalkRecord record, Instant now) {
    Conversation talk = record.talk();
    ConversationRows.byId(handle, talk.id()).ifPresent(before -> lookAgain(handle, before));
    ConversationRows.write(handle, talk, now);
    PromiseRows.keepOnly(handle, talk.id(), record.promises());
    record.promises().forEach(promise -> PromiseRows.write(handle, promise));
    GrowthItemRows.add(handle, record.agreed());
    record.notes().forEach(note -> NoteRows.add(handle, note));
    HeldRequests.settle(handle, talk, record.closes(), now);
    lookAgain(handle, talk);
    tell(handle, record, now);
  }

  /** Whether the other side says so too; false where it has changed since it was read. */
  static boolean agree(Handle handle, TalkAnswer answer, Instant now) {
    boolean asRead = update(handle, answer);
    if (asRead) {
      follow(handle, answer, now);
    }
    return asRead;
  }

  private static boolean update(Handle handle, TalkAnswer answer) {
    return handle
            .createUpdate(AGREE)
            .bind("id", answer.talk().id())
            .bind("seen", answer.talk().revision())
            .bind("agreement", answer.agreement().name())
            .execute()
        == 1;
  }

  private static void follow(Handle handle, TalkAnswer answer, Instant now) {
    Conversation talk = answer.talk();
    if (answer.agreement() == Conversation.Agreement.DISPUTED) {
      HeldRequests.reopen(handle, talk, now);
    } else {
      HeldRequests.settle(handle, talk, answer.closes(), now);
    }
    lookAgain(handle, talk);
    NoticeRows.dropAbout(handle, talk.id());
    NoticeRows.addAnew(handle, answer.notices(), now);
  }

  /** Gives what is gone; empty where nothing may go as it stands. */
  static Optional<Conversation> remove(
      Handle handle, String id, BiPredicate<Conversation, List<SealedNote>> allows, Instant now) {
    Optional<Conversation> gone =
        ConversationRows.byId(handle, id)
            .filter(talk -> allows.test(talk, NoteRows.in(handle, id)));
    gone.ifPresent(talk -> remove(handle, talk, now));
    return gone;
  }

  private static void remove(Handle handle, Conversation talk, Instant now) {
    HeldRequests.reopen(handle, talk, now);
    PromiseRows.keepOnly(handle, talk.id(), List.of());
    NoticeRows.dropAbout(handle, talk.id());
    handle.createUpdate(REMOVE).bind("id", talk.id()).execute();
    lookAgain(handle, talk);
  }

  /** A confidential talk changes nothing for the supervisor. */
  private static void lookAgain(Handle handle, Conversation talk) {
    if (!talk.confidential()) {
      DigestSlots.lookAtTeamsOf(handle, List.of(talk.person()));
    }
  }

  /** What still waits to be told of the talk is told in its new form, or needs no telling. */
  private static void tell(Handle handle, TalkRecord record, Instant now) {
    boolean settled = record.talk().agreement() == Conversation.Agreement.CONFIRMED;
    if (settled || !record.notices().isEmpty()) {
      NoticeRows.dropAbout(handle, record.talk().id());
    }
    NoticeRows.add(handle, record.notices(), now);
  }
}
