package careermap.conversation;

import careermap.delivery.Notice;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes the other side's word on whether a talk was held (面談の確認に答える). */
public final class AnswerTalk {
  private final Conversations conversations;
  private final Consumer<PersonId> digests;
  private final Clock clock;

  /**
   * @param digests hears of everybody whose reminders are out of date now
   */
  public AnswerTalk(Conversations conversations, Consumer<PersonId> digests, Clock clock) {
    this.conversations = conversations;
    this.digests = digests;
    this.clock = clock;
  }

  /**
   * Keeps the answer of the one who did not write the talk down; whoever wrote it down has nothing
   * to answer. Empty where the talk is not theirs.
   */
  public Optional<Conversation> by(Person who, String talk, Conversation.Agreement answer) {
    return conversations
        .byId(talk)
        .filter(found -> found.isOf(who.id()))
        .map(found -> who.id().equals(found.loggedBy()) ? found : answered(found, answer));
  }

  private Conversation answered(Conversation talk, Conversation.Agreement answer) {
    Conversation after = talk.agreed(answer);
    if (answer != talk.agreement()) {
      Instant now = clock.instant();
      conversations.agree(new TalkAnswer(talk, answer, notices(after, now)), now);
      if (!talk.confidential()) {
        digests.accept(talk.person());
      }
    }
    return after;
  }

  /** Only a no is told: a yes needs no message. */
  private static List<Notice> notices(Conversation talk, Instant now) {
    PersonId logger = talk.loggedBy();
    if (logger == null || talk.counts()) {
      return List.of();
    }
    Notice.Kind kind = Notice.Kind.TALK_LOGGED;
    String key = kind + ":" + talk.id() + ":" + logger.value() + ":" + now.toEpochMilli();
    return List.of(new Notice(key, logger, kind, talk.id(), now));
  }
}
