package careermap.opening;

import careermap.guidance.Visitor;
import careermap.opening.HandOutcome.Done;
import careermap.opening.HandOutcome.Refused;
import careermap.opening.HandOutcome.Why;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers a hand (挙手に返事をする): the poster alone may. */
public final class AnswerHand {
  private final Openings openings;
  private final Here here;
  private final Clock clock;

  public AnswerHand(Openings openings, Clock clock) {
    this.openings = openings;
    this.here = new Here(clock);
    this.clock = clock;
  }

  public HandOutcome by(Visitor visitor, String id, PersonId of, HandAnswer answer) {
    Optional<Opening> opening =
        here.person(visitor)
            .flatMap(poster -> openings.byId(id).filter(one -> one.poster().equals(poster.id())))
            .filter(one -> one.state() == Opening.State.OPEN);
    if (opening.isEmpty()) {
      return new Refused(Why.GONE);
    }
    LocalDate today = here.today(visitor);
    if (answer == HandAnswer.DONE && today.isBefore(opening.get().terms().from())) {
      return new Refused(Why.NOT_YET);
    }
    return openings
        .hand(id, of)
        .filter(hand -> answer.isTo(hand.state()))
        .map(hand -> answer(opening.get(), hand, answer, today))
        .orElseGet(() -> new Refused(Why.CHANGED_MEANWHILE));
  }

  private HandOutcome answer(Opening opening, Hand before, HandAnswer answer, LocalDate today) {
    Instant now = clock.instant();
    Hand after = before.turned(answer.next(), now);
    List<Openings.Claim> claims = answer == HandAnswer.DONE ? claims(opening, today) : List.of();
    return openings.turn(
            before,
            after,
            claims,
            List.of(HandNotices.answered(opening, before.person(), now)),
            now)
        ? new Done(opening, after)
        : new Refused(whyNot(before, answer));
  }

  /**
   * What was gained still waits to be confirmed, like anything that somebody says of themselves.
   */
  private static List<Openings.Claim> claims(Opening opening, LocalDate today) {
    return opening.terms().gives().stream()
        .map(code -> new Openings.Claim(code, opening.terms().title(), today, opening.poster()))
        .toList();
  }

  private Why whyNot(Hand before, HandAnswer answer) {
    boolean same =
        openings.hand(before.opening(), before.person()).filter(before::equals).isPresent();
    return same && answer == HandAnswer.CHOOSE ? Why.FULL : Why.CHANGED_MEANWHILE;
  }
}
