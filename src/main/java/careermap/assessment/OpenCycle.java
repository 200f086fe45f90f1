package careermap.assessment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import careermap.access.AuditTrail.Action;
import careermap.access.KeepChange;
import careermap.access.KeepChange.Changed;
import careermap.assessment.CycleOutcome.Impossible;
import careermap.assessment.CycleOutcome.LeftOut;
import careermap.assessment.CycleOutcome.Nobody;
import careermap.assessment.CycleOutcome.NotYours;
import careermap.assessment.CycleOutcome.Opened;
import careermap.assessment.CycleOutcome.Stranger;
import careermap.map.CareerMaps;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens a cycle (評価の期間を始める): everybody meant gets a sheet of their role, all at once. */
public final class OpenCycle {
  private final Cycles cycles;
  private final CareerMaps maps;
  private final People people;
  private final Supplier<String> newId;
  private final KeepChange keep;
  private final Clock clock;

  /**
   * @param newId makes an id that nobody can guess
   * @param clock in the company's zone
   */
  public OpenCycle(
      Cycles cycles,
      CareerMaps maps,
      People people,
      Supplier<String> newId,
      KeepChange keep,
      Clock clock) {
    this.keep = keep;
    this.cycles = cycles;
    this.maps = maps;
    this.people = people;
    this.newId = newId;
    this.clock = clock;
  }

  /**
   * For human resources alone.
   *
   * @param by the employee number of whoever opens it, else their Slack id
   * @param hr whether they have the rights of human resources
   */
  public CycleOutcome by(String by, boolean hr, CycleWish wish) {
    if (!hr) {
      return new NotYours();
    }
    LocalDate today = LocalDate.now(clock);
    return wish.isPossibleOn(today) ? opened(by, wish, today) : new Impossible();
  }

  private CycleOutcome opened(String by, CycleWish wish, LocalDate today) {
    return keep.by(
        by,
        Action.CYCLE_OPENED,
        () -> open(by, wish, today),
        outcome -> outcome instanceof Opened ? Optional.of(changed(wish)) : Optional.empty());
  }

  private static Changed changed(CycleWish wish) {
    Changed all =
        Changed.of(
            Changed.field("name", wish.name()),
            Changed.field("site", wish.site()),
            Changed.field("last_day", wish.lastDay()));
    return new Changed(wish.person(), all.fields());
  }

  private CycleOutcome open(String by, CycleWish wish, LocalDate today) {
    List<Person> present = people.all().stream().filter(one -> !one.hasLeft(today)).toList();
    List<Person> meant = present.stream().filter(wish::includes).toList();
    if (wish.person() != null && meant.isEmpty()) {
      return new Stranger();
    }
    Participants participants = Participants.of(maps.current(), cycles.openRoles(), present, today);
    Cycle cycle = new Cycle(newId.get(), wish.name(), by, clock.instant(), wish.lastDay());
    List<Person> chosen = participants.among(meant);
    List<Assessment> sheets =
        chosen.stream().map(person -> sheet(cycle, participants, person)).toList();
    Map<PersonId, Person> byId = present.stream().collect(toMap(Person::id, identity()));
    List<Assessment> opened =
        cycles.open(cycle, sheets, kept -> AssessmentNotices.cycle(cycle, kept, byId));
    int faster = sheets.size() - opened.size();
    return outcome(cycle, opened.size(), with(participants.leftOut(meant), faster));
  }

  private Assessment sheet(Cycle cycle, Participants participants, Person person) {
    return Assessment.opened(
        newId.get(),
        person.id(),
        participants.held(person.role()),
        participants.version().number(),
        cycle.id(),
        new PersonId(cycle.openedBy()),
        cycle.openedAt(),
        true);
  }

  /** Whoever opened one of their own in this very moment is left out like those before. */
  private static Map<LeftOut, Integer> with(Map<LeftOut, Integer> leftOut, int faster) {
    Map<LeftOut, Integer> all = new HashMap<>(leftOut);
    if (faster > 0) {
      all.merge(LeftOut.OPEN_ALREADY, faster, Integer::sum);
    }
    return all;
  }

  private static CycleOutcome outcome(Cycle cycle, int opened, Map<LeftOut, Integer> leftOut) {
    return opened == 0 ? new Nobody(leftOut) : new Opened(cycle, opened, leftOut);
  }
}
