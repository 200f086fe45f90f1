package careermap.conversation;

import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Does what one of the two wants about a request (希望に応える). */
public final class AnswerRequest {
  private final TalkRequests requests;
  private final OfferTimes offer;
  private final Clock clock;

  public AnswerRequest(TalkRequests requests, OfferTimes offer, Clock clock) {
    this.requests = requests;
    this.offer = offer;
    this.clock = clock;
  }

  /**
   * @param id from outside: it may name anything
   * @param revision of the request that {@code by} saw when deciding
   */
  public Outcome by(PersonId by, String id, int revision, TalkMove move) {
    return requests
        .byId(id)
        .filter(request -> request.concerns(by))
        .map(request -> on(request, by, revision, move))
        .orElseGet(Outcome.NotYours::new);
  }

  private Outcome on(TalkRequest request, PersonId by, int revision, TalkMove move) {
    Optional<TalkRequest> after = move.on(request, by);
    if (request.revision() != revision || after.isEmpty()) {
      return new Outcome.StandsOtherwise(request);
    }
    return isPossible(request, move)
        ? keep(request, after.get(), by)
        : new Outcome.TimesTaken(request);
  }

  private boolean isPossible(TalkRequest request, TalkMove move) {
    if (move instanceof TalkMove.Propose propose) {
      return offer.holds(request, propose.times());
    }
    return !(move instanceof TalkMove.Pick pick) || offer.holds(request, List.of(pick.time()));
  }

  private Outcome keep(TalkRequest before, TalkRequest after, PersonId by) {
    Instant now = clock.instant();
    TalkRequests.Change change = new TalkRequests.Change(before, after);
    return requests.change(change, TalkNotices.of(before, after, now), now)
        ? new Outcome.Done(after)
        : requests
            .byId(before.id())
            .filter(request -> request.concerns(by))
            .<Outcome>map(Outcome.StandsOtherwise::new)
            .orElseGet(Outcome.NotYours::new);
  }

  /** What has come of it (応えの結果). */
  public sealed interface Outcome {
    /** Done, and the other is told (済んだ). */
    record Done(TalkRequest request) implements Outcome {}

    /** Somebody was faster, or it cannot be done any more (先に変わった). */
    record StandsOtherwise(TalkRequest request) implements Outcome {}

    /** A time has passed or was taken by something else (空きがない). */
    record TimesTaken(TalkRequest request) implements Outcome {}

    /** There is no such request of theirs (見られない希望). */
    record NotYours() implements Outcome {}
  }
}
