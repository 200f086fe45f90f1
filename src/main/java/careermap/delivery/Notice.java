package careermap.delivery;

import careermap.person.PersonId;
import java.time.Instant;

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

  /** What is told (お知らせの種類). */
  public enum Kind {
    /** The weekly digest; about a digest. */
    DIGEST,
    /** Somebody asks for a talk; about a request. */
    TALK_ASKED,
    /** Times are proposed, to the one who asked; about a request. */
    TALK_PROPOSED,
    /** A time is agreed, with its calendar file; about a request. */
    TALK_AGREED,
    /** The listener cannot, kindly said; about a request. */
    TALK_DECLINED,
    /** The listener would rather hand it over; about a request. */
    TALK_HANDED_OVER,
    /** The other side took it back or called it off; about a request. */
    TALK_CANCELLED,
    /** To the listener, the day before; about a request. */
    BRIEF,
    /** To either, on the day itself; about a request. */
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
    OPENING_CANCELLED;

    /** Whether everybody is told who does not switch it off. */
    public boolean isUsual() {
      return this != PROMISE_DUE;
    }
  }
}
