package careermap.assessment;

import careermap.map.CareerMaps;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Says for how many a cycle would begin, before it does (評価の期間を始める前に見る). */
public final class PreviewCycle {
  private final Cycles cycles;
  private final CareerMaps maps;
  private final People people;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public PreviewCycle(Cycles cycles, CareerMaps maps, People people, Clock clock) {
    this.cycles = cycles;
    this.maps = maps;
    this.people = people;
    this.clock = clock;
  }

  /**
   * For human resources alone.
   *
   * @param hr whether they have the rights of human resources
   */
  public CycleOutcome of(boolean hr, CycleWish wish) {
    LocalDate today = LocalDate.now(clock);
    if (!hr) {
      return new CycleOutcome.NotYours();
    }
    return wish.isPossibleOn(today) ? foreseen(wish, today) : new CycleOutcome.Impossible();
  }

  private CycleOutcome foreseen(CycleWish wish, LocalDate today) {
    List<Person> present = people.all().stream().filter(one -> !one.hasLeft(today)).toList();
    List<Person> meant = present.stream().filter(wish::includes).toList();
    Participants participants = Participants.of(maps.current(), cycles.openRoles(), present, today);
    int chosen = participants.among(meant).size();
    return chosen == 0
        ? new CycleOutcome.Nobody(participants.leftOut(meant))
        : new CycleOutcome.Foreseen(chosen, participants.leftOut(meant));
  }
}
