package careermap;

import careermap.database.Database;
import careermap.delivery.DeliverNotices;
import careermap.delivery.DeliveryWatch;
import careermap.delivery.Messenger;
import careermap.delivery.Notice;
import careermap.delivery.Outbox;
import careermap.delivery.Patience;
import careermap.reminder.Preferences;
import careermap.rounds.Rounds;
import careermap.server.Meters;
import careermap.slack.DigestStaff;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is needed to tell people what was decided. */
final class NoticeRoom {
  private static final Logger LOG = LoggerFactory.getLogger(NoticeRoom.class);

  private final Settings settings;
  private final Database database;
  private final Meters meters;
  private final Clock clock;

  NoticeRoom(Settings settings, Database database, Meters meters, Clock clock) {
    this.settings = settings;
    this.database = database;
    this.meters = meters;
    this.clock = clock;
  }

  /** For Slack. */
  DigestStaff.Needs needs() {
    return new DigestStaff.Needs(
        database.outbox(),
        settings.messagePace(),
        database.digests(),
        database.snoozes(),
        database.preferences(),
        database.talkRequests(),
        database.conversations());
  }

  /** What waits is counted whenever somebody looks at the meters. */
  void count() {
    Outbox outbox = database.outbox();
    meters.waitingNotices(
        () -> outbox.tally(clock.instant()).waiting(),
        () -> outbox.tally(clock.instant()).unknown(),
        () ->
            outbox
                .tally(clock.instant())
                .oldestDue()
                .map(due -> Duration.between(due, clock.instant()))
                .orElse(Duration.ZERO));
  }

  Rounds.Round round(Messenger messenger) {
    Preferences preferences = database.preferences();
    DeliverNotices deliver =
        new DeliverNotices(
            database.outbox(),
            messenger,
            database.workTimes(settings.timeZone()),
            (person, kind) -> preferences.of(person).wants(kind),
            watch(),
            Patience.USUAL,
            clock);
    return new Rounds.Round("notices", Duration.ofSeconds(1), deliver::run);
  }

  private DeliveryWatch watch() {
    return new DeliveryWatch() {
      @Override
      public void sent(Notice notice) {
        meters.noticeSent(notice.kind().name());
      }

      @Override
      public void dropped(Notice notice, String reason) {
        meters.noticeDropped(reason);
        LOG.info("notice {} is not told: {}", notice.key(), reason);
      }

      @Override
      public void failed(Notice notice, RuntimeException failure) {
        LOG.error("notice {} failed, kind={}", notice.key(), failure.getClass().getName(), failure);
      }
    };
  }
}
