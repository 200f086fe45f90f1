package careermap.conversation;

import careermap.conversation.TalkRequest.State;
import careermap.person.PersonId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do something to which requests. */
final class Moves {
  private Moves() {}

  static Optional<TalkRequest> byAsker(TalkRequest request, PersonId by, State... in) {
    return byEither(request, by, in).filter(one -> by.equals(one.asker()));
  }

  static Optional<TalkRequest> byListener(TalkRequest request, PersonId by, State... in) {
    return byEither(request, by, in).filter(one -> by.equals(one.listener()));
  }

  static Optional<TalkRequest> byEither(TalkRequest request, PersonId by, State... in) {
    return request.concerns(by) && Set.of(in).contains(request.state())
        ? Optional.of(request)
        : Optional.empty();
  }

  static TalkRequest turned(TalkRequest request, State next, PersonId by, TalkReply.Kind why) {
    return request.with(request.progress().turned(next, TalkReply.of(by, why)));
  }

  /** Why times are proposed: because an agreed one does not hold, and whoever said so first. */
  static @Nullable TalkReply why(TalkRequest request, PersonId by) {
    TalkReply reply = request.reply();
    boolean moving = reply != null && reply.kind() == TalkReply.Kind.MOVE;
    if (request.state() == State.AGREED) {
      return TalkReply.of(by, TalkReply.Kind.MOVE);
    }
    return moving ? reply : null;
  }
}
