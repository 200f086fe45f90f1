package careermap.opening;

import careermap.access.Matter;
import careermap.guidance.CareerGuide;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows one opening (募集を見る). */
public final class ShowOpening {
  private final Openings openings;
  private final People people;
  private final CareerMaps maps;
  private final Here here;

  public ShowOpening(Openings openings, People people, CareerMaps maps, Clock clock) {
    this.openings = openings;
    this.people = people;
    this.maps = maps;
    this.here = new Here(clock);
  }

  /**
   * Empty where there is none that the visitor may see: one at another site is seen by whoever
   * raised a hand to it, by its poster and by human resources alone.
   */
  public Optional<OpeningPage> to(Visitor visitor, Optional<CareerGuide> guide, String id) {
    return here.person(visitor)
        .flatMap(person -> openings.byId(id).flatMap(one -> page(one, person, visitor, guide)));
  }

  private Optional<OpeningPage> page(
      Opening opening, Person reader, Visitor visitor, Optional<CareerGuide> guide) {
    @Nullable Hand hand = openings.hand(opening.id(), reader.id()).orElse(null);
    boolean own = opening.poster().equals(reader.id());
    if (!own
        && !visitor.may(Matter.OTHERS_OPENINGS)
        && hand == null
        && !opening.terms().isAt(reader.site())) {
      return Optional.empty();
    }
    boolean finished = isFinished(opening, visitor);
    boolean stands = opening.state() == Opening.State.OPEN && !finished;
    return Optional.of(
        new OpeningPage(
            new Gaps(maps.current().map(), guide.orElse(null)).line(opening, hand),
            people.byId(opening.poster()).orElse(null),
            !own && opening.terms().isAt(reader.site()) && hasRoom(opening, visitor),
            own,
            stands && (own || visitor.may(Matter.OTHERS_OPENINGS)),
            finished));
  }

  private boolean isFinished(Opening opening, Visitor visitor) {
    return openings
        .posted(opening.id())
        .filter(posted -> posted.isFinished(here.today(visitor)))
        .isPresent();
  }

  private boolean hasRoom(Opening opening, Visitor visitor) {
    return opening.takesHandsOn(here.today(visitor))
        && openings.posted(opening.id()).filter(PostedOpening::hasRoom).isPresent();
  }
}
