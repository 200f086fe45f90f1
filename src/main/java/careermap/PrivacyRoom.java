package careermap;

import careermap.database.Database;
import careermap.privacy.Erasure;
import careermap.privacy.Remover;
import careermap.privacy.TakeAway;
import careermap.rounds.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What is needed so that whoever was erased is nowhere any more. */
final class PrivacyRoom {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Settings settings;
  private final Database database;
  private final Clock clock;
  private final AtomicLong seen;

  PrivacyRoom(Settings settings, Database database, Clock clock) {
    this.settings = settings;
    this.database = database;
    this.clock = clock;
    this.seen = new AtomicLong(database.erasure().count());
  }

  List<Rounds.Round> rounds(Remover remover) {
    TakeAway takeAway = new TakeAway(database.removals(), remover, clock);
    return List.of(
        new Rounds.Round("forgetting", PAUSE, stopping -> forget()),
        new Rounds.Round("removals", PAUSE, takeAway::run));
  }

  /** A command beside this process erases people as well. */
  private void forget() {
    Erasure erasure = database.erasure();
    long count = erasure.count();
    if (seen.getAndSet(count) != count) {
      database.forget();
    }
    if (erasure.isUnswept()) {
      erasure.sweep();
    }
  }
}
