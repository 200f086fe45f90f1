package careermap.database;

import static careermap.person.Fixtures.HEADER;
import static careermap.person.Fixtures.line;
import static careermap.person.Fixtures.roster;

import careermap.conversation.AnswerRequest;
import careermap.conversation.AskForTalk;
import careermap.conversation.FindListeners;
import careermap.conversation.OfferTimes;
import careermap.conversation.OfficeHours;
import careermap.conversation.RemindOfTalks;
import careermap.conversation.Stance;
import careermap.conversation.TalkMove;
import careermap.conversation.TalkRequest;
import careermap.conversation.TalkRequests;
import careermap.conversation.TalkWish;
import careermap.conversation.Topic;
import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.person.ImportRoster;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.RosterImport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People who ask each other for talks: E1 is the supervisor of E2 and E3, E4 agreed to be asked, E5
 * is of human resources. It is Monday, 7 December 2026, ten o'clock in Tokyo, until time passes.
 */
final class AskingOnSqlite implements AutoCloseable {
  static final PersonId BOSS = new PersonId("E1");
  static final PersonId ASKER = new PersonId("E2");
  static final PersonId SECOND = new PersonId("E3");
  static final PersonId COLLEAGUE = new PersonId("E4");
  static final PersonId HR = new PersonId("E5");
  static final TalkWish WISH =
      new TalkWish(List.of(Topic.NEXT_ROLE), Stance.THINK_TOGETHER, null, null);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final AtomicLong millis =
      new AtomicLong(Instant.parse("2026-12-07T01:00:00Z").toEpochMilli());
  final Database database;
  final Connections connections;
  final TalkRequests requests;
  final OfferTimes offer;
  private final AskForTalk ask;
  private final AnswerRequest answer;
  private final AtomicInteger ids = new AtomicInteger();
  private final Clock clock = ((InstantSource) this::now).withZone(TOKYO);

  AskingOnSqlite(Path folder) {
    String url = TestEngine.url(folder.resolve("asking.db"));
    database = Database.open(url, new YamlMap(), () -> LocalDate.now(clock));
    connections = Connections.to(Engine.of(url), () -> LocalDate.now(clock));
    database.maps().startWith(BundledMap.text(), now());
    take(line("E1"), line("E2") + "E1", line("E3") + "E1", line("E4"), line("E5"));
    requests = database.talkRequests();
    offer = new OfferTimes(requests, id -> OfficeHours.USUAL, clock);
    FindListeners listeners =
        new FindListeners(() -> List.of(person(COLLEAGUE)), () -> List.of(person(HR)));
    ask = new AskForTalk(requests, listeners, () -> "request-" + ids.incrementAndGet(), clock);
    answer = new AnswerRequest(requests, offer, clock);
  }

  void take(String... lines) {
    RosterImport outcome =
        new ImportRoster(database.people(), database.maps(), clock)
            .from(
                roster(HEADER + ",left_on", fullLines(lines)), new RosterImport.Wish(false, true));
    if (!outcome.applied()) {
      throw new IllegalArgumentException(outcome.problems().toString());
    }
  }

  private static String[] fullLines(String... lines) {
    return Stream.of(lines)
        .map(line -> line.chars().filter(letter -> letter == ',').count() == 5 ? line + "," : line)
        .toArray(String[]::new);
  }

  Instant now() {
    return Instant.ofEpochMilli(millis.get());
  }

  void pass(Duration time) {
    millis.addAndGet(time.toMillis());
  }

  Person person(PersonId id) {
    return database.people().byId(id).orElseThrow();
  }

  AskForTalk.Outcome ask(
      PersonId asker, PersonId listener, TalkWish wish, AskForTalk.@Nullable Handed instead) {
    Person person = person(asker);
    @Nullable Person boss = person.supervisor() == null ? null : person(person.supervisor());
    return ask.of(new AskForTalk.Order(person, boss, listener, wish, instead));
  }

  /** A new request; it must be possible. */
  TalkRequest asked(PersonId asker, PersonId listener) {
    return ((AskForTalk.Outcome.Asked) ask(asker, listener, WISH, null)).request();
  }

  AnswerRequest.Outcome move(PersonId by, TalkRequest seen, TalkMove move) {
    return answer.by(by, seen.id(), seen.revision(), move);
  }

  /** The request afterwards; it must be possible. */
  TalkRequest done(PersonId by, TalkRequest seen, TalkMove move) {
    return ((AnswerRequest.Outcome.Done) move(by, seen, move)).request();
  }

  /** Three times are proposed and the middle one is picked. */
  TalkRequest agreed(TalkRequest asked) {
    TalkRequest proposed = proposed(asked);
    return done(asked.asker(), proposed, new TalkMove.Pick(proposed.proposals().get(1)));
  }

  TalkRequest proposed(TalkRequest asked) {
    return done(asked.listener(), asked, new TalkMove.Propose(offer.on(asked).suggested()));
  }

  /** What waits to be told, as {@code KIND to E1}. */
  List<String> waiting() {
    return told("WAITING");
  }

  List<String> told(String state) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    "select kind || ' to ' || to_id from delivery where state = :state order by id")
                .bind("state", state)
                .mapTo(String.class)
                .list());
  }

  /** Whatever waits and is due arrives. */
  void deliver() {
    connections.change(
        handle ->
            handle
                .createUpdate(
                    "update delivery set state = 'SENT' where state = 'WAITING' and due_at <= :now")
                .bind("now", now().toEpochMilli())
                .execute());
  }

  List<String> list(String sql) {
    return connections.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  void run(String sql) {
    connections.change(handle -> handle.execute(sql));
  }

  Optional<TalkRequest> stands(TalkRequest request) {
    return requests.byId(request.id());
  }

  /** What the round before talks decides at this moment. */
  void remindOfTalks(Instant moment) {
    new RemindOfTalks(
            database.comingUp(), id -> OfficeHours.USUAL, TOKYO, Clock.fixed(moment, TOKYO))
        .run(() -> false);
  }

  @Override
  public void close() {
    connections.close();
    database.close();
  }
}
