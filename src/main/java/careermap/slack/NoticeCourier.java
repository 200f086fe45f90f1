package careermap.slack;

import careermap.delivery.Delivery;
import careermap.delivery.Messenger;
import careermap.delivery.Notice;
import careermap.delivery.Outbox;
import careermap.person.SlackId;
import careermap.privacy.Handout;
import careermap.slack.view.Screen;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings notices to people as direct messages, and files after them, each marked so that it can be
 * found again.
 */
final class NoticeCourier implements Messenger {
  private static final Logger LOG = LoggerFactory.getLogger(NoticeCourier.class);
  private static final String POST = "chat.postMessage";

  /** The calls after which what is told stands there. */
  private static final Set<String> LAST = Set.of(POST, SlackFiles.GIVE);

  private static final Duration UNTIL_AN_ACCOUNT_IS_FOUND = Duration.ofMinutes(15);
  private static final Duration LONGEST_WITHOUT_ACCOUNT = Duration.ofDays(3);

  /** Slack's words for somebody who cannot be written to. */
  private static final Set<String> NOBODY =
      Set.of("channel_not_found", "user_not_found", "user_disabled", "cannot_dm_bot");

  private final Courier courier;
  private final NoticeWriters writers;
  private final Addressees addressees;
  private final DirectLine line;
  private final NoticeSearch search;
  private final FileHanding handing;
  private final Gate gate;
  private final Clock clock;

  NoticeCourier(
      Courier courier,
      NoticeWriters writers,
      Addressees addressees,
      Outbox outbox,
      FileHanding handing,
      Gate gate,
      Clock clock) {
    this.courier = courier;
    this.writers = writers;
    this.addressees = addressees;
    this.line = new DirectLine(courier, outbox);
    this.search = new NoticeSearch(courier, line);
    this.handing = handing;
    this.gate = gate;
    this.clock = clock;
  }

  @Override
  public boolean isReady() {
    return gate.isOpen();
  }

  @Override
  public Errand prepare(Delivery waiting) {
    Addressees.Addressee addressee = addressees.find(waiting.notice().to());
    if (addressee instanceof Addressees.Addressee.Found found) {
      return write(waiting.notice(), found);
    }
    return addressee instanceof Addressees.Addressee.Gone gone
        ? new Errand.Pointless(gone.reason())
        : withoutAccount(waiting);
  }

  /** Accounts are looked for in the background, for a day or more after an import. */
  private Errand withoutAccount(Delivery waiting) {
    boolean longEnough =
        waiting.decidedAt().plus(LONGEST_WITHOUT_ACCOUNT).isBefore(clock.instant());
    return longEnough
        ? new Errand.Pointless("no Slack account")
        : new Errand.NotYet("no Slack account yet", UNTIL_AN_ACCOUNT_IS_FOUND);
  }

  private Errand write(Notice notice, Addressees.Addressee.Found to) {
    FileHanding.Begun begun = handing.begin();
    return writers
        .write(notice, to.reader())
        .<Errand>map(letter -> new Errand.Ready(() -> send(begun, notice, to.account(), letter)))
        .orElseGet(() -> new Errand.Pointless("not wanted any more"));
  }

  private Handover send(FileHanding.Begun begun, Notice notice, SlackId to, Letter letter) {
    gate.pass();
    try {
      Arrival arrival = give(begun, notice, to, letter);
      gate.taken();
      return new Handover.Taken(arrival);
    } catch (SlackRefused refused) {
      LOG.warn("notice {} is not delivered: {}", notice.key(), refused.getMessage());
      return outcome(refused);
    }
  }

  private Arrival give(FileHanding.Begun begun, Notice notice, SlackId to, Letter letter) {
    return letter instanceof Letter.Enclosure file
        ? share(begun, notice, to, file)
        : post(notice, to, ((Letter.Words) letter).screen());
  }

  private Arrival post(Notice notice, SlackId to, Screen screen) {
    String key = line.key(to);
    ChatPostMessageResponse posted =
        courier.call(
            Turn.behindIn(key, POST),
            methods ->
                methods.chatPostMessage(
                    r ->
                        r.channel(to.value())
                            .text(screen.heard())
                            .blocks(screen.blocks())
                            .metadata(NoticeMark.of(notice.key()))));
    courier.wrote(key, posted.getChannel());
    return new Arrival(to, posted.getChannel(), posted.getTs());
  }

  private static Arrival share(
      FileHanding.Begun begun, Notice notice, SlackId to, Letter.Enclosure file) {
    String name = NoticeMark.inName(file.name(), notice.key());
    SlackFiles.Parcel parcel =
        new SlackFiles.Parcel(name, file.name(), file.spoken(), file.content());
    FileHanding.Handing kept =
        new FileHanding.Handing(notice.to().value(), Handout.Kind.CALENDAR, file.people());
    return new Arrival(to, begun.giveNow(parcel, kept, to), null);
  }

  /** Where the app may give no files, that says nothing of its messages. */
  private Handover outcome(SlackRefused refused) {
    boolean noFiles = refused.is("missing_scope") && !refused.method().equals(POST);
    if (!noFiles) {
      gate.refused(refused);
    }
    if (noFiles || NOBODY.contains(refused.error())) {
      return new Handover.NobodyThere("Slack: " + refused.error());
    }
    return refused.mayStand() && LAST.contains(refused.method())
        ? new Handover.Unknown(refused.error())
        : new Handover.NotTaken(refused.error(), refused.pause());
  }

  @Override
  public Sighting lookFor(Delivery unknown) {
    Addressees.Addressee addressee = addressees.find(unknown.notice().to());
    if (addressee instanceof Addressees.Addressee.Found found) {
      return lookFor(unknown, found);
    }
    return addressee instanceof Addressees.Addressee.Gone gone
        ? new Sighting.Gone(gone.reason())
        : new Sighting.NoWayToLook("no Slack account yet");
  }

  private Sighting lookFor(Delivery unknown, Addressees.Addressee.Found to) {
    gate.pass();
    try {
      Optional<Outbox.Place> place = search.find(unknown, to.account());
      gate.taken();
      return place
          .map(found -> new Arrival(to.account(), found.channel(), found.ts()))
          .<Sighting>map(Sighting.Seen::new)
          .orElseGet(Sighting.NotSeen::new);
    } catch (SlackRefused refused) {
      LOG.warn("notice {} is not looked up: {}", unknown.notice().key(), refused.error());
      return blind(refused);
    }
  }

  private Sighting blind(SlackRefused refused) {
    if (NOBODY.contains(refused.error())) {
      return new Sighting.Gone("Slack: " + refused.error());
    }
    if (refused.is("missing_scope") || refused.is(NoticeSearch.TOO_MANY)) {
      return new Sighting.NoWayToLook(refused.method() + ": " + refused.error());
    }
    gate.refused(refused);
    return new Sighting.NotNow(refused.error());
  }
}
