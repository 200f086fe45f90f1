package careermap;

import static org.awaitility.Awaitility.await;

import careermap.database.Database;
import careermap.delivery.DeliverNotices;
import careermap.delivery.DeliveryWatch;
import careermap.delivery.Notice;
import careermap.delivery.Patience;
import careermap.file.YamlMap;
import careermap.slack.PlainDelivery;
import careermap.slackstandin.StandInSlack;
import careermap.workday.WorkTime;
import careermap.workday.WorkTimes;
import careermap.workday.WorkingHours;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A process that does nothing but deliver, until nothing is left; made to be killed. */
final class DeliveringProcess {
  static final Patience IMPATIENT = new Patience(Duration.ofMillis(1_500), Duration.ofMillis(200));
  private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(20);
  private static final Duration PACE = Duration.ofMillis(5);

  private DeliveringProcess() {}

  /**
   * @param arguments the address of the database, and that of Slack
   */
  public static void main(String[] arguments) {
    Clock clock = Clock.systemUTC();
    try (Database database =
            Database.open(arguments[0], new YamlMap(), () -> LocalDate.now(clock));
        PlainDelivery delivery =
            new PlainDelivery(database, arguments[1], StandInSlack.BOT_TOKEN, PACE, clock)) {
      DeliverNotices deliver = delivery.with(ALWAYS, IMPATIENT, NOBODY);
      await()
          .forever()
          .pollInSameThread()
          .pollDelay(Duration.ZERO)
          .pollInterval(BETWEEN_ROUNDS)
          .until(
              () -> {
                deliver.run(() -> false);
                return database.outbox().tally(clock.instant()).waiting() == 0;
              });
    }
  }

  static final DeliveryWatch NOBODY =
      new DeliveryWatch() {
        @Override
        public void sent(Notice notice) {}

        @Override
        public void dropped(Notice notice, String reason) {}

        @Override
        public void failed(Notice notice, RuntimeException failure) {
          failure.printStackTrace();
        }
      };

  /** Works day and night. */
  static final WorkTimes ALWAYS =
      person ->
          new WorkTime() {
            @Override
            public ZoneId zone() {
              return Centre.TOKYO;
            }

            @Override
            public WorkingHours hours() {
              return WorkingHours.USUAL;
            }

            @Override
            public boolean worksOn(LocalDate day) {
              return true;
            }

            @Override
            public boolean mayBeToldOn(LocalDate day) {
              return true;
            }

            @Override
            public boolean isOpen(Instant moment) {
              return true;
            }

            @Override
            public Optional<ZonedDateTime> nextOpen(Instant moment) {
              return Optional.of(moment.atZone(zone()));
            }
          };
}
