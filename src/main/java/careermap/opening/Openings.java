package careermap.opening;

import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The openings and the hands that are raised to them (募集の一覧). */
public interface Openings {
  Optional<Opening> byId(String id);

  /** Those that take hands on {@code day} and have room for one more, the soonest first. */
  List<Opening> openOn(LocalDate day);

  /** What somebody posted and is not cancelled, the newest first. */
  List<PostedOpening> postedBy(PersonId poster);

  /** What stands and is not over on {@code day}, whoever posted it, the newest first. */
  List<PostedOpening> standingOn(LocalDate day);

  /** How an opening stands for its poster; empty where there is none. */
  Optional<PostedOpening> posted(String id);

  Optional<Hand> hand(String opening, PersonId person);

  /** The hands that somebody raised, the newest first. */
  List<OwnHand> handsOf(PersonId person);

  /** The hands of people who have not left and did not take them back, in the order raised. */
  List<RaisedHand> handsTo(String opening);

  /** When the poster was last told, or is next to be told, of hands; empty where never. */
  Optional<Instant> lastToldOfHands(String opening);

  void post(Opening opening);

  /**
   * Keeps a change with what is to be told of it.
   *
   * @return false, and nothing is kept, where the opening is no longer as it was, or more places
   *     are given than there would be
   */
  boolean change(Opening before, Opening after, List<Notice> notices, Instant now);

  /**
   * Keeps a hand, or another word with one that waits.
   *
   * @return false, and nothing is kept, where the opening takes no hands on {@code day}, is full,
   *     or the hand was answered
   */
  boolean raise(Hand hand, LocalDate day, List<Notice> notices, Instant now);

  /**
   * Keeps what became of a hand. Of the last place only one of many gets hold.
   *
   * @param claims the experiences that its owner says to have from now on, each unless it is
   *     confirmed or claimed
   * @return false, and nothing is kept, where the hand is no longer as it was, its owner has left,
   *     or no place is left for it
   */
  boolean turn(Hand before, Hand after, List<Claim> claims, List<Notice> notices, Instant now);

  /**
   * Hands of people who have left are taken back, and openings of people who have left are
   * cancelled; those concerned are told.
   */
  void endWhatIsOver(Instant now);

  /**
   * An experience that was gained (得た経験).
   *
   * @param experience its code
   * @param evidence what shows it, in one line
   * @param by who says that it was gained
   */
  record Claim(String experience, String evidence, LocalDate on, PersonId by) {}
}
