package careermap.slack;

import careermap.conversation.Appointment;
import careermap.conversation.CalendarFiles;
import careermap.conversation.Invitation;
import careermap.conversation.Invitation.Attendee;
import careermap.conversation.TalkRequest;
import careermap.conversation.TalkRequest.State;
import careermap.conversation.TalkRequests;
import careermap.delivery.Notice;
import careermap.person.Person;
import careermap.privacy.Handout;
import careermap.slack.view.RequestSides;
import java.time.Instant;
import java.util.Optional;

/** Makes the files by which calendars take an agreed talk in, and out again. */
final class CalendarLetters implements NoticeWriter {
  private final TalkRequests requests;
  private final RequestDesk desk;
  private final CalendarFiles calendar;

  CalendarLetters(TalkRequests requests, RequestDesk desk, CalendarFiles calendar) {
    this.requests = requests;
    this.desk = desk;
    this.calendar = calendar;
  }

  /** Whatever stands in the calendar follows what holds, as long as the talk is to come. */
  @Override
  public Optional<Letter> write(Notice notice, Reader reader) {
    return requests
        .byId(notice.about())
        .filter(request -> notice.isOf(Appointment.editionOf(request)))
        .filter(CalendarLetters::isSettled)
        .flatMap(request -> desk.sides(request, reader.person(), reader.zone()))
        .flatMap(sides -> file(sides, reader));
  }

  private static boolean isSettled(TalkRequest request) {
    return request.state() == State.AGREED
        || (!request.state().isOpen() && request.state() != State.HELD);
  }

  private Optional<Letter> file(RequestSides sides, Reader reader) {
    return Optional.ofNullable(sides.request().agreedAt())
        .filter(at -> sides.now().isBefore(at))
        .map(at -> file(sides, at, reader));
  }

  private Letter file(RequestSides sides, Instant at, Reader reader) {
    boolean off = sides.request().state() != State.AGREED;
    return new Letter.Enclosure(
        "career-talk.ics",
        reader.wording().say(off ? "ask.file.off" : "ask.file"),
        calendar.write(invitation(sides, off, at, reader)),
        Handout.People.about(sides.reader(), sides.other()));
  }

  private static Invitation invitation(RequestSides sides, boolean off, Instant at, Reader reader) {
    TalkRequest request = sides.request();
    return new Invitation(
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
  }

  private static Attendee attendee(Person person) {
    return new Attendee(person.name(), person.email());
  }
}
