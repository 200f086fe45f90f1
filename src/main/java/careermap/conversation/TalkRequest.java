package careermap.conversation;

import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk that somebody asks for (面談の希望).
 *
 * @param confidential whether the listener is somebody else than the supervisor was when it was
 *     asked for; then the supervisor never learns of it
 * @param wishedWeek the Monday of the week that suits best; null where any does
 * @param word what the asker wrote for the listener alone; null where nothing
 * @param rounds how often times were proposed
 * @param proposals the times on the table
 * @param agreedAt when they meet; null until then
 * @param minutes how long the talk takes
 * @param sequence of the calendar file: goes up with every change of an agreed time
 */
public record TalkRequest(
    String id,
    PersonId asker,
    PersonId listener,
    boolean confidential,
    List<Topic> topics,
    Stance stance,
    @Nullable LocalDate wishedWeek,
    @Nullable String word,
    State state,
    Instant askedAt,
    int rounds,
    List<Instant> proposals,
    @Nullable Instant agreedAt,
    int minutes,
    int sequence) {
  public TalkRequest {
    topics = List.copyOf(topics);
    proposals = List.copyOf(proposals);
  }

  /** What has become of it (希望の状態). */
  public enum State {
    /** The listener has not answered yet. */
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
    /** One of the two is no longer there. */
    ENDED;

    /** Whether something is still to come of it. */
    public boolean isOpen() {
      return this == ASKED || this == PROPOSED || this == AGREED || this == HANDING_OVER;
    }
  }
}
