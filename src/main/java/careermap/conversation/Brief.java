package careermap.conversation;

import careermap.growth.Attainment;
import careermap.growth.Undertaking;
import careermap.guidance.CareerGuide;
import careermap.map.Phrase;
import careermap.person.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What prepares somebody for a talk in a minute (60秒で準備).
 *
 * @param guide where the person stands, with their goal only where the reader may know it; null
 *     where the map cannot place them
 * @param own whether the reader is the person's supervisor
 * @param request what the person asked the reader for and is still open; null for nothing
 * @param lastHeld the day of the last talk that the reader knows of; null for none
 * @param promises what the two promised each other and is open, soonest first
 * @param reached what the person has reached since the last talk, newest first
 * @param claims what waits for the reader's word, the longest first
 * @param newRole whether the person has taken another role since then
 */
public record Brief(
    Person person,
    @Nullable CareerGuide guide,
    boolean own,
    @Nullable TalkRequest request,
    @Nullable LocalDate lastHeld,
    List<Promise> promises,
    List<Attainment> reached,
    List<Undertaking> claims,
    boolean newRole,
    List<Phrase> questions) {
  /** How many days before it a contract's end is something to talk about. */
  private static final int CONTRACT_DAYS = 60;

  /** What is told of what changed, at most. */
  public static final int MOST_CHANGES = 3;

  public Brief {
    promises = List.copyOf(promises);
    reached = List.copyOf(reached);
    claims = List.copyOf(claims);
    questions = List.copyOf(questions);
  }

  /** The end of the contract, where it is near and the reader leads the person; else null. */
  public @Nullable LocalDate contractEnd(LocalDate today) {
    LocalDate end = person.contractEnd();
    boolean near =
        end != null && !end.isBefore(today) && !end.minusDays(CONTRACT_DAYS).isAfter(today);
    return own && near ? end : null;
  }
}
