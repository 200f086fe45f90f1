package careermap.growth;

import careermap.delivery.Notice;
import careermap.growth.GrowthEvent.Step;
import careermap.growth.GrowthOutcome.Why;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Confirms what somebody claims, or returns it with a reason (経験を確認する・返す). */
public final class AnswerClaim {
  private final Undertakings undertakings;
  private final People people;
  private final Clock clock;

  public AnswerClaim(Undertakings undertakings, People people, Clock clock) {
    this.undertakings = undertakings;
    this.people = people;
    this.clock = clock;
  }

  /**
   * For the present supervisor, and for human resources where there is none. What is confirmed can
   * be returned as well.
   *
   * @param hr whether the reader has the rights of human resources
   * @param zone where the reader is; it decides what day it is
   */
  public GrowthOutcome by(Person reader, boolean hr, ClaimAnswer answer, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return new Confirmers(people)
        .owner(answer.about().person(), reader, hr, today)
        .map(person -> answer(reader, person, answer))
        .orElseGet(() -> new GrowthOutcome.Refused(Why.NOT_YOURS));
  }

  private GrowthOutcome answer(Person reader, Person owner, ClaimAnswer answer) {
    return undertakings
        .byId(answer.about())
        .filter(now -> now.revision() == answer.seen())
        .filter(now -> now.isClaimed() || (now.isConfirmed() && answer.why() != null))
        .flatMap(before -> write(reader, owner, before, answer))
        .orElseGet(() -> new GrowthOutcome.Changed(undertakings.byId(answer.about()).orElse(null)));
  }

  private Optional<GrowthOutcome> write(
      Person reader, Person owner, Undertaking before, ClaimAnswer answer) {
    Instant now = clock.instant();
    String why = answer.why();
    Undertaking after =
        why == null ? before.confirmed(reader.id(), now) : before.returned(reader.id(), why, now);
    GrowthEvent event =
        new GrowthEvent(
            before.id(),
            why == null ? Step.CONFIRMED : Step.RETURNED,
            reader.id(),
            why,
            after.attainment().on(),
            now);
    Notice notice = GrowthNotices.answered(before.id(), now);
    return undertakings.write(new GrowthChange(before, after, event, List.of(notice)))
        ? undertakings.byId(before.id()).map(done -> new GrowthOutcome.Done(done, owner))
        : Optional.empty();
  }
}
