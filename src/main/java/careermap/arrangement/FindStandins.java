package careermap.arrangement;

import careermap.person.Acting;
import careermap.person.ActingBook;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds out who acts for somebody today, and for whom they act (いまの代行を調べる): it is theirs to know.
 */
public final class FindStandins {
  private final ActingBook book;
  private final People people;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public FindStandins(ActingBook book, People people, Clock clock) {
    this.book = book;
    this.people = people;
    this.clock = clock;
  }

  public List<LineDesk.Standin> of(Person reader) {
    LocalDate today = LocalDate.now(clock);
    return book.acting().stream()
        .filter(one -> one.holdsOn(today) && isOf(one, reader))
        .flatMap(one -> standin(one).stream())
        .toList();
  }

  private static boolean isOf(Acting one, Person reader) {
    return one.acting().equals(reader.id()) || one.supervisor().equals(reader.id());
  }

  private Optional<LineDesk.Standin> standin(Acting one) {
    return people
        .byId(one.supervisor())
        .flatMap(
            supervisor ->
                people
                    .byId(one.acting())
                    .map(acting -> new LineDesk.Standin(one, supervisor, acting)));
  }
}
