package careermap.slack;

import careermap.delivery.Notice.Kind;
import careermap.delivery.Outbox;
import careermap.growth.UndertakingId;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.ClaimView;
import careermap.slack.view.Screen;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The messages that asked a supervisor for a word: they change with what they tell. */
final class GrowthMessages {
  private static final Logger LOG = LoggerFactory.getLogger(GrowthMessages.class);
  private static final Set<Kind> KINDS = Set.of(Kind.EXPERIENCE_CLAIMED);

  private final GrowthDesk desk;
  private final Outbox outbox;
  private final Addressees addressees;
  private final Windows windows;
  private final Workers behind;

  GrowthMessages(
      GrowthDesk desk, Outbox outbox, Addressees addressees, Windows windows, Workers behind) {
    this.desk = desk;
    this.outbox = outbox;
    this.addressees = addressees;
    this.windows = windows;
    this.behind = behind;
  }

  /** Behind what is answered; a message that stays as it is tells whoever presses it. */
  void refresh(UndertakingId id) {
    try {
      behind.start(() -> desk.person(id.person()).ifPresent(owner -> refresh(id, owner)));
    } catch (RejectedExecutionException full) {
      LOG.warn("messages about an experience of {} stay as they are", id.person());
    }
  }

  private void refresh(UndertakingId id, Person owner) {
    PersonId supervisor = owner.supervisor();
    if (supervisor == null) {
      return;
    }
    List<Outbox.Place> places = outbox.placesOf(id.value(), supervisor, KINDS);
    if (!places.isEmpty()
        && addressees.find(supervisor) instanceof Addressees.Addressee.Found found) {
      Screen screen = screen(id, owner, found.reader());
      places.forEach(place -> redraw(place, screen));
    }
  }

  private Screen screen(UndertakingId id, Person owner, Reader reader) {
    return desk.line(id)
        .map(line -> ClaimView.of(line, desk.map(), reader.wording()))
        .orElseGet(() -> desk.gone(id, reader.wording()));
  }

  private void redraw(Outbox.Place place, Screen screen) {
    try {
      windows.redraw(place, screen);
    } catch (SlackRefused refused) {
      LOG.info("a message about an experience stays as it is: {}", refused.error());
    }
  }
}
