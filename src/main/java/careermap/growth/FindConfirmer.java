package careermap.growth;

import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Finds out whether somebody says whether another's claims are so (確認できる人か確かめる). */
public final class FindConfirmer {
  private final People people;
  private final Clock clock;

  public FindConfirmer(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  /**
   * The present supervisor may, and human resources where there is none; nobody for themselves.
   *
   * @param hr whether the reader has the rights of human resources
   * @param zone where the reader is; it decides what day it is
   */
  public boolean may(Person reader, boolean hr, PersonId owner, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return new Confirmers(people).owner(owner, reader, hr, today).isPresent();
  }
}
