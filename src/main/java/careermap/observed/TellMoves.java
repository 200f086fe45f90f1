package careermap.observed;

import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.person.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Looks through the roles that people had for what may be told (異動をまとめる), once a month. */
public final class TellMoves {
  private final ObservedMoves moves;
  private final People people;
  private final CareerMaps maps;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public TellMoves(ObservedMoves moves, People people, CareerMaps maps, Clock clock) {
    this.moves = moves;
    this.people = people;
    this.maps = maps;
    this.clock = clock;
  }

  public void run() {
    LocalDate today = LocalDate.now(clock);
    if (!Batches.isTime(moves.lastTold(), today)) {
      return;
    }
    CareerMap map = maps.current().map();
    List<Move> recent = new ArrayList<>();
    people.eachHistory(
        (person, history) ->
            Move.in(person, history, map).stream()
                .filter(move -> Batches.isRecent(move, today))
                .forEach(recent::add));
    List<Move> due = Batches.due(moves.untold(recent, map::heldCode));
    if (!due.isEmpty()) {
      moves.tell(due, today);
    }
  }
}
