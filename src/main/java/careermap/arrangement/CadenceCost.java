package careermap.arrangement;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.Cadence;
import careermap.reminder.CadenceRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a cadence asks of supervisors (面談の間隔にかかる時間): for each of them, of everybody with regular
 * talks, minutes for a talk ÷ days from one to the next × 7.
 *
 * @param minutes for a talk
 * @param loads the most loaded first
 */
public record CadenceCost(int minutes, List<Load> loads) {
  /** For a talk, where nobody says anything else. */
  public static final int USUAL_MINUTES = 30;

  private static final int WEEK = 7;

  public CadenceCost {
    loads = List.copyOf(loads);
  }

  /**
   * @param everybody on the roster; whoever has left or has no supervisor who is there costs nobody
   *     anything
   * @param cadence while it is off, nobody has regular talks
   */
  public static CadenceCost of(
      Collection<Person> everybody, Cadence cadence, int minutes, LocalDate today) {
    Map<PersonId, Person> present =
        everybody.stream()
            .filter(person -> !person.hasLeft(today))
            .collect(toMap(Person::id, person -> person));
    return new CadenceCost(
        minutes,
        present.values().stream()
            .filter(person -> present.containsKey(person.supervisor()))
            .collect(groupingBy(person -> Objects.requireNonNull(person.supervisor())))
            .entrySet()
            .stream()
            .map(
                team ->
                    load(
                        Objects.requireNonNull(present.get(team.getKey())),
                        team.getValue(),
                        cadence,
                        minutes))
            .filter(load -> load.people() > 0)
            .sorted(
                comparingDouble(Load::minutesAWeek)
                    .reversed()
                    .thenComparing(comparing(load -> load.supervisor().id())))
            .toList());
  }

  private static Load load(Person supervisor, List<Person> team, Cadence cadence, int minutes) {
    List<Integer> days =
        team.stream()
            .flatMap(person -> cadence.of(person).stream())
            .map(CadenceRule::everyDays)
            .filter(Objects::nonNull)
            .toList();
    double perWeek = days.stream().mapToDouble(every -> (double) minutes * WEEK / every).sum();
    return new Load(supervisor, days.size(), perWeek);
  }

  /** How many people have regular talks. */
  public int people() {
    return loads.stream().mapToInt(Load::people).sum();
  }

  /** In all, to the nearest minute. */
  public long minutesAWeek() {
    return Math.round(loads.stream().mapToDouble(Load::minutesAWeek).sum());
  }

  /** For a supervisor, to the nearest minute; 0 where there is none. */
  public long averageMinutesAWeek() {
    return Math.round(loads.stream().mapToDouble(Load::minutesAWeek).average().orElse(0));
  }

  /**
   * What one supervisor's talks take (ひとりの上司の時間).
   *
   * @param people with regular talks
   */
  public record Load(Person supervisor, int people, double minutesAWeek) {
    public long roundedMinutes() {
      return Math.round(minutesAWeek);
    }
  }
}
