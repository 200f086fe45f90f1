package careermap.slack;

import careermap.delivery.Notice;
import careermap.delivery.Outbox;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.SlackId;
import careermap.reminder.Digest;
import careermap.reminder.Digests;
import careermap.slack.view.DigestView;
import careermap.slack.view.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The weekly digests as messages: written once, and drawn anew in their place as things change. */
final class DigestMessages implements NoticeWriter {
  private static final Logger LOG = LoggerFactory.getLogger(DigestMessages.class);

  /** Two changes at once to one digest are drawn one after the other. */
  private final Object[] turns = IntStream.range(0, 16).mapToObj(i -> new Object()).toArray();

  private final Digests digests;
  private final DigestReading reading;
  private final Outbox outbox;
  private final Addressees addressees;
  private final People people;
  private final Windows windows;
  private final Clock clock;
  private volatile Consumer<SlackId> elsewhere = account -> {};

  DigestMessages(
      Digests digests,
      DigestReading reading,
      Outbox outbox,
      Addressees addressees,
      People people,
      Windows windows,
      Clock clock) {
    this.digests = digests;
    this.reading = reading;
    this.outbox = outbox;
    this.addressees = addressees;
    this.people = people;
    this.windows = windows;
    this.clock = clock;
  }

  /** Whoever shows digests elsewhere hears whose has changed. */
  void alsoTell(Consumer<SlackId> others) {
    elsewhere = others;
  }

  /** Only the latest is told, in its own week, and while it has something to say. */
  @Override
  public Optional<Letter> write(Notice notice, Reader reader) {
    PersonId supervisor = reader.person().id();
    return digests
        .latestOf(supervisor)
        .filter(digest -> digest.id().equals(notice.about()))
        .filter(digest -> isOfThisWeek(digest, reader) && digest.isWanted())
        .map(digest -> Letter.of(screen(digest, reader)));
  }

  private boolean isOfThisWeek(Digest digest, Reader reader) {
    LocalDate today = LocalDate.now(clock.withZone(reader.zone()));
    return today.isBefore(digest.week().plusWeeks(1));
  }

  private Screen screen(Digest digest, Reader reader) {
    return DigestView.of(reading.of(digest, reader.zone()), reader.wording());
  }

  /**
   * Draws the delivered digest anew that names somebody; what cannot be drawn is left as it is. To
   * be called after whatever changes for the person.
   */
  void refreshFor(PersonId person) {
    people
        .byId(person)
        .map(Person::supervisor)
        .flatMap(digests::latestOf)
        .filter(digest -> names(digest, person))
        .ifPresent(digest -> redrawLater(digest.id()));
  }

  private static boolean names(Digest digest, PersonId person) {
    return digest.lines().stream().anyMatch(line -> line.person().id().equals(person));
  }

  /** Draws a digest anew where it stands; what cannot be drawn is left as it is. */
  void redrawLater(String digest) {
    try {
      redraw(digest);
    } catch (SlackRefused refused) {
      LOG.warn("digest {} is not drawn anew: {}", digest, refused.error());
    }
  }

  /**
   * Draws a digest anew where it stands.
   *
   * @throws SlackRefused where Slack does not take it
   */
  void redraw(String id) {
    synchronized (turns[Math.floorMod(id.hashCode(), turns.length)]) {
      digests.byId(id).ifPresent(this::redraw);
    }
  }

  private void redraw(Digest digest) {
    String key =
        Notice.of(Notice.Kind.DIGEST, digest.supervisor().id(), digest.id(), digest.decidedAt())
            .key();
    Addressees.Addressee addressee = addressees.find(digest.supervisor().id());
    if (addressee instanceof Addressees.Addressee.Found found) {
      elsewhere.accept(found.account());
      outbox
          .placeOf(key)
          .ifPresent(place -> windows.redraw(place, key, screen(digest, found.reader())));
    }
  }
}
