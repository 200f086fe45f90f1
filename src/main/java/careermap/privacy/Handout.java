package careermap.privacy;

import careermap.person.Person;
import careermap.person.PersonId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that the app gave to somebody in Slack (渡したもの).
 *
 * @param to the employee number, else the Slack id
 */
public record Handout(Removal.Place place, String to, Kind kind, People people) {

  /** What it is (渡したものの種類). */
  public enum Kind {
    /** All that is recorded of somebody, for themselves. */
    RECORD,
    /** An evaluation sheet that both sides have submitted. */
    SHEET,
    /** One side of a sealed sheet: that there is one is nobody else's business. */
    SHEET_SIDE,
    /** A sheet to be filled in by hand. */
    SHEET_FORM,
    CALENDAR,
    ROSTER,
    /** What a roster would change. */
    ROSTER_REPORT,
    COVERAGE,
    MAP,
    /** What the app said in answer, or in a channel, and names people. */
    MESSAGE
  }

  /**
   * Who is in it (渡したものに載る人).
   *
   * @param about whom it is about: they may know who has it
   * @param named who else is named in it
   * @param everyone whether everybody on the roster may be
   */
  public record People(Set<PersonId> about, Set<PersonId> named, boolean everyone) {
    public static final People NOBODY = new People(Set.of(), Set.of(), false);
    public static final People EVERYONE = new People(Set.of(), Set.of(), true);

    public People {
      about = Set.copyOf(about);
      Set<PersonId> above = about;
      named = named.stream().filter(one -> !above.contains(one)).collect(Collectors.toSet());
      named = Set.copyOf(named);
    }

    public static People about(PersonId person, Set<PersonId> named) {
      return new People(Set.of(person), named, false);
    }

    /** It is about all of them alike. */
    public static People about(Person... people) {
      Set<PersonId> all = Stream.of(people).map(Person::id).collect(Collectors.toSet());
      return new People(all, Set.of(), false);
    }
  }
}
