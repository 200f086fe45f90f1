package careermap.slack;

import careermap.database.Database;
import careermap.delivery.DeliverNotices;
import careermap.delivery.DeliveryWatch;
import careermap.delivery.Messenger;
import careermap.delivery.Notice;
import careermap.delivery.Patience;
import careermap.delivery.SharedPace;
import careermap.map.Language;
import careermap.person.PersonId;
import careermap.privacy.Handout;
import careermap.slack.view.Screen;
import careermap.workday.WorkTimes;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The real delivery, of notices that say no more than their key, and of files. */
public final class PlainDelivery implements AutoCloseable {
  /** Nobody wants a notice about this any more. */
  public static final String UNWANTED = "unwanted";

  private final Database database;
  private final Courier courier;
  private final Messenger messenger;
  private final Clock clock;
  private final Set<PersonId> quiet = new HashSet<>();

  public PlainDelivery(Database database, String apiUrl, String token, Duration pace, Clock clock) {
    this(
        database,
        apiUrl,
        token,
        Pacing.without(SharedPace.ALONE, clock),
        pacing -> new Gate("notices", pace, pacing, clock),
        clock);
  }

  /** At the pace, and within Slack's limits, by a time of its own. */
  public static PlainDelivery withinLimits(
      Database database, String apiUrl, String token, Duration pace, VirtualTime time) {
    return new PlainDelivery(
        database,
        apiUrl,
        token,
        new Pacing(Limits.ofSlack(pace), SharedPace.ALONE, time, time),
        pacing -> new Gate("notices", pace, pacing, time, time),
        time);
  }

  /** The same by the time of everybody. */
  public static PlainDelivery withinLimits(
      Database database, String apiUrl, String token, Duration pace, Clock clock) {
    return new PlainDelivery(
        database,
        apiUrl,
        token,
        Pacing.ofSlack(pace, database.sharedPace(), clock),
        pacing -> new Gate("notices", pace, pacing, clock),
        clock);
  }

  private PlainDelivery(
      Database database,
      String apiUrl,
      String token,
      Pacing pacing,
      Function<Pacing, Gate> gate,
      Clock clock) {
    this.database = database;
    this.clock = clock;
    this.courier = new Courier(token, Optional.of(apiUrl), (method, kind) -> {}, pacing);
    NoticeWriters writers = new NoticeWriters();
    for (Notice.Kind kind : Notice.Kind.values()) {
      writers.with(kind, (notice, reader) -> letter(notice));
    }
    this.messenger =
        new NoticeCourier(
            courier,
            writers,
            new Addressees(
                database.people(),
                database.accounts(),
                Language.JA,
                ZoneId.of("Asia/Tokyo"),
                clock),
            database.outbox(),
            new FileHanding(courier, database.outbox(), database.handouts(), clock),
            gate.apply(pacing),
            clock);
  }

  public Messenger messenger() {
    return messenger;
  }

  /** Answers somebody who waits for it. */
  public void answer(String channel, String text) {
    new Windows(courier).post(channel, new Screen("答え", List.of(section(text)), text));
  }

  /** Wants nothing from now on. */
  public void switchOff(PersonId person) {
    quiet.add(person);
  }

  public DeliverNotices with(WorkTimes workTimes, Patience patience, DeliveryWatch watch) {
    return new DeliverNotices(
        database.outbox(),
        messenger,
        workTimes,
        (person, kind) -> !quiet.contains(person),
        watch,
        patience,
        clock);
  }

  private static Optional<Letter> letter(Notice notice) {
    if (notice.about().equals(UNWANTED)) {
      return Optional.empty();
    }
    return Optional.of(
        notice.kind() == Notice.Kind.TALK_FILE
            ? new Letter.Enclosure(
                "talk.ics",
                "面談の予定",
                "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8),
                Handout.People.about(notice.to(), Set.of()))
            : Letter.of(new Screen("お知らせ", List.of(section(notice.key())), notice.key())));
  }

  /** The name of the file that a notice brings. */
  public static String fileName(String key) {
    return NoticeMark.inName("talk.ics", key);
  }

  private static SectionBlock section(String text) {
    return SectionBlock.builder().text(PlainTextObject.builder().text(text).build()).build();
  }

  @Override
  public void close() {
    courier.close();
  }
}
