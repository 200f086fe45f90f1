package careermap.conversation;

import careermap.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk that somebody asks for (面談の希望).
 *
 * @param confidential whether the listener is somebody else than the supervisor was when it was
 *     asked for; then the supervisor never learns of it
 * @param minutes how long the talk takes
 */
public record TalkRequest(
    String id,
    PersonId asker,
    PersonId listener,
    boolean confidential,
    Instant askedAt,
    int minutes,
    TalkWish wish,
    TalkProgress progress) {
  /** How long a talk takes where nobody says anything else. */
  public static final int USUAL_MINUTES = 30;

  /**
   * How long after an agreed time either may still say that they met, in days; then the request is
   * over, and with it whatever the listener may read because of it.
   */
  public static final int DAYS_TO_SAY = 14;

  public TalkRequest {
    if (asker.equals(listener)) {
      throw new IllegalArgumentException("nobody asks themselves for a talk");
    }
  }

  public List<Topic> topics() {
    return wish.topics();
  }

  public Stance stance() {
    return wish.stance();
  }

  /** The Monday of the week that suits best; null where any does. */
  public @Nullable LocalDate wishedWeek() {
    return wish.week();
  }

  /** What the asker wrote for the listener alone; null where nothing. */
  public @Nullable String word() {
    return wish.word();
  }

  public State state() {
    return progress.state();
  }

  public int rounds() {
    return progress.rounds();
  }

  /** The times on the table. */
  public List<Instant> proposals() {
    return progress.proposals();
  }

  /** See {@link TalkProgress#agreedAt}. */
  public @Nullable Instant agreedAt() {
    return progress.agreedAt();
  }

  public int sequence() {
    return progress.sequence();
  }

  public int revision() {
    return progress.revision();
  }

  /** What was last answered; null where nothing needs words. */
  public @Nullable TalkReply reply() {
    return progress.reply();
  }

  /** Whether the person is one of the two. */
  public boolean concerns(PersonId person) {
    return person.equals(asker) || person.equals(listener);
  }

  /** The other of the two. */
  public PersonId other(PersonId person) {
    return person.equals(asker) ? listener : asker;
  }

  /** Whether the agreed time is over at {@code now}. */
  public boolean isOver(Instant now) {
    Instant at = agreedAt();
    return state() == State.AGREED
        && at != null
        && !now.isBefore(at.plus(Duration.ofMinutes(minutes)));
  }

  TalkRequest with(TalkProgress next) {
    return new TalkRequest(id, asker, listener, confidential, askedAt, minutes, wish, next);
  }

  TalkRequest wishing(TalkWish other) {
    return new TalkRequest(
        id,
        asker,
        listener,
        confidential,
        askedAt,
        minutes,
        other,
        progress.turned(state(), progress.reply()));
  }

  /** What has become of it (希望の状態). */
  public enum State {
    /** The listener is to answer. */
    ASKED,
    /** Times are on the table. */
    PROPOSED,
    /** A time is agreed. */
    AGREED,
    /** The listener would like somebody else to listen; the asker decides. */
    HANDING_OVER,
    DECLINED,
    /** Taken back or called off. */
    WITHDRAWN,
    /** The talk was held. */
    HELD,
    /** One of the two is no longer there, or nobody said that an agreed talk was held. */
    ENDED;

    /** Whether something is still to come of it. */
    public boolean isOpen() {
      return this == ASKED || this == PROPOSED || this == AGREED || this == HANDING_OVER;
    }
  }
}
