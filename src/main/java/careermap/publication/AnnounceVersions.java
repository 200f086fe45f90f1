package careermap.publication;

import careermap.map.Publication;
import careermap.map.Publications;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Tells of each version once, as soon as it can be told (版を知らせる). */
public final class AnnounceVersions {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final int MOST_DOUBLINGS = 6;

  /** Longer than any call to Slack takes. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Announcements announcements;
  private final Publications publications;
  private final Bulletin bulletin;
  private final Clock clock;

  public AnnounceVersions(
      Announcements announcements, Publications publications, Bulletin bulletin, Clock clock) {
    this.announcements = announcements;
    this.publications = publications;
    this.bulletin = bulletin;
    this.clock = clock;
  }

  /** Announces what is due, in order; ends early once the app is stopping. */
  public void run(BooleanSupplier stopping) {
    announcements.loseOverdue(clock.instant());
    Optional<Announcement> due = announcements.due(clock.instant());
    while (due.isPresent() && !stopping.getAsBoolean()) {
      announce(due.get());
      due = announcements.due(clock.instant());
    }
  }

  private void announce(Announcement announcement) {
    Bulletin.Post post = bulletin.prepare(news(announcement.version()));
    if (announcements.take(announcement.version(), clock.instant().plus(LEASE))) {
      record(announcement, post.send());
    }
  }

  private void record(Announcement announcement, Bulletin.Outcome outcome) {
    Instant now = clock.instant();
    int version = announcement.version();
    if (outcome instanceof Bulletin.Outcome.Posted posted) {
      announcements.posted(version, posted.channel(), now);
    } else if (outcome instanceof Bulletin.Outcome.Refused refused) {
      announcements.later(version, refused.reason(), now.plus(pause(announcement.attempts())));
    } else {
      announcements.lost(version);
    }
  }

  private static Duration pause(int attempts) {
    return FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
  }

  private Bulletin.News news(int version) {
    return new Bulletin.News(
        publications.version(version - 1).orElseThrow(),
        publications.version(version).orElseThrow(),
        publication(version));
  }

  private Publication publication(int version) {
    return publications.history().stream()
        .filter(one -> one.number() == version)
        .findFirst()
        .orElseThrow();
  }
}
