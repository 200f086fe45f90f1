package careermap.delivery;

import careermap.person.PersonId;
import careermap.person.SlackId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be told to people (届けるもの); each is written down with what decides it. */
public interface Outbox {
  /**
   * Those that wait or are unknown and whose time has come: what somebody waits for before what can
   * wait, and the longest due first.
   */
  List<Delivery> due(Instant now, int most);

  /**
   * Takes one that waits and is due, so that nobody else sends it.
   *
   * @param until after this moment its sender must have died
   * @return whether it was there to be taken
   */
  boolean take(long id, Instant now, Instant until);

  /**
   * Takes an unknown one to look it up, so that nobody else does.
   *
   * @param until when it is looked up again, should nothing come of this
   * @return whether it was there as it is given
   */
  boolean takeToLook(Delivery unknown, Instant until);

  /**
   * It arrived. What is unknown of the same person can be looked up in that conversation from now
   * on.
   */
  void sent(long id, Messenger.Arrival arrival, Instant now);

  /** It waits on until {@code due}, unless it does more than wait by now. */
  void later(long id, String outcome, Instant due);

  /** It was taken but did not arrive: again at {@code due}. */
  void notTaken(long id, String outcome, Instant due);

  /** Nobody knows whether it arrived; it is looked up at {@code due}. */
  void lost(long id, String outcome, Instant due);

  /** Those whose sender must have died are unknown from now on. */
  void loseOverdue(Instant now);

  /** It is looked up once more at {@code due}; counts as a look in vain. */
  void notSeen(long id, Instant due);

  /** It cannot be looked up before {@code due}. */
  void held(long id, String outcome, Instant due);

  /** It is not told, unless it was by now. */
  void drop(long id, String reason);

  /** Where a notice stands, by its key; empty where it was not delivered yet. */
  Optional<Place> placeOf(String key);

  /** Where the notices of these kinds about something stand that a person got, newest first. */
  List<Place> placesOf(String about, PersonId to, Set<Notice.Kind> kinds);

  /** Whether a notice of these kinds about something is still to come to somebody. */
  boolean isToCome(String about, PersonId to, Set<Notice.Kind> kinds);

  /** The notice that stands somewhere; empty where none does that was delivered. */
  Optional<Notice> at(Place place);

  /** The conversation between an account and the app, where it is known. */
  Optional<String> directChannel(SlackId account);

  /** How much waits at {@code now}. */
  Tally tally(Instant now);

  /**
   * Where a message stands (メッセージの場所).
   *
   * @param channel the conversation that it is in
   * @param ts Slack's name for it there
   */
  record Place(String channel, String ts) {}

  /**
   * How much waits (待っている数).
   *
   * @param waiting those not delivered yet, whether due or not
   * @param unknown those of which nobody knows whether they arrived
   * @param oldestDue when the longest due was due; empty where nothing is due
   */
  record Tally(int waiting, int unknown, Optional<Instant> oldestDue) {}
}
