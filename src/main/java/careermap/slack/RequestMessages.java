package careermap.slack;

import careermap.conversation.TalkRequest;
import careermap.conversation.TalkRequests;
import careermap.delivery.Notice.Kind;
import careermap.delivery.Outbox;
import careermap.person.PersonId;
import careermap.slack.view.RequestSides;
import careermap.slack.view.RequestView;
import careermap.slack.view.Screen;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The messages about requests that were delivered: they change with what they tell. */
final class RequestMessages {
  private static final Logger LOG = LoggerFactory.getLogger(RequestMessages.class);
  private static final Set<Kind> KINDS =
      Set.of(
          Kind.TALK_ASKED,
          Kind.TALK_PROPOSED,
          Kind.TALK_AGREED,
          Kind.TALK_DECLINED,
          Kind.TALK_HANDED_OVER,
          Kind.TALK_CANCELLED);

  private final TalkRequests requests;
  private final RequestDesk desk;
  private final Outbox outbox;
  private final Addressees addressees;
  private final Windows windows;
  private final Workers behind;
  private final Consumer<PersonId> digests;

  /**
   * @param digests hears of whoever has answered or been answered, where their supervisor may know
   */
  RequestMessages(
      TalkRequests requests,
      RequestDesk desk,
      Outbox outbox,
      Addressees addressees,
      Windows windows,
      Workers behind,
      Consumer<PersonId> digests) {
    this.requests = requests;
    this.desk = desk;
    this.outbox = outbox;
    this.addressees = addressees;
    this.windows = windows;
    this.behind = behind;
    this.digests = digests;
  }

  /** Behind what is answered; a message that stays as it is tells whoever presses it. */
  void refresh(String id) {
    try {
      behind.start(() -> requests.byId(id).ifPresent(this::refresh));
    } catch (RejectedExecutionException full) {
      LOG.warn("messages of request {} stay as they are", id);
    }
  }

  private void refresh(TalkRequest request) {
    List.of(request.asker(), request.listener()).forEach(person -> refresh(request, person));
    if (!request.confidential()) {
      digests.accept(request.asker());
    }
  }

  private void refresh(TalkRequest request, PersonId person) {
    List<Outbox.Place> places = outbox.placesOf(request.id(), person, KINDS);
    if (!places.isEmpty() && addressees.find(person) instanceof Addressees.Addressee.Found found) {
      Reader reader = found.reader();
      desk.sides(request, reader.person(), reader.zone())
          .ifPresent(sides -> redraw(places, sides, reader));
    }
  }

  /** What can be done stands on the newest alone, or on the one that is still to come. */
  private void redraw(List<Outbox.Place> places, RequestSides sides, Reader reader) {
    boolean more = outbox.isToCome(sides.request().id(), reader.person().id(), KINDS);
    Screen brief = RequestView.brief(sides, reader.wording());
    redraw(places.get(0), more ? brief : RequestView.of(sides, reader.wording()));
    places.stream().skip(1).forEach(place -> redraw(place, brief));
  }

  private void redraw(Outbox.Place place, Screen screen) {
    try {
      windows.redraw(place, screen);
    } catch (SlackRefused refused) {
      LOG.info("a message about a request stays as it is: {}", refused.error());
    }
  }
}
