package careermap.conversation;

import careermap.conversation.TalkRequest.State;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that one of the two does about a request (希望への応え). Each says who may do it and to what;
 * whoever may not gets nothing.
 */
public sealed interface TalkMove {
  /** The request afterwards; empty where {@code by} cannot do this to a request that stands so. */
  Optional<TalkRequest> on(TalkRequest request, PersonId by);

  /** The asker puts the wish in other words (書きかえる); a proposal is answered first. */
  record Rewrite(TalkWish wish) implements TalkMove {
    @Override
    public Optional<TalkRequest> on(TalkRequest request, PersonId by) {
      return Moves.byAsker(request, by, State.ASKED).map(one -> one.wishing(wish));
    }
  }

  /** The asker takes the wish back before anything is agreed (取り下げる). */
  record TakeBack() implements TalkMove {
    @Override
    public Optional<TalkRequest> on(TalkRequest request, PersonId by) {
      return Moves.byAsker(request, by, State.ASKED, State.PROPOSED, State.HANDING_OVER)
          .map(one -> one.with(one.progress().closed(State.WITHDRAWN, null)));
    }
  }

  /**
   * The listener proposes times (日時を提案する), three times at the most; of an agreed talk, to move it.
   */
  record Propose(List<Instant> times) implements TalkMove {
    public Propose {
      times = List.copyOf(times);
    }

    @Override
    public Optional<TalkRequest> on(TalkRequest request, PersonId by) {
      return Moves.byListener(request, by, State.ASKED, State.PROPOSED, State.AGREED)
          .filter(one -> !one.progress().isLastRound())
          .map(one -> one.with(one.progress().proposing(times, Moves.why(one, by))));
    }
  }

  /** The asker picks one of the times on the table (日時を選ぶ). */
  record Pick(Instant time) implements TalkMove {
    @Override
    public Optional<TalkRequest> on(TalkRequest request, PersonId by) {
      return Moves.byAsker(request, by, State.PROPOSED)
          .filter(one -> one.proposals().contains(time))
          .map(one -> one.with(one.progress().agreedOn(time)));
    }
  }

  /** The asker would like other times (ほかの日時), as long as the listener may propose some. */
  record AskOtherTimes() implements TalkMove {
    @Override
    public Optional<TalkRequest> on(TalkRequest request, PersonId by) {
      return Moves.byAsker(request, by, State.PROPOSED)
          .filter(one -> !one.progress().isLastRound())
          .map(one -> Moves.turned(one, State.ASKED, by, TalkReply.Kind.OTHER_TIMES));
    }
  }

  /**
   * The listener kindly declines (いまは難しい).
   *
   * @param kind one that declines
   * @param word null where nothing
   */
  record Decline(TalkReply.Kind kind, @Nullable String word) implements TalkMove {
    public Decline {
      if (!kind.declines()) {
        throw new IllegalArgumentException("declines nothing: " + kind);
      }
    }

    @Override
    public Optional<TalkRequest> on(TalkRequest request, PersonId by) {
      TalkReply reply = new TalkReply(by, kind, word, null);
      return Moves.byListener(request, by, State.ASKED, State.PROPOSED)
          .map(one -> one.with(one.progress().closed(State.DECLINED, reply)));
    }
  }

  /** The listener names somebody else (ほかの人に); nobody is told until the asker agrees. */
  record HandOver(PersonId to) implements TalkMove {
    @Override
    public Optional<TalkRequest> on(TalkRequest request, PersonId by) {
      TalkReply reply = new TalkReply(by, TalkReply.Kind.INSTEAD, null, to);
      return Moves.byListener(request, by, State.ASKED, State.PROPOSED)
          .filter(one -> !one.concerns(to))
          .map(one -> one.with(one.progress().turned(State.HANDING_OVER, reply)));
    }
  }

  /** The asker would rather wait for this listener (この人と話したい). */
  record Stay() implements TalkMove {
    @Override
    public Optional<TalkRequest> on(TalkRequest request, PersonId by) {
      TalkReply reply = TalkReply.of(by, TalkReply.Kind.STAY);
      return Moves.byAsker(request, by, State.HANDING_OVER)
          .map(one -> one.with(one.progress().anew(reply)));
    }
  }

  /** The asker would like to meet at another time (日時を変える); the listener proposes some. */
  record AskToMove() implements TalkMove {
    @Override
    public Optional<TalkRequest> on(TalkRequest request, PersonId by) {
      return Moves.byAsker(request, by, State.AGREED)
          .map(one -> Moves.turned(one, State.ASKED, by, TalkReply.Kind.MOVE));
    }
  }

  /**
   * Either calls an agreed talk off (取りやめる).
   *
   * @param word null where nothing
   */
  record CallOff(@Nullable String word) implements TalkMove {
    @Override
    public Optional<TalkRequest> on(TalkRequest request, PersonId by) {
      TalkReply reply = new TalkReply(by, TalkReply.Kind.CALL_OFF, word, null);
      return Moves.byEither(request, by, State.AGREED)
          .map(one -> one.with(one.progress().closed(State.WITHDRAWN, reply)));
    }
  }
}
