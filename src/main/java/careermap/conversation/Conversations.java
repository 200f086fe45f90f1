package careermap.conversation;

import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The talks that were held (面談), and what was promised in them. */
public interface Conversations {
  Optional<Conversation> byId(String id);

  /**
   * Those of a person with one other, newest first; also those of before the app where not
   * confidential.
   */
  List<Conversation> between(PersonId person, PersonId with);

  /** Those in which somebody took part on either side, newest first, at most {@code most}. */
  List<Conversation> of(PersonId one, int most);

  /** The talk of these two on a day, whichever of them it was about. */
  Optional<Conversation> on(LocalDate day, PersonId one, PersonId other);

  /** What was promised in a talk, the one whom it was about first. */
  List<Promise> promisesIn(String conversation);

  Optional<Promise> promise(String id);

  /** What was agreed on at an evaluation sheet, oldest first. */
  List<GrowthItem> growthItems(String sheet);

  /** The promises of these two to each other that are open, soonest first. */
  List<Promise> openPromises(PersonId one, PersonId other);

  /** The open promises that somebody made or was made, soonest first, at most {@code most}. */
  List<Promise> openPromisesOf(PersonId one, int most);

  /**
   * The open promises of somebody that are due by {@code until}, those whose day has passed
   * included, soonest first.
   */
  List<Promise> promisesDue(PersonId owner, LocalDate until);

  /**
   * Writes down a talk with all that comes of it, at once or not at all.
   *
   * @return false, and nothing is written, where the two have another talk on that day, the talk,
   *     what became of its promises, or what was agreed on at the sheet has changed since they were
   *     read
   */
  boolean keep(TalkRecord record, Instant now);

  /**
   * Keeps whether the other side says so too, and tells who is to know.
   *
   * @return false, and nothing is kept, where the talk has changed since it was read
   */
  boolean agree(TalkAnswer answer, Instant now);

  /**
   * Takes a talk back: its promises and notes go with it, and what it had closed is open again.
   *
   * @param allows whether it may go as it stands, with the notes on it
   * @return the talk that is gone; empty where there is none that may
   */
  Optional<Conversation> remove(
      String id, BiPredicate<Conversation, List<SealedNote>> allows, Instant now);

  /**
   * Writes down what became of a promise and nothing else of it.
   *
   * @return false where it is gone
   */
  boolean settle(Promise promise);
}
