package careermap.opening;

import careermap.access.AccessLog;
import careermap.guidance.Visitor;
import java.time.Clock;
import java.util.Optional;

/** Shows a poster who raised a hand (手を挙げた人を見る); nobody else learns it. */
public final class ShowHands {
  private final Openings openings;
  private final AccessLog accessLog;
  private final Clock clock;
  private final Here here;

  public ShowHands(Openings openings, AccessLog accessLog, Clock clock) {
    this.openings = openings;
    this.accessLog = accessLog;
    this.clock = clock;
    this.here = new Here(clock);
  }

  /** Empty where it is not this visitor's opening. */
  public Optional<HandsPage> to(Visitor visitor, String id) {
    return here.person(visitor)
        .flatMap(
            person ->
                openings.posted(id).filter(posted -> posted.opening().poster().equals(person.id())))
        .map(posted -> new HandsPage(posted, openings.handsTo(id)))
        .map(this::seen);
  }

  /** Each of them can see that they were looked at, and by whom. */
  private HandsPage seen(HandsPage page) {
    accessLog.looked(
        page.posted().opening().poster().value(),
        page.hands().stream().map(raised -> raised.person().id()).toList(),
        AccessLog.What.HANDS,
        clock.instant());
    return page;
  }
}
