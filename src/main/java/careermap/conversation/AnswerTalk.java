package careermap.conversation;

import careermap.delivery.Notice;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
   * Keeps the answer of the one who is asked whether it is right; whoever's word it is has nothing
   * to answer. Empty where the talk is not theirs.
   *
   * @param zone where {@code who} is; it decides when the day of the talk ends
   */
  public Optional<Conversation> by(
      Person who, String talk, Conversation.Agreement answer, ZoneId zone) {
    return conversations
        .byId(talk)
        .filter(found -> found.isOf(who.id()))
        .map(found -> who.id().equals(found.saidBy()) ? found : answered(found, answer, zone));
  }

  private Conversation answered(Conversation talk, Conversation.Agreement answer, ZoneId zone) {
    Conversation after = talk.agreed(answer);
    if (answer != talk.agreement()) {
      Instant now = clock.instant();
      conversations.agree(
          new TalkAnswer(talk, answer, talk.endOfDay(zone), notices(after, now)), now);
      if (!talk.confidential()) {
        digests.accept(talk.person());
      }
    }
    return after;
  }

  /** Only a no is told: a yes needs no message. */
  private static List<Notice> notices(Conversation talk, Instant now) {
    PersonId to = talk.saidBy();
    if (to == null || talk.counts()) {
      return List.of();
    }
    return List.of(Notice.ofMoment(Notice.Kind.TALK_LOGGED, to, talk.id(), now));
  }
}
