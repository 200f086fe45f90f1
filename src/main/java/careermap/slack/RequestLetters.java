package careermap.slack;

import careermap.conversation.CalendarFiles;
import careermap.conversation.Invitation;
import careermap.conversation.Invitation.Attendee;
import careermap.conversation.TalkRequest;
import careermap.conversation.TalkRequest.State;
import careermap.conversation.TalkRequests;
import careermap.delivery.Notice;
import careermap.delivery.Notice.Kind;
import careermap.person.Person;
import careermap.slack.view.RequestSides;
import careermap.slack.view.RequestView;
import careermap.slack.view.Screen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes what people are told of requests for talks, as they stand when it is told. */
final class RequestLetters implements NoticeWriter {
  private static final List<Kind> KINDS =
      List.of(
          Kind.TALK_ASKED,
          Kind.TALK_PROPOSED,
          Kind.TALK_AGREED,
          Kind.TALK_DECLINED,
          Kind.TALK_HANDED_OVER,
          Kind.TALK_CANCELLED);

  private final TalkRequests requests;
  private final RequestDesk desk;
  private final CalendarFiles calendar;

  RequestLetters(TalkRequests requests, RequestDesk desk, CalendarFiles calendar) {
    this.requests = requests;
    this.desk = desk;
    this.calendar = calendar;
  }

  void writeFor(NoticeWriters writers) {
    KINDS.forEach(kind -> writers.with(kind, this));
  }

  @Override
  public Optional<Letter> write(Notice notice, Reader reader) {
    return requests
        .byId(notice.about())
        .filter(request -> isTrue(notice.kind(), request, reader.person()))
        .flatMap(request -> desk.sides(request, reader.person(), reader.zone()))
        .map(sides -> letter(sides, reader));
  }

  private static boolean isTrue(Kind kind, TalkRequest request, Person reader) {
    boolean asker = request.asker().equals(reader.id());
    return switch (kind) {
      case TALK_ASKED -> request.state() == State.ASKED && !asker;
      case TALK_PROPOSED -> request.state() == State.PROPOSED && asker;
      case TALK_AGREED -> request.state() == State.AGREED;
      case TALK_DECLINED -> request.state() == State.DECLINED && asker;
      case TALK_HANDED_OVER -> request.state() == State.HANDING_OVER && asker;
      case TALK_CANCELLED -> !request.state().isOpen() && request.state() != State.HELD;
      default -> false;
    };
  }

  /** Whatever stands in the calendar follows what holds. */
  private Letter letter(RequestSides sides, Reader reader) {
    Screen screen = RequestView.of(sides, reader.wording());
    TalkRequest request = sides.request();
    Instant at = request.agreedAt();
    boolean settled = request.state() == State.AGREED || !request.state().isOpen();
    return at == null || request.sequence() == 0 || !settled
        ? Letter.of(screen)
        : Letter.of(screen).with(file(sides, at, reader));
  }

  private Letter.Enclosure file(RequestSides sides, Instant at, Reader reader) {
    TalkRequest request = sides.request();
    boolean off = request.state() != State.AGREED;
    Invitation invitation =
        new Invitation(
            request.id() + "@career-map",
            request.sequence(),
            off,
            at,
            request.minutes(),
            reader.zone(),
            sides.now(),
            reader.wording().say("ask.file"),
            attendee(sides.reader()),
            attendee(sides.other()));
    return new Letter.Enclosure(
        "career-talk.ics",
        reader.wording().say(off ? "ask.file.off" : "ask.file"),
        calendar.write(invitation));
  }

  private static Attendee attendee(Person person) {
    return new Attendee(person.name(), person.email());
  }
}
