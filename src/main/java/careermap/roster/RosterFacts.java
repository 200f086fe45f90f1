package careermap.roster;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.person.Accounts;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.SlackId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Who is in which list on one day. */
final class RosterFacts {
  private static final int LATELY = 30;

  private final List<Person> all;
  private final List<Person> present;
  private final Set<PersonId> led;
  private final Set<PersonId> presentIds;
  private final Set<PersonId> notFound;
  private final Set<SlackId> closed;
  private final CareerMap map;
  private final LocalDate today;

  RosterFacts(People people, Accounts accounts, CareerMaps maps, LocalDate today) {
    this.all = people.all();
    this.present = those(all, person -> !person.hasLeft(today));
    this.led =
        people.asInRoster().stream()
            .filter(person -> person.supervisor() != null)
            .map(Person::id)
            .collect(toSet());
    this.presentIds = present.stream().map(Person::id).collect(toSet());
    this.notFound = accounts.notFound();
    this.closed = accounts.closed();
    this.map = maps.current().map();
    this.today = today;
  }

  int present() {
    return present.size();
  }

  Map<RosterList, Integer> counts() {
    Map<RosterList, Integer> counts = new EnumMap<>(RosterList.class);
    for (RosterList list : RosterList.values()) {
      int count = in(list).size();
      if (count > 0) {
        counts.put(list, count);
      }
    }
    return counts;
  }

  List<Person> in(RosterList list) {
    return switch (list) {
      case UNSUPERVISED ->
          those(present, person -> person.supervisor() == null && !isElsewhere(person));
      case OTHER_EMPLOYER -> those(present, this::isElsewhere);
      case SUPERVISOR_LEFT -> those(present, this::isLeftBehind);
      case NO_ADDRESS ->
          those(present, person -> person.slackId() == null && person.email() == null);
      case NOT_FOUND ->
          those(present, person -> person.slackId() == null && notFound.contains(person.id()));
      case SHARED_ACCOUNT -> shared();
      case CLOSED_ACCOUNT -> those(present, this::isClosed);
      case OFF_THE_MAP -> those(present, person -> map.heldRole(person.role()).isEmpty());
      case LEAVERS -> those(all, this::leftLately);
    };
  }

  private boolean isLeftBehind(Person person) {
    PersonId supervisor = person.supervisor();
    return supervisor != null && !presentIds.contains(supervisor);
  }

  /** Whom the roster gives to a supervisor of another employer, who may not lead them. */
  private boolean isElsewhere(Person person) {
    return person.supervisor() == null && led.contains(person.id());
  }

  private boolean isClosed(Person person) {
    SlackId account = person.slackId();
    return account != null && closed.contains(account);
  }

  private boolean leftLately(Person person) {
    LocalDate left = person.leftOn();
    return left != null && person.hasLeft(today) && left.isAfter(today.minusDays(LATELY));
  }

  /** Beside each other those with the same account. */
  private List<Person> shared() {
    Map<SlackId, Long> holders =
        present.stream()
            .map(Person::slackId)
            .filter(Objects::nonNull)
            .collect(groupingBy(id -> id, counting()));
    return present.stream()
        .filter(person -> person.slackId() != null && isShared(person.slackId(), holders))
        .sorted(comparing(person -> String.valueOf(person.slackId())))
        .toList();
  }

  private static boolean isShared(SlackId account, Map<SlackId, Long> holders) {
    return holders.getOrDefault(account, 0L) > 1;
  }

  private static List<Person> those(List<Person> people, Predicate<Person> which) {
    return people.stream().filter(which).toList();
  }
}
