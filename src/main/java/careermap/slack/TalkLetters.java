package careermap.slack;

import careermap.conversation.Appointment;
import careermap.conversation.OpenTalk;
import careermap.conversation.Promise;
import careermap.conversation.TalkPage;
import careermap.conversation.TalkRequest;
import careermap.delivery.Notice;
import careermap.person.PersonId;
import careermap.slack.view.AppointmentView;
import careermap.slack.view.Screen;
import careermap.slack.view.TalkNotice;
import careermap.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts talks that were held, talks that are agreed and promises into words. */
final class TalkLetters {
  private final TalkNeeds needs;
  private final StaffNeeds house;
  private final OpenTalk openTalk;
  private final Clock clock;

  TalkLetters(TalkNeeds needs, StaffNeeds house, OpenTalk openTalk) {
    this.needs = needs;
    this.house = house;
    this.openTalk = openTalk;
    this.clock = house.clock();
  }

  /**
   * That the other has written a talk down, or does not remember it; nobody is told of their own
   * word.
   */
  Optional<Letter> logged(Notice notice, Reader reader) {
    PersonId id = reader.person().id();
    return openTalk
        .of(reader.person(), notice.about())
        .filter(page -> !page.talk().counts() || !id.equals(page.talk().saidBy()))
        .map(page -> logged(page, id, today(reader), reader.wording()))
        .map(Letter::of);
  }

  private static Screen logged(TalkPage page, PersonId reader, LocalDate today, Wording wording) {
    boolean disputed = !page.talk().counts() && reader.equals(page.talk().saidBy());
    return disputed
        ? TalkNotice.disputed(page, reader, today, wording)
        : TalkNotice.asked(page, reader, today, wording);
  }

  Optional<Letter> today(Notice notice, Reader reader) {
    return agreed(notice, reader).map(request -> letter(request, reader));
  }

  Optional<Letter> brief(Notice notice, Reader reader) {
    return agreed(notice, reader)
        .filter(request -> request.listener().equals(reader.person().id()))
        .map(request -> letter(request, reader));
  }

  /** While the talk is still agreed as it was and still to come, for the two alone. */
  private Optional<TalkRequest> agreed(Notice notice, Reader reader) {
    PersonId id = reader.person().id();
    return needs
        .requests()
        .byId(notice.about())
        .filter(request -> request.state() == TalkRequest.State.AGREED)
        .filter(request -> notice.isOf(Appointment.editionOf(request)))
        .filter(request -> request.asker().equals(id) || request.listener().equals(id))
        .filter(request -> isToCome(request.agreedAt()));
  }

  private boolean isToCome(@Nullable Instant at) {
    return at != null && clock.instant().isBefore(at);
  }

  private Letter letter(TalkRequest request, Reader reader) {
    boolean listens = request.listener().equals(reader.person().id());
    PersonId other = listens ? request.asker() : request.listener();
    ZonedDateTime at = Objects.requireNonNull(request.agreedAt()).atZone(reader.zone());
    boolean today = at.toLocalDate().equals(today(reader));
    return house
        .people()
        .byId(other)
        .map(
            person ->
                listens
                    ? AppointmentView.forListener(person, at, today, reader.wording())
                    : AppointmentView.forAsker(person, at, today, reader.wording()))
        .map(Letter::of)
        .orElseThrow();
  }

  /** While the promise is open and due on that day, for its owner. */
  Optional<Letter> promise(Notice notice, Reader reader) {
    return needs
        .conversations()
        .promise(notice.about())
        .filter(promise -> promise.owner().equals(reader.person().id()))
        .filter(promise -> promise.state() == Promise.State.OPEN)
        .filter(promise -> notice.isOf(String.valueOf(promise.dueOn())))
        .flatMap(
            promise ->
                house
                    .people()
                    .byId(promise.other())
                    .map(other -> TalkNotice.due(promise, other, today(reader), reader.wording())))
        .map(Letter::of);
  }

  private LocalDate today(Reader reader) {
    return LocalDate.now(clock.withZone(reader.zone()));
  }
}
