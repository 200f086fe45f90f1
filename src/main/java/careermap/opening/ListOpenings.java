package careermap.opening;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import careermap.guidance.CareerGuide;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.person.Person;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists what is open to somebody (いまある機会を見る): what closes a gap of theirs comes first. */
public final class ListOpenings {
  private final Openings openings;
  private final CareerMaps maps;
  private final Here here;

  public ListOpenings(Openings openings, CareerMaps maps, Clock clock) {
    this.openings = openings;
    this.maps = maps;
    this.here = new Here(clock);
  }

  /**
   * @param guide empty for somebody whom the map does not place
   */
  public List<OpeningLine> to(Visitor visitor, Optional<CareerGuide> guide) {
    return here.person(visitor).map(person -> of(person, visitor, guide)).orElse(List.of());
  }

  private List<OpeningLine> of(Person person, Visitor visitor, Optional<CareerGuide> guide) {
    Gaps gaps = new Gaps(maps.current().map(), guide.orElse(null));
    Map<String, Hand> hands =
        openings.handsOf(person.id()).stream()
            .collect(toMap(own -> own.opening().id(), OwnHand::hand));
    return openings.openOn(here.today(visitor)).stream()
        .filter(opening -> opening.terms().isAt(person.site()))
        .map(opening -> gaps.line(opening, hands.get(opening.id())))
        .sorted(comparingInt(gaps::place))
        .toList();
  }
}
