package careermap;

import careermap.rounds.Rounds;
import careermap.server.Meters;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** Has the meters know when each round was done, and when it was not. */
record WatchedRounds(Meters meters, Clock clock) {
  Rounds.Round of(Rounds.Round round) {
    AtomicReference<Instant> done = new AtomicReference<>(clock.instant());
    meters.round(round.name(), round.pause(), done::get);
    return new Rounds.Round(round.name(), round.pause(), stopping -> run(round, stopping, done));
  }

  private void run(Rounds.Round round, BooleanSupplier stopping, AtomicReference<Instant> done) {
    try {
      round.work().run(stopping);
      done.set(clock.instant());
    } catch (RuntimeException failure) {
      meters.roundFailed(round.name());
      throw failure;
    }
  }
}
