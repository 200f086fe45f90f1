package careermap.opening;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.person.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lists what somebody posted (出した募集を見る); human resources see what stands of others, too. */
public final class ListPosted {
  private final Openings openings;
  private final Here here;

  public ListPosted(Openings openings, Clock clock) {
    this.openings = openings;
    this.here = new Here(clock);
  }

  /** Empty for whoever neither posted anything nor may. */
  public Optional<PostedList> to(Visitor visitor) {
    return here.person(visitor)
        .map(person -> of(person.id(), visitor))
        .filter(list -> !list.mine().isEmpty() || here.poster(visitor).isPresent());
  }

  private PostedList of(PersonId reader, Visitor visitor) {
    List<PostedOpening> others =
        visitor.may(Matter.OTHERS_OPENINGS)
            ? openings.standingOn(here.today(visitor)).stream()
                .filter(one -> !one.opening().poster().equals(reader))
                .map(PostedOpening::withoutHands)
                .toList()
            : List.of();
    return new PostedList(openings.postedBy(reader), others);
  }
}
