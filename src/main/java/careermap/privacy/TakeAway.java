package careermap.privacy;

import careermap.privacy.Remover.Result;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.BooleanSupplier;

/** Takes what the app wrote about people who were erased out of Slack (Slackから消す). */
public final class TakeAway {
  private static final int A_ROUND = 20;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final int MOST_DOUBLINGS = 8;

  private final Removals removals;
  private final Remover remover;
  private final Clock clock;

  public TakeAway(Removals removals, Remover remover, Clock clock) {
    this.removals = removals;
    this.remover = remover;
    this.clock = clock;
  }

  /** A bounded number of those that are due; ends early once the app is stopping. */
  public void run(BooleanSupplier stopping) {
    Iterator<Removal> due = removals.due(clock.instant(), A_ROUND).iterator();
    while (due.hasNext() && remover.isReady() && !stopping.getAsBoolean()) {
      attend(due.next());
    }
  }

  private void attend(Removal removal) {
    Result result = remover.remove(removal);
    if (result instanceof Result.Found found) {
      removals.found(removal.id(), found.places(), clock.instant());
    } else if (result instanceof Result.Later later) {
      Duration pause = later.pause() == null ? pause(removal) : later.pause();
      removals.later(removal.id(), later.reason(), clock.instant().plus(pause));
    } else if (result instanceof Result.Stays stays) {
      removals.stays(removal.id(), stays.reason());
    } else {
      removals.done(removal.id());
    }
  }

  private static Duration pause(Removal removal) {
    return FIRST_PAUSE.multipliedBy(1L << Math.min(removal.attempts(), MOST_DOUBLINGS));
  }
}
