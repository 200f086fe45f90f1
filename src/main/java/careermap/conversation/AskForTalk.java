package careermap.conversation;

import careermap.conversation.TalkRequest.State;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks somebody for a talk (面談をお願いする). */
public final class AskForTalk {
  private final TalkRequests requests;
  private final FindListeners listeners;
  private final Supplier<String> newId;
  private final Clock clock;

  /**
   * @param newId makes an id that nobody can guess
   */
  public AskForTalk(
      TalkRequests requests, FindListeners listeners, Supplier<String> newId, Clock clock) {
    this.requests = requests;
    this.listeners = listeners;
    this.newId = newId;
    this.clock = clock;
  }

  public Outcome of(Order order) {
    return listeners.of(order.asker(), order.supervisor()).stream()
        .filter(listener -> listener.person().id().equals(order.listener()))
        .findFirst()
        .map(listener -> ask(order, listener))
        .orElseGet(Outcome.NotToBeAsked::new);
  }

  private Outcome ask(Order order, TalkListener listener) {
    Optional<TalkRequests.Change> closed = closed(order);
    if (order.instead() != null && closed.isEmpty()) {
      return new Outcome.TooLate();
    }
    Instant now = clock.instant();
    TalkRequest request =
        new TalkRequest(
            newId.get(),
            order.asker().id(),
            order.listener(),
            listener.isConfidential(),
            now,
            TalkRequest.USUAL_MINUTES,
            order.wish(),
            TalkProgress.BEGUN);
    return requests.add(request, closed, TalkNotices.ofNew(request, now), now)
        ? new Outcome.Asked(request)
        : open(order);
  }

  /** What was handed over ends as if it were taken back: its listener learns no more of it. */
  private Optional<TalkRequests.Change> closed(Order order) {
    Handed handed = order.instead();
    return handed == null ? Optional.empty() : closed(order, handed);
  }

  private Optional<TalkRequests.Change> closed(Order order, Handed handed) {
    return requests
        .byId(handed.request())
        .filter(before -> before.state() == State.HANDING_OVER)
        .filter(before -> before.revision() == handed.revision())
        .flatMap(
            before ->
                new TalkMove.TakeBack()
                    .on(before, order.asker().id())
                    .map(after -> new TalkRequests.Change(before, after)));
  }

  private Outcome open(Order order) {
    return requests.openOf(order.asker().id()).stream()
        .filter(one -> one.listener().equals(order.listener()))
        .findFirst()
        .<Outcome>map(Outcome.OpenAlready::new)
        .orElseGet(Outcome.TooLate::new);
  }

  /**
   * What somebody would like (面談のお願い).
   *
   * @param supervisor null where there is none
   * @param instead the request that was handed over with this; null where none was
   */
  public record Order(
      Person asker,
      @Nullable Person supervisor,
      PersonId listener,
      TalkWish wish,
      @Nullable Handed instead) {}

  /**
   * A request that its listener would rather hand over, as the asker saw it (代わりのあるお願い).
   *
   * @param request its id
   * @param revision of what the asker saw when deciding
   */
  public record Handed(String request, int revision) {}

  /** What has come of it (お願いの結果). */
  public sealed interface Outcome {
    /** Kept, and the listener is told (届けた). */
    record Asked(TalkRequest request) implements Outcome {}

    /** The asker has asked that listener already (お願い済み). */
    record OpenAlready(TalkRequest request) implements Outcome {}

    /** Nobody whom the asker can ask (相手にできない). */
    record NotToBeAsked() implements Outcome {}

    /** What it follows from has changed meanwhile (先に変わった). */
    record TooLate() implements Outcome {}
  }
}
