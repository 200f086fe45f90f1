package careermap.conversation;

import careermap.conversation.TalkRequest.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a request has come (希望の経過).
 *
 * @param rounds how often times were proposed since it was asked for or last agreed
 * @param proposals the times on the table; empty unless they are proposed
 * @param agreedAt when they meet or, once that no longer holds, when they would have met; null
 *     until a time is agreed
 * @param sequence of the calendar file; 0 until there is one, and up with each new one
 * @param revision how often the request has changed
 * @param reply null where nothing needs words
 */
public record TalkProgress(
    State state,
    int rounds,
    List<Instant> proposals,
    @Nullable Instant agreedAt,
    int sequence,
    int revision,
    @Nullable TalkReply reply) {
  public static final int MOST_ROUNDS = 3;
  public static final int MOST_TIMES = 3;

  /** Of a request that was just made. */
  static final TalkProgress BEGUN = new TalkProgress(State.ASKED, 0, List.of(), null, 0, 0, null);

  public TalkProgress {
    proposals = List.copyOf(proposals);
    if (rounds < 0 || rounds > MOST_ROUNDS) {
      throw new IllegalArgumentException("times are proposed three times at the most");
    }
    if (proposals.size() > MOST_TIMES || proposals.isEmpty() == (state == State.PROPOSED)) {
      throw new IllegalArgumentException("one to three times are on the table, or none");
    }
    if (state == State.AGREED && agreedAt == null) {
      throw new IllegalArgumentException("an agreed talk has a time");
    }
  }

  /** Without times on the table. */
  TalkProgress turned(State next, @Nullable TalkReply why) {
    return new TalkProgress(next, rounds, List.of(), agreedAt, sequence, revision + 1, why);
  }

  /** As if it were asked for once more: times can be proposed again. */
  TalkProgress anew(TalkReply why) {
    return new TalkProgress(State.ASKED, 0, List.of(), agreedAt, sequence, revision + 1, why);
  }

  /** Whatever stands in the two calendars is taken out of them. */
  TalkProgress closed(State next, @Nullable TalkReply why) {
    int file = sequence == 0 ? 0 : sequence + 1;
    return new TalkProgress(next, rounds, List.of(), agreedAt, file, revision + 1, why);
  }

  TalkProgress proposing(List<Instant> times, @Nullable TalkReply why) {
    return new TalkProgress(
        State.PROPOSED, rounds + 1, times, agreedAt, sequence, revision + 1, why);
  }

  /** The rounds begin anew, should the time have to be moved. */
  TalkProgress agreedOn(Instant time) {
    return new TalkProgress(State.AGREED, 0, List.of(), time, sequence + 1, revision + 1, null);
  }

  boolean isLastRound() {
    return rounds == MOST_ROUNDS;
  }
}
