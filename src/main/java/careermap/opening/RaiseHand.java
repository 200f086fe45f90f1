package careermap.opening;

import careermap.guidance.Visitor;
import careermap.opening.HandOutcome.Done;
import careermap.opening.HandOutcome.Refused;
import careermap.opening.HandOutcome.Why;
import careermap.person.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Raises a hand to an opening (手を挙げる). */
public final class RaiseHand {
  private final Openings openings;
  private final Here here;
  private final Clock clock;

  public RaiseHand(Openings openings, Clock clock) {
    this.openings = openings;
    this.here = new Here(clock);
    this.clock = clock;
  }

  /**
   * @param word for the poster alone; null where there is none
   */
  public HandOutcome by(Visitor visitor, String id, @Nullable String word) {
    LocalDate today = here.today(visitor);
    Optional<Person> person = here.person(visitor);
    Optional<Opening> opening =
        person.flatMap(one -> openings.byId(id).filter(found -> found.terms().isAt(one.site())));
    if (person.isEmpty() || opening.isEmpty()) {
      return new Refused(Why.GONE);
    }
    return raise(person.get(), opening.get(), word, today);
  }

  private HandOutcome raise(
      Person person, Opening opening, @Nullable String word, LocalDate today) {
    if (opening.poster().equals(person.id())) {
      return new Refused(Why.OWN);
    }
    Instant now = clock.instant();
    Hand hand = new Hand(opening.id(), person.id(), Hand.State.RAISED, word, now, null);
    return openings.raise(
            hand,
            today,
            HandNotices.raised(opening, openings.lastToldOfHands(opening.id()), now),
            now)
        ? new Done(opening, hand)
        : new Refused(whyNot(hand, opening, today));
  }

  private Why whyNot(Hand hand, Opening opening, LocalDate today) {
    if (opening.state() == Opening.State.CANCELLED) {
      return Why.GONE;
    }
    if (isAnswered(hand)) {
      return Why.CHANGED_MEANWHILE;
    }
    return opening.takesHandsOn(today) ? Why.FULL : Why.CLOSED;
  }

  private boolean isAnswered(Hand hand) {
    return openings
        .hand(hand.opening(), hand.person())
        .filter(one -> one.state() != Hand.State.WITHDRAWN && one.state() != Hand.State.RAISED)
        .isPresent();
  }
}
