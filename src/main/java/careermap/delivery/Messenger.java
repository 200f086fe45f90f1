package careermap.delivery;

import careermap.person.SlackId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Whoever brings notices to people (届け手). */
public interface Messenger {
  /** False while nothing at all is taken, and trying would be a nuisance. */
  boolean isReady();

  /** Makes everything ready for one message; nothing is sent yet. */
  Errand prepare(Delivery waiting);

  /** Finds out whether a message of which nobody knows has arrived. */
  Sighting lookFor(Delivery unknown);

  /** What is to be done about a notice (届ける用件). */
  sealed interface Errand {
    /** It can be sent (届けられる). */
    record Ready(Message message) implements Errand {}

    /** It is not wanted, or nobody will ever be there to get it (届けなくてよい). */
    record Pointless(String reason) implements Errand {}

    /** Nobody can get it now (まだ届けられない). */
    record NotYet(String reason, Duration pause) implements Errand {}
  }

  /** A message that is ready (届けるメッセージ). */
  @FunctionalInterface
  interface Message {
    Handover send();
  }

  /** What became of a message (届けた結果). */
  sealed interface Handover {
    /** It stands there (届いた). */
    record Taken(Arrival arrival) implements Handover {}

    /**
     * It does not stand there, and may be sent again (受け取られなかった).
     *
     * @param pause how long Slack wants to be left alone; null where it says nothing
     */
    record NotTaken(String reason, @Nullable Duration pause) implements Handover {}

    /** Nobody is there to get it, nor will be (相手がいない). */
    record NobodyThere(String reason) implements Handover {}

    /** Nobody knows whether it stands there (わからない). */
    record Unknown(String reason) implements Handover {}
  }

  /**
   * A message that stands (届いたお知らせ).
   *
   * @param channel the conversation between the account and the app
   * @param ts Slack's name for it there; null where Slack does not say
   */
  record Arrival(SlackId account, String channel, @Nullable String ts) {}

  /** What was seen where a message should stand (確かめた結果). */
  sealed interface Sighting {
    /** It stands there (あった). */
    record Seen(Arrival arrival) implements Sighting {}

    /** It does not stand there (なかった). */
    record NotSeen() implements Sighting {}

    /** Nobody can look at this moment (まだ確かめられない). */
    record NotNow(String reason) implements Sighting {}

    /** Nobody can look until the app may see the conversation (確かめる手だてがない). */
    record NoWayToLook(String reason) implements Sighting {}

    /** Whoever should get it is not there any more (確かめる相手がいない). */
    record Gone(String reason) implements Sighting {}
  }
}
