package careermap.arrangement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import careermap.access.AuditTrail;
import careermap.access.Matter;
import careermap.arrangement.ActingOutcome.Why;
import careermap.guidance.Visitor;
import careermap.person.Acting;
import careermap.person.ActingBook;
import careermap.person.Employer;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.ReportingLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Has somebody act for a supervisor for some days (上司の代行を決める). */
public final class BeginActing {
  private final ActingBook book;
  private final People people;
  private final AuditTrail audit;
  private final Supplier<String> newId;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public BeginActing(
      ActingBook book, People people, AuditTrail audit, Supplier<String> newId, Clock clock) {
    this.book = book;
    this.people = people;
    this.audit = audit;
    this.newId = newId;
    this.clock = clock;
  }

  /** For human resources alone. */
  public ActingOutcome by(Visitor visitor, ActingWish wish) {
    if (!visitor.may(Matter.REPORTING_LINE)) {
      return ActingOutcome.of(Why.NOT_YOURS);
    }
    if (visitor.actor().equals(wish.acting().value())) {
      return ActingOutcome.of(Why.ONESELF);
    }
    return audit.keeping(
        () -> begin(visitor.actor(), wish), outcome -> entries(visitor.actor(), wish, outcome));
  }

  private ActingOutcome begin(String by, ActingWish wish) {
    Map<PersonId, Person> roster =
        people.asInRoster().stream().collect(toMap(Person::id, identity()));
    Why why = why(wish, roster);
    if (why != Why.DONE) {
      return ActingOutcome.of(why);
    }
    Acting acting =
        new Acting(
            newId.get(), wish.supervisor(), wish.acting(), wish.span().from(), wish.span().until());
    List<PersonId> circle = circle(acting, roster);
    if (circle.isEmpty()) {
      book.add(acting, by);
      return ActingOutcome.of(Why.DONE);
    }
    List<Person> named = circle.stream().map(roster::get).filter(Objects::nonNull).toList();
    return new ActingOutcome(Why.CIRCLE, named);
  }

  private Why why(ActingWish wish, Map<PersonId, Person> roster) {
    if (roster.values().stream().noneMatch(one -> wish.supervisor().equals(one.supervisor()))) {
      return Why.NO_SUPERVISOR;
    }
    if (wish.supervisor().equals(wish.acting())) {
      return Why.SAME;
    }
    Person acting = roster.get(wish.acting());
    if (acting == null || acting.hasLeft(LocalDate.now(clock))) {
      return Why.NOBODY;
    }
    return book.acting().stream().anyMatch(one -> isTaken(one, wish)) ? Why.TAKEN : Why.DONE;
  }

  private static boolean isTaken(Acting one, ActingWish wish) {
    return one.supervisor().equals(wish.supervisor())
        && !one.until().isBefore(wish.span().from())
        && !wish.span().until().isBefore(one.from());
  }

  /** On the first day, or on any later one on which somebody else begins to act. */
  private List<PersonId> circle(Acting added, Map<PersonId, Person> roster) {
    List<Acting> all = new ArrayList<>(book.acting());
    all.add(added);
    Set<Employer> allowed = book.allowed();
    return Stream.concat(Stream.of(added.from()), all.stream().map(Acting::from))
        .filter(added::holdsOn)
        .map(day -> ReportingLine.on(day, roster.values(), all, allowed).circle())
        .filter(circle -> !circle.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** One for each of the two, so that neither names the other once that is erased. */
  private List<AuditTrail.Entry> entries(String by, ActingWish wish, ActingOutcome outcome) {
    return outcome.why() == Why.DONE
        ? ActingEntries.of(clock.instant(), by, wish.supervisor(), wish.acting(), null, wish.span())
        : List.of();
  }
}
