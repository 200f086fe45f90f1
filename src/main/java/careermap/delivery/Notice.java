package careermap.delivery;

import careermap.person.PersonId;
import java.time.Instant;
import java.util.Set;

/**
 * Something that was decided to be told to one person (お知らせ). What it says is found out when it is
 * delivered, so that it is never out of date.
 *
 * @param key the same for the same decision: whatever is decided twice is told once
 * @param about the id of what it is about
 * @param dueAt when it is to be told; it waits on for the person's working hours
 */
public record Notice(String key, PersonId to, Kind kind, String about, Instant dueAt) {

  public static Notice of(Kind kind, PersonId to, String about, Instant dueAt) {
    return new Notice(kind + ":" + about + ":" + to.value(), to, kind, about, dueAt);
  }

  /**
   * @param edition another one wherever what it is about has changed so that it is to be told anew
   */
  public static Notice of(Kind kind, PersonId to, String about, String edition, Instant dueAt) {
    return new Notice(key(kind, to, about, edition), to, kind, about, dueAt);
  }

  /** New each time, so that what happens again is told again. */
  public static Notice ofMoment(Kind kind, PersonId to, String about, Instant now) {
    return of(kind, to, about, String.valueOf(now.toEpochMilli()), now);
  }

  /** Whether it was decided about this edition. */
  public boolean isOf(String edition) {
    return key.equals(key(kind, to, about, edition));
  }

  private static String key(Kind kind, PersonId to, String about, String edition) {
    return String.join(":", kind.name(), about, to.value(), edition);
  }

  /** What is told (お知らせの種類). */
  public enum Kind {
    /** The weekly digest; about a digest. */
    DIGEST,
    /** Somebody asks for a talk; about a request. */
    TALK_ASKED,
    /** Times are proposed, to the one who asked; about a request. */
    TALK_PROPOSED,
    /** A time is agreed; about a request. */
    TALK_AGREED,
    /** The listener cannot, kindly said; about a request. */
    TALK_DECLINED,
    /** The listener would rather hand it over; about a request. */
    TALK_HANDED_OVER,
    /** The other side took it back or called it off; about a request. */
    TALK_CANCELLED,
    /** The file by which calendars take an agreed talk in, or out again; about a request. */
    TALK_FILE,
    /** To the listener, in the afternoon of the last working day before; about a request. */
    BRIEF,
    /**
     * To either, once they work on the day; to the asker the afternoon before, where their day
     * begins with the talk; about a request.
     */
    TALK_TODAY,
    /** The other side says that a talk was held; about a conversation. */
    TALK_LOGGED,
    /** A promise of one's own is due soon; about a promise. Told to whoever asks for it alone. */
    PROMISE_DUE,
    /** Somebody of the team says that they have done something; about an experience of theirs. */
    EXPERIENCE_CLAIMED,
    /** What one has done is confirmed, or returned with a reason; about one's own experience. */
    EXPERIENCE_ANSWERED,
    /** Hands are raised, to the poster, once a day at the most; about an opening. */
    HAND_RAISED,
    /** Somebody who was chosen does not come after all, to the poster; about an opening. */
    HAND_WITHDRAWN,
    /** The poster has answered, to whoever raised the hand; about an opening. */
    HAND_ANSWERED,
    /** An opening does not take place, to whoever raised a hand; about an opening. */
    OPENING_CANCELLED,
    /** The other of the two has opened an evaluation sheet; about that sheet. */
    ASSESSMENT_OPENED,
    /** Both have submitted, to both; about an evaluation sheet. */
    ASSESSMENT_REVEALED,
    /** Human resources have opened a cycle, to whoever takes part on either side; about a cycle. */
    CYCLE_OPENED,
    /** Human resources have looked at what one said is not right; about that report. */
    CORRECTION_SETTLED;

    /** Whether everybody is told who does not switch it off. */
    public boolean isUsual() {
      return this != PROMISE_DUE;
    }

    /** Whether it goes to many at once, and nobody waits for it. */
    public boolean canWait() {
      return this == DIGEST || this == CYCLE_OPENED;
    }

    /** The kind with whose switch it goes on and off; mostly its own. */
    public Kind switchedWith() {
      return this == TALK_FILE ? TALK_AGREED : this;
    }

    /** What is told of the same matter before it. */
    public Set<Kind> comesAfter() {
      return this == TALK_FILE ? Set.of(TALK_AGREED, TALK_DECLINED, TALK_CANCELLED) : Set.of();
    }
  }
}
