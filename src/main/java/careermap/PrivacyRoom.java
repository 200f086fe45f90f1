package careermap;

import careermap.access.KeepChange;
import careermap.database.Database;
import careermap.privacy.EraseDue;
import careermap.privacy.ErasePerson;
import careermap.privacy.Erasure;
import careermap.privacy.Remover;
import careermap.privacy.TakeAway;
import careermap.rounds.OwnRound;
import careermap.rounds.Rounds;
import careermap.slack.PrivacyNeeds;
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

  /** For Slack. */
  PrivacyNeeds needs() {
    return new PrivacyNeeds(
        database.retention(),
        database.erasure(),
        database.erasureOrders(),
        new ErasePerson(database.erasure(), database.auditTrail(), clock),
        database.removals(),
        database.handouts(),
        database.auditTrail(),
        new KeepChange(database.auditTrail(), clock));
  }

  List<Rounds.Round> rounds(Remover remover) {
    TakeAway takeAway = new TakeAway(database.removals(), remover, clock);
    EraseDue eraseDue =
        new EraseDue(
            database.retention(),
            database.erasure(),
            database.auditTrail(),
            clock.withZone(settings.timeZone()));
    return List.of(
        new Rounds.Round("retention", Duration.ofDays(1), eraseDue::run),
        new Rounds.Round("forgetting", PAUSE, stopping -> sweep()),
        new Rounds.Round("removals", PAUSE, takeAway::run));
  }

  /** A command beside this process, or another instance, erases people as well. */
  OwnRound forgetting() {
    return OwnRound.start("forgetting", PAUSE, this::forget);
  }

  private void forget() {
    long count = database.erasure().count();
    if (seen.getAndSet(count) != count) {
      database.forget();
    }
  }

  private void sweep() {
    Erasure erasure = database.erasure();
    if (erasure.isUnswept()) {
      erasure.sweep();
    }
  }
}
