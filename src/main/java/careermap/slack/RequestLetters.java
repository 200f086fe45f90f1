package careermap.slack;

import careermap.conversation.TalkRequest;
import careermap.conversation.TalkRequest.State;
import careermap.conversation.TalkRequests;
import careermap.delivery.Notice;
import careermap.delivery.Notice.Kind;
import careermap.person.Person;
import careermap.slack.view.RequestView;
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

  RequestLetters(TalkRequests requests, RequestDesk desk) {
    this.requests = requests;
    this.desk = desk;
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
        .map(sides -> RequestView.of(sides, reader.wording()))
        .map(Letter::of);
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
}
