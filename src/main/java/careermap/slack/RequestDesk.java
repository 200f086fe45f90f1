package careermap.slack;

import static java.util.function.Predicate.not;

import careermap.conversation.FindListeners;
import careermap.conversation.TalkListener;
import careermap.conversation.TalkReply;
import careermap.conversation.TalkRequest;
import careermap.conversation.TalkRequests;
import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.RequestSides;
import careermap.slack.view.RequestView;
import careermap.slack.view.RequestsView;
import careermap.slack.view.Screen;
import careermap.slack.view.Upcoming;
import careermap.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks up requests for talks, each for one of its two and for nobody else. */
final class RequestDesk {
  private final TalkRequests requests;
  private final FindListeners listeners;
  private final People people;
  private final Clock clock;

  RequestDesk(TalkRequests requests, FindListeners listeners, People people, Clock clock) {
    this.requests = requests;
    this.listeners = listeners;
    this.people = people;
    this.clock = clock;
  }

  /** Where the visitor stands, if they are on the roster and have not left. */
  Optional<Standing> present(Visitor visitor) {
    LocalDate today = LocalDate.now(clock.withZone(visitor.zone()));
    return visitor.standing().filter(standing -> !standing.person().hasLeft(today));
  }

  /** A request of the visitor's, by an id that may be anything. */
  Optional<RequestSides> find(String id, Visitor visitor) {
    return present(visitor)
        .flatMap(
            standing ->
                requests
                    .byId(id)
                    .flatMap(request -> sides(request, standing.person(), visitor.zone())));
  }

  Optional<RequestSides> sides(TalkRequest request, Person reader, ZoneId zone) {
    TalkReply reply = request.reply();
    PersonId instead = reply == null ? null : reply.instead();
    return Optional.of(request)
        .filter(one -> one.concerns(reader.id()))
        .flatMap(one -> people.byId(one.other(reader.id())))
        .map(
            other ->
                new RequestSides(
                    request,
                    reader,
                    other,
                    instead == null ? null : people.byId(instead).orElse(null),
                    zone,
                    clock.instant()));
  }

  Screen screen(TalkRequest request, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return find(request.id(), visitor)
        .map(sides -> RequestView.of(sides, wording))
        .orElseGet(() -> RequestView.notYours(wording));
  }

  Screen list(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return present(visitor)
        .map(Standing::person)
        .map(person -> list(open(person), person, visitor))
        .orElseGet(() -> RequestView.notYours(wording));
  }

  private Screen list(List<TalkRequest> open, Person person, Visitor visitor) {
    List<RequestSides> all = sides(open, person, visitor.zone());
    return RequestsView.of(
        all.stream().filter(RequestSides::asks).toList(),
        all.stream().filter(not(RequestSides::asks)).toList(),
        Wording.in(visitor.language()));
  }

  private List<RequestSides> sides(List<TalkRequest> open, Person reader, ZoneId zone) {
    return open.stream().flatMap(request -> sides(request, reader, zone).stream()).toList();
  }

  /**
   * What the visitor's own card says of talks to come: the next agreed one that they asked for,
   * else one asked for; and how many others ask for.
   */
  Upcoming upcoming(Visitor visitor) {
    return present(visitor)
        .map(Standing::person)
        .map(person -> upcoming(open(person), person, visitor.zone()))
        .orElse(Upcoming.NONE);
  }

  private Upcoming upcoming(List<TalkRequest> open, Person person, ZoneId zone) {
    List<TalkRequest> own = open.stream().filter(one -> one.asker().equals(person.id())).toList();
    RequestSides next =
        sides(own, person, zone).stream()
            .min(Comparator.comparing(RequestDesk::nearness))
            .orElse(null);
    return new Upcoming(next, open.size() - own.size());
  }

  /** What somebody asked for or is asked for, and is not over. */
  private List<TalkRequest> open(Person person) {
    return requests.openAbout(person.id()).stream()
        .filter(request -> !request.isOver(clock.instant()))
        .toList();
  }

  private static Instant nearness(RequestSides sides) {
    TalkRequest request = sides.request();
    Instant at = request.agreedAt();
    return request.state() == TalkRequest.State.AGREED && at != null ? at : Instant.MAX;
  }

  /** How many there are of them. */
  int count(Person person) {
    return open(person).size();
  }

  List<TalkListener> listeners(Standing standing) {
    return listeners.of(standing.person(), standing.supervisor());
  }

  /** Whom a listener can name instead: neither of the two, nor the asker's own supervisor. */
  List<TalkListener> others(RequestSides sides) {
    PersonId supervisor = sides.other().supervisor();
    return listeners.of(sides.reader(), null).stream()
        .filter(one -> !sides.request().concerns(one.person().id()))
        .filter(one -> !one.person().id().equals(supervisor))
        .toList();
  }

  LocalDate monday(ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return today.minusDays(today.getDayOfWeek().getValue() - 1L);
  }
}
