package careermap.conversation;

import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The talks that people ask for (面談の希望). */
public interface TalkRequests {
  Optional<TalkRequest> byId(String id);

  /** What somebody asked for and is still open, oldest first. */
  List<TalkRequest> openOf(PersonId asker);

  /** What somebody is asked for and is still open, oldest first. */
  List<TalkRequest> openTo(PersonId listener);

  /** What is open and somebody is one of the two of, oldest first. */
  List<TalkRequest> openAbout(PersonId person);

  /**
   * Whether somebody once agreed with a listener to meet in confidence between two moments,
   * whatever has become of it.
   */
  boolean wasInConfidence(PersonId asker, PersonId listener, Instant from, Instant until);

  /**
   * The agreed talks that somebody has after {@code now}, whichever side they are on, soonest
   * first.
   */
  List<TalkRequest> agreedOf(PersonId person, Instant now);

  /**
   * Keeps a new request with what is to be told of it.
   *
   * @param instead the request that ends with it; its listener is not told
   * @return false, and nothing is kept, where the asker has an open one to the same listener that
   *     is not over, or {@code instead} is no longer as it is given
   */
  boolean add(TalkRequest request, Optional<Change> instead, List<Notice> notices, Instant now);

  /**
   * Keeps a change with what is to be told of it; what is not true any more is told no more.
   *
   * @return false, and nothing is kept, where the request is no longer as it was before, or the
   *     listener has agreed to another talk at that time
   */
  boolean change(Change change, List<Notice> notices, Instant now);

  /**
   * Ends what is open while one of the two has left, and tells the other; and agreed talks of which
   * nobody has said in {@link TalkRequest#DAYS_TO_SAY} days that they were held.
   */
  void endWhatIsOver(Instant now);

  /** A request before and after (希望の変更). */
  record Change(TalkRequest before, TalkRequest after) {}
}
