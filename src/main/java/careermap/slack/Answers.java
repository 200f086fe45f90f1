package careermap.slack;

import careermap.refusal.Busy;
import careermap.slack.view.Screen;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers people in time: in the acknowledgement where the answer is there soon, else a little
 * later by another way; and with a kind word and a reference where it fails.
 */
final class Answers {
  /** Slack waits three seconds for an acknowledgement. */
  private static final Duration SOON = Duration.ofMillis(1_500);

  private static final int UNAVAILABLE = 503;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration BREATH = Duration.ofMillis(250);
  private static final ScheduledThreadPoolExecutor ALARMS = alarms();

  private final Workers front;
  private final Workers behind;
  private final Mishaps mishaps;

  Answers(Workers front, Workers behind, Mishaps mishaps) {
    this.front = front;
    this.behind = behind;
    this.mishaps = mishaps;
  }

  /**
   * For what must not take longer. An alarm that comes before all others wakes the thread that
   * waits for them, which costs a request more than reading a table does: so there is always one
   * that comes sooner.
   */
  private static ScheduledThreadPoolExecutor alarms() {
    ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(1, Answers::alarmThread);
    alarms.setRemoveOnCancelPolicy(true);
    long soonest = SOON.toMillis() / 3;
    alarms.scheduleAtFixedRate(() -> {}, soonest, soonest, TimeUnit.MILLISECONDS);
    return alarms;
  }

  private static Thread alarmThread(Runnable work) {
    Thread thread = new Thread(work, "alarms");
    thread.setDaemon(true);
    return thread;
  }

  /** Completes {@code made} with {@code otherwise} where nothing else has, in time for Slack. */
  private static void completeSoon(CompletableFuture<Response> made, Response otherwise) {
    Future<?> alarm =
        ALARMS.schedule(() -> made.complete(otherwise), SOON.toMillis(), TimeUnit.MILLISECONDS);
    made.thenRun(() -> alarm.cancel(false));
  }

  /**
   * Acknowledges with what {@code work} shows; where that takes long, empty, and then {@code later}
   * gets it. Work may show nothing here, because it has answered elsewhere.
   */
  Response soon(Context context, Supplier<Optional<Screen>> work, Consumer<Screen> later) {
    return soon(context, work, screen -> screen, Replies::inAcknowledgement, later);
  }

  /** Acknowledges a form by showing, in its place, what became of it; see {@link #soon}. */
  Response afterForm(ViewSubmissionContext context, Supplier<Screen> work, Consumer<Screen> later) {
    return afterFormWithForm(context, () -> plain(work.get()), later);
  }

  /**
   * The same where a further form may follow, or the form stays with a sentence in it; what comes
   * too late for that is said as a message.
   */
  Response afterFormWithForm(
      ViewSubmissionContext context, Supplier<FormOutcome> work, Consumer<Screen> later) {
    return soon(
        context,
        () -> Optional.of(work.get()),
        this::plain,
        outcome -> outcome.acknowledge(context),
        outcome -> later.accept(outcome.message()));
  }

  private FormOutcome plain(Screen screen) {
    return new FormOutcome(Replies.modal(screen, mishaps.closing()), screen);
  }

  private <T> Response soon(
      Context context,
      Supplier<Optional<T>> work,
      Function<Screen, T> said,
      Function<T, Response> acknowledge,
      Consumer<T> later) {
    CompletableFuture<Response> made = new CompletableFuture<>();
    completeSoon(made, context.ack());
    Consumer<Executor> make =
        thread ->
            CompletableFuture.supplyAsync(
                    () -> give(kindly(work, said), made, context, acknowledge, later), thread)
                .exceptionally(failure -> unsaid(failure, made, said, later));
    Runnable busy = () -> made.complete(acknowledge.apply(said.apply(mishaps.busy())));
    if (Awaited.isThreadLent(context)) {
      return new Awaited(made, () -> unlessFull(() -> make.accept(front::doHere), busy));
    }
    unlessFull(() -> make.accept(front::start), busy);
    return new Awaited(made, () -> {});
  }

  private static void unlessFull(Runnable start, Runnable busy) {
    try {
      start.run();
    } catch (RejectedExecutionException full) {
      busy.run();
    }
  }

  /** As the acknowledgement where that has not gone out; else as an apology behind it. */
  private <T> boolean unsaid(
      Throwable failure,
      CompletableFuture<Response> made,
      Function<Screen, T> said,
      Consumer<T> later) {
    boolean inTime = !made.isDone() && made.complete(mishaps.unsaid(failure));
    if (!inTime) {
      mishaps.guard("late", () -> later.accept(said.apply(mishaps.apology(failure))));
    }
    return inTime;
  }

  /** In the acknowledgement, unless that went out empty meanwhile; true where it is in time. */
  private <T> boolean give(
      Optional<T> answer,
      CompletableFuture<Response> made,
      Context context,
      Function<T, Response> acknowledge,
      Consumer<T> later) {
    boolean inTime =
        !made.isDone() && made.complete(answer.map(acknowledge).orElseGet(context::ack));
    if (!inTime) {
      answer.ifPresent(late -> mishaps.guard("late", () -> later.accept(late)));
    }
    return inTime;
  }

  /** Acknowledges empty and does {@code work} behind it; {@code sorry} shows what went wrong. */
  Response behind(Context context, Runnable work, Consumer<Screen> sorry) {
    try {
      behind.start(() -> attempt(work, sorry));
      return context.ack();
    } catch (RejectedExecutionException full) {
      return busy(context, sorry);
    }
  }

  /**
   * Whoever waits for the acknowledgement does not wait for Slack as well. Where nobody is left who
   * could say it, Slack is told: it shows that to whoever pressed, and sends events again.
   */
  private Response busy(Context context, Consumer<Screen> sorry) {
    Screen busy = mishaps.busy();
    try {
      front.start(() -> mishaps.guard("busy", () -> sorry.accept(busy)));
      return context.ack();
    } catch (RejectedExecutionException full) {
      return Response.error(UNAVAILABLE);
    }
  }

  private void attempt(Runnable work, Consumer<Screen> sorry) {
    try {
      patiently(
          () -> {
            work.run();
            return true;
          });
    } catch (RuntimeException failure) {
      Screen apology = mishaps.apology(failure);
      mishaps.guard("apology", () -> sorry.accept(apology));
    }
  }

  private <T> Optional<T> kindly(Supplier<Optional<T>> work, Function<Screen, T> said) {
    try {
      return patiently(work);
    } catch (RuntimeException failure) {
      return Optional.of(said.apply(mishaps.apology(failure)));
    }
  }

  /** Asks again while the database is held by somebody else. */
  private static <T> T patiently(Supplier<T> work) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return work.get();
      } catch (Busy busy) {
        if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
          throw busy;
        }
        Retries.pause(BREATH);
      }
    }
  }
}
