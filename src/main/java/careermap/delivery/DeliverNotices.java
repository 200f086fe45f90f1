package careermap.delivery;

import careermap.person.PersonId;
import careermap.workday.WorkTime;
import careermap.workday.WorkTimes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;

/** Tells people what was decided to be told, each thing once (お知らせを届ける). */
public final class DeliverNotices {
  /** Few, so that what comes meanwhile and goes before the others does not wait for long. */
  private static final int A_FEW = 3;

  /** However many that are: a pause after every few would cost a fast pace what it waits for. */
  private static final Duration A_ROUND = Duration.ofMinutes(1);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final int MOST_DOUBLINGS = 6;
  private static final Duration UNTIL_IT_MAY_BE_SEEN = Duration.ofHours(1);

  /** Messages that were on their way when the connection broke may arrive a little later. */
  private static final int LOOKS = 2;

  private final Outbox outbox;
  private final Messenger messenger;
  private final WorkTimes workTimes;
  private final BiPredicate<PersonId, Notice.Kind> wants;
  private final DeliveryWatch watch;
  private final Patience patience;
  private final Clock clock;

  /**
   * @param wants whether a person wants to be told such things
   */
  public DeliverNotices(
      Outbox outbox,
      Messenger messenger,
      WorkTimes workTimes,
      BiPredicate<PersonId, Notice.Kind> wants,
      DeliveryWatch watch,
      Patience patience,
      Clock clock) {
    this.outbox = outbox;
    this.messenger = messenger;
    this.workTimes = workTimes;
    this.wants = wants;
    this.watch = watch;
    this.patience = patience;
    this.clock = clock;
  }

  /** Delivers what is due, for a bounded time; ends early once the app is stopping. */
  public void run(BooleanSupplier stopping) {
    Instant end = clock.instant().plus(A_ROUND);
    outbox.loseOverdue(clock.instant());
    boolean more = true;
    while (more && clock.instant().isBefore(end)) {
      more = deliverSome(stopping);
    }
  }

  /** Whether there may be more. */
  private boolean deliverSome(BooleanSupplier stopping) {
    List<Delivery> due = outbox.due(clock.instant(), A_FEW);
    for (Delivery one : due) {
      if (!messenger.isReady() || stopping.getAsBoolean()) {
        return false;
      }
      attend(one);
    }
    return due.size() == A_FEW;
  }

  /** One that fails holds up none of the others. */
  private void attend(Delivery delivery) {
    try {
      if (delivery.state() == Delivery.State.UNKNOWN) {
        look(delivery);
      } else {
        tell(delivery);
      }
    } catch (RuntimeException failure) {
      watch.failed(delivery.notice(), failure);
      outbox.later(delivery.id(), "failed", clock.instant().plus(pause(delivery)));
    }
  }

  private void tell(Delivery delivery) {
    Notice notice = delivery.notice();
    if (!wants.test(notice.to(), notice.kind())) {
      drop(delivery, "switched off");
      return;
    }
    WorkTime time = workTimes.of(notice.to());
    if (!time.isOpen(clock.instant())) {
      await(delivery, time);
    } else if (isTooEarly(notice)) {
      outbox.later(delivery.id(), "after its message", clock.instant().plus(patience.beforeLook()));
    } else {
      tell(delivery, messenger.prepare(delivery));
    }
  }

  private boolean isTooEarly(Notice notice) {
    Set<Notice.Kind> before = notice.kind().comesAfter();
    return !before.isEmpty() && outbox.isToCome(notice.about(), notice.to(), before);
  }

  private void await(Delivery delivery, WorkTime time) {
    time.nextOpen(clock.instant())
        .ifPresentOrElse(
            open -> outbox.later(delivery.id(), "outside working time", open.toInstant()),
            () -> drop(delivery, "no working time"));
  }

  private void tell(Delivery delivery, Messenger.Errand errand) {
    if (errand instanceof Messenger.Errand.Ready ready) {
      send(delivery, ready.message());
    } else if (errand instanceof Messenger.Errand.NotYet notYet) {
      outbox.later(delivery.id(), notYet.reason(), clock.instant().plus(notYet.pause()));
    } else {
      drop(delivery, ((Messenger.Errand.Pointless) errand).reason());
    }
  }

  private void send(Delivery delivery, Messenger.Message message) {
    Instant now = clock.instant();
    if (outbox.take(delivery.id(), now, now.plus(patience.lease()))) {
      record(delivery, message.send());
    }
  }

  private void record(Delivery delivery, Messenger.Handover handover) {
    Instant now = clock.instant();
    if (handover instanceof Messenger.Handover.Taken taken) {
      arrived(delivery, taken.arrival());
    } else if (handover instanceof Messenger.Handover.NotTaken refused) {
      Duration pause = refused.pause();
      outbox.notTaken(
          delivery.id(), refused.reason(), now.plus(pause == null ? pause(delivery) : pause));
    } else if (handover instanceof Messenger.Handover.Unknown unknown) {
      outbox.lost(delivery.id(), unknown.reason(), now.plus(patience.beforeLook()));
    } else {
      drop(delivery, ((Messenger.Handover.NobodyThere) handover).reason());
    }
  }

  private void look(Delivery delivery) {
    if (outbox.takeToLook(delivery, clock.instant().plus(patience.lease()))) {
      record(delivery, messenger.lookFor(delivery));
    }
  }

  private void record(Delivery delivery, Messenger.Sighting sighting) {
    Instant now = clock.instant();
    if (sighting instanceof Messenger.Sighting.Seen seen) {
      arrived(delivery, seen.arrival());
    } else if (sighting instanceof Messenger.Sighting.NotSeen) {
      notSeen(delivery, now);
    } else if (sighting instanceof Messenger.Sighting.NotNow notNow) {
      outbox.lost(delivery.id(), notNow.reason(), now.plus(pause(delivery)));
    } else if (sighting instanceof Messenger.Sighting.NoWayToLook blind) {
      outbox.held(delivery.id(), blind.reason(), now.plus(UNTIL_IT_MAY_BE_SEEN));
    } else {
      drop(delivery, ((Messenger.Sighting.Gone) sighting).reason());
    }
  }

  private void notSeen(Delivery delivery, Instant now) {
    if (delivery.looks() + 1 < LOOKS) {
      outbox.notSeen(delivery.id(), now.plus(patience.beforeLook()));
    } else {
      outbox.notTaken(delivery.id(), "did not arrive", now);
    }
  }

  private void arrived(Delivery delivery, Messenger.Arrival arrival) {
    outbox.sent(delivery.id(), arrival, clock.instant());
    watch.sent(delivery.notice());
  }

  private void drop(Delivery delivery, String reason) {
    outbox.drop(delivery.id(), reason);
    watch.dropped(delivery.notice(), reason);
  }

  private static Duration pause(Delivery delivery) {
    return FIRST_PAUSE.multipliedBy(1L << Math.min(delivery.attempts(), MOST_DOUBLINGS));
  }
}
