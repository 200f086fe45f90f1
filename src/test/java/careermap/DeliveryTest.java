package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.database.Database;
import careermap.delivery.DeliverNotices;
import careermap.delivery.Delivery;
import careermap.delivery.DeliveryWatch;
import careermap.delivery.Messenger;
import careermap.delivery.Notice;
import careermap.delivery.Outbox;
import careermap.delivery.Patience;
import careermap.file.BundledMap;
import careermap.person.PersonId;
import careermap.person.SlackId;
import careermap.slack.PlainDelivery;
import careermap.slackstandin.Faults;
import careermap.slackstandin.Member;
import careermap.slackstandin.StandInSlack;
import careermap.workday.WorkTimes;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real outbox, courier and rules against the stand-in for Slack, with a clock that is moved.
 */
class DeliveryTest {
  private static final String POST = "chat.postMessage";
  private static final String GIVE = "files.completeUploadExternal";
  private static final String SAKURA = "E0107";
  private static final String KEN = "E0042";
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir private Path folder = Path.of("");
  private final MovableClock clock = new MovableClock(Centre.NOW);
  private final StandInSlack slack = StandInSlack.start();
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());
  private @Nullable Database opened;
  private @Nullable PlainDelivery delivering;
  private WorkTimes workTimes = DeliveringProcess.ALWAYS;
  private int number;

  @BeforeEach
  void open() {
    slack.clock(clock);
    Centre.ALL.forEach(slack::with);
    opened = Centre.database(folder);
    database().maps().startWith(BundledMap.text(), Centre.NOW);
    Centre.moveIn(database(), folder);
    delivering = delivery();
  }

  @AfterEach
  void close() {
    Objects.requireNonNull(delivering).close();
    database().close();
    slack.close();
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private PlainDelivery delivery() {
    return new PlainDelivery(
        database(), slack.apiUrl(), StandInSlack.BOT_TOKEN, Duration.ofMillis(1), clock);
  }

  // ---- once, whatever happens

  @Test
  void tellsWhatIsDueOnceAndKeepsWhereItStands() {
    String key = decide(SAKURA);
    run();
    run();
    assertThat(keys(Centre.SAKURA)).containsExactly(key);
    assertThat(database().outbox().placeOf(key))
        .contains(new Outbox.Place(Centre.SAKURA.directChannel(), ts(Centre.SAKURA)));
    assertThat(database().outbox().directChannel(new SlackId(Centre.SAKURA.id())))
        .contains(Centre.SAKURA.directChannel());
  }

  @Test
  void tellsNothingBeforeItsTime() {
    decide(SAKURA, Centre.NOW.plus(DAY));
    run();
    assertThat(keys(Centre.SAKURA)).isEmpty();
    clock.pass(DAY);
    run();
    assertThat(keys(Centre.SAKURA)).hasSize(1);
  }

  @Test
  void looksUpWhatItsSenderTookAlongWhenItDied() {
    decide(SAKURA);
    assertThat(database().outbox().take(1, clock.instant(), leaseEnd())).isTrue();
    run();
    assertThat(slack.calls()).isEmpty();
    clock.pass(Patience.USUAL.lease());
    settle();
    assertThat(slack.calls("conversations.history")).hasSize(2);
    assertThat(keys(Centre.SAKURA)).hasSize(1);
  }

  @Test
  void recognisesWhatArrivedBeforeItsSenderDied() {
    String key = decide(SAKURA);
    Delivery delivery = database().outbox().due(clock.instant(), 1).get(0);
    Messenger messenger = Objects.requireNonNull(delivering).messenger();
    var ready = (Messenger.Errand.Ready) messenger.prepare(delivery);
    database().outbox().take(delivery.id(), clock.instant(), leaseEnd());
    ready.message().send();
    clock.pass(Patience.USUAL.lease());
    settle();
    assertThat(keys(Centre.SAKURA)).containsExactly(key);
    assertThat(database().outbox().placeOf(key)).isPresent();
    assertThat(slack.calls(POST)).hasSize(1);
  }

  @Test
  void recognisesWhatArrivedThoughTheAnswerGotLost() {
    String key = decide(SAKURA);
    slack.faults().loseAnswer(POST, 1);
    settle();
    assertThat(keys(Centre.SAKURA)).containsExactly(key);
    assertThat(slack.calls(POST)).hasSize(1);
    assertThat(database().outbox().placeOf(key)).isPresent();
  }

  @Test
  void sendsAgainWhatDidNotArriveWhenTheConnectionBroke() {
    decide(SAKURA);
    slack.faults().hangUp(POST, 1);
    settle();
    assertThat(keys(Centre.SAKURA)).hasSize(1);
    assertThat(slack.calls(POST)).hasSize(2);
  }

  @Test
  void twoInstancesAtOnceTellEachThingOnce() throws Exception {
    List<String> decided = IntStream.range(0, 40).mapToObj(i -> decide(SAKURA)).toList();
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (PlainDelivery other = delivery()) {
      List<Future<?>> both = new ArrayList<>();
      for (DeliverNotices one : List.of(deliver(), with(other))) {
        both.add(
            threads.submit(
                () -> {
                  go.await();
                  one.run(() -> false);
                  return null;
                }));
      }
      go.countDown();
      for (Future<?> one : both) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(keys(Centre.SAKURA)).containsExactlyInAnyOrderElementsOf(decided);
    assertThat(slack.calls(POST)).hasSize(40);
  }

  // ---- when Slack is not there

  @Test
  void afterTwoDaysWithoutSlackEverythingThatStillHoldsArrivesOnce() {
    slack.faults().html(POST, 503, 10_000);
    List<String> decided = Stream.of(SAKURA, KEN, SAKURA).map(this::decide).toList();
    String unwanted = decide(KEN, PlainDelivery.UNWANTED);
    for (int minute = 0; minute < 2 * 24 * 60; minute += 5) {
      run();
      clock.pass(Duration.ofMinutes(5));
    }
    assertThat(slack.calls(POST)).hasSizeLessThan(2 * 24 * 12 + 1);
    slack.faults().heal();
    settle();
    assertThat(allKeys()).containsExactlyInAnyOrderElementsOf(decided);
    assertThat(told).contains("dropped " + unwanted + " not wanted any more");
  }

  @Test
  void afterTooManyRequestsNothingIsAskedOfSlackForAsLongAsItSays() {
    decide(SAKURA);
    decide(KEN);
    slack.faults().rateLimit(POST, Duration.ofSeconds(30), 1);
    run();
    clock.pass(Duration.ofSeconds(29));
    run();
    assertThat(slack.calls(POST)).hasSize(1);
    clock.pass(Duration.ofSeconds(1));
    run();
    assertThat(allKeys()).hasSize(2);
    assertThat(slack.calls(POST)).hasSize(3);
  }

  @Test
  void aTokenThatWasTakenAwayAndGivenBackLosesNothing() {
    decide(SAKURA);
    decide(KEN);
    slack.revokeToken();
    run();
    clock.pass(Duration.ofHours(5));
    run();
    assertThat(allKeys()).isEmpty();
    slack.renewToken();
    settle();
    assertThat(allKeys()).hasSize(2);
  }

  @Test
  void whileSlackIsAwayItIsAskedEverMoreSeldom() {
    decide(SAKURA);
    decide(KEN);
    slack.faults().fail(POST, "service_unavailable", 1_000);
    for (int second = 0; second < 600; second++) {
      run();
      clock.pass(Duration.ofSeconds(1));
    }
    assertThat(slack.calls(POST)).hasSizeBetween(4, 40);
  }

  // ---- what cannot be looked up

  @Test
  void whatNobodyCanLookUpIsHeldUntilTheConversationIsKnown() {
    grantAllBut("im:write");
    String key = decide(SAKURA);
    slack.faults().loseAnswer(POST, 1);
    settle();
    assertThat(slack.calls(POST)).hasSize(1);
    assertThat(database().heldNotices().all())
        .extracting(held -> held.delivery().notice().key())
        .containsExactly(key);
    decide(SAKURA);
    settle();
    assertThat(keys(Centre.SAKURA)).hasSize(2);
    assertThat(database().heldNotices().all()).isEmpty();
    assertThat(database().outbox().placeOf(key)).isPresent();
  }

  // ---- whom it concerns

  @Test
  void peopleWhoAreNotThereAnyMoreAreToldNothing() {
    String left = decide("E0131");
    String nowhere = decide("E0120");
    Centre.change(folder, "update person set email = null where employee_id = 'E0120'");
    String closed = decide(SAKURA);
    database().accounts().close(new SlackId(Centre.SAKURA.id()), true);
    run();
    assertThat(slack.calls()).isEmpty();
    assertThat(told)
        .containsExactly(
            "dropped " + left + " has left",
            "dropped " + nowhere + " no Slack account",
            "dropped " + closed + " Slack account closed");
  }

  @Test
  void whoeverHasNoAccountYetIsWaitedForAFewDays() {
    String unknown = decide("E0121");
    run();
    assertThat(told).isEmpty();
    database()
        .accounts()
        .link(
            new PersonId("E0121"),
            "hayashi@example.com",
            new SlackId(Centre.KENTA.id()),
            clock.instant());
    String without = decide("E0120");
    clock.pass(Duration.ofMinutes(15));
    run();
    assertThat(keys(Centre.KENTA)).containsExactly(unknown);
    for (int day = 0; day < 4; day++) {
      clock.pass(DAY);
      run();
    }
    assertThat(told).contains("dropped " + without + " no Slack account");
  }

  @Test
  void somebodyWhomSlackDoesNotKnowIsNotTriedForEver() {
    slack.faults().fail(POST, "user_not_found", 1);
    String key = decide(SAKURA);
    settle();
    assertThat(slack.calls(POST)).hasSize(1);
    assertThat(told).containsExactly("dropped " + key + " Slack: user_not_found");
  }

  @Test
  void whatIsSwitchedOffIsNotTold() {
    Objects.requireNonNull(delivering).switchOff(new PersonId(SAKURA));
    String key = decide(SAKURA);
    run();
    assertThat(told).containsExactly("dropped " + key + " switched off");
  }

  @Test
  void oneThatFailsHoldsUpNoneOfTheOthers() {
    workTimes =
        person -> {
          if (person.value().equals(SAKURA)) {
            throw new IllegalStateException("no hours");
          }
          return DeliveringProcess.ALWAYS.of(person);
        };
    String failing = decide(SAKURA);
    String other = decide(KEN);
    run();
    assertThat(told).contains("failed " + failing, "sent " + other);
    workTimes = DeliveringProcess.ALWAYS;
    clock.pass(Duration.ofMinutes(1));
    run();
    assertThat(keys(Centre.SAKURA)).containsExactly(failing);
  }

  @Test
  void anAppThatIsStoppingTellsNothingMore() {
    decide(SAKURA);
    deliver().run(() -> true);
    assertThat(slack.calls()).isEmpty();
  }

  // ---- hours and clocks

  @Test
  void waitsForTheWorkingTimeOfWhoeverGetsIt() {
    workTimes = database().workTimes(Centre.TOKYO);
    clock.pass(Duration.ofHours(9));
    decide(SAKURA);
    run();
    assertThat(keys(Centre.SAKURA)).isEmpty();
    assertThat(due()).isEqualTo(Instant.parse("2026-12-08T00:00:00Z"));
    clock.pass(Duration.ofHours(14));
    run();
    assertThat(keys(Centre.SAKURA)).hasSize(1);
  }

  @Test
  void keepsToTheHoursOfAPersonWhoseClocksAreSetForSummer() {
    workTimes = database().workTimes(Centre.TOKYO);
    ZoneId newYork = ZoneId.of("America/New_York");
    database()
        .accounts()
        .remember(new SlackId(Centre.EMMA.id()), "en-US", newYork, clock.instant());
    moveTo("2027-03-12T23:00:00Z");
    decide("E0113");
    run();
    assertThat(due()).isEqualTo(Instant.parse("2027-03-15T13:00:00Z"));
    moveTo("2027-03-15T12:59:59Z");
    run();
    assertThat(keys(Centre.EMMA)).isEmpty();
    moveTo("2027-03-15T13:00:00Z");
    run();
    assertThat(keys(Centre.EMMA)).hasSize(1);
  }

  @Test
  void aClockThatIsSetBackAndForwardNeitherLosesNorDoubles() {
    List<String> decided = new ArrayList<>(List.of(decide(SAKURA), decide(KEN)));
    slack.faults().rateLimit(POST, Duration.ofSeconds(10), 1);
    run();
    clock.pass(Duration.ofHours(-1));
    decided.add(decide(SAKURA));
    run();
    slack.faults().loseAnswer(POST, 1);
    decided.add(decide(KEN));
    run();
    clock.pass(Duration.ofHours(2));
    settle();
    clock.pass(Duration.ofHours(-1));
    settle();
    clock.pass(Duration.ofHours(1));
    settle();
    assertThat(allKeys()).containsExactlyInAnyOrderElementsOf(decided);
  }

  @Test
  void aClockThatIsSetForwardWhileSomethingIsUnderWayDoublesNothing() throws Exception {
    String key = decide(SAKURA);
    try (var stall = slack.faults().stall(POST);
        PlainDelivery other = delivery()) {
      Thread sender = new Thread(this::run);
      sender.start();
      stall.awaitArrival();
      clock.pass(Duration.ofHours(1));
      with(other).run(() -> false);
      with(other).run(() -> false);
      stall.release();
      sender.join();
    }
    settle();
    assertThat(keys(Centre.SAKURA)).containsExactly(key);
  }

  // ---- what goes along

  @Test
  void aFileGoesAfterItsMessageOnceInAConversationThatIsKnown() {
    String message = decide(Notice.Kind.TALK_AGREED, SAKURA, "talk");
    String file = decide(Notice.Kind.TALK_FILE, SAKURA, "talk");
    run();
    run();
    assertThat(allOf(Centre.SAKURA)).containsExactly(message, PlainDelivery.fileName(file));
    assertThat(slack.calls(GIVE))
        .extracting(call -> call.argument("channel_id"))
        .containsExactly(Centre.SAKURA.directChannel());
    assertThat(slack.calls("conversations.open")).isEmpty();
    assertThat(told).containsExactly("sent " + message, "sent " + file);
  }

  @Test
  void aFileWaitsForItsMessage() {
    String message = decide(Notice.Kind.TALK_AGREED, SAKURA, "talk");
    String file = decide(Notice.Kind.TALK_FILE, SAKURA, "talk");
    slack.fail(POST, "no_text", 1);
    settle();
    assertThat(allOf(Centre.SAKURA)).containsExactly(message, PlainDelivery.fileName(file));
  }

  @Test
  void aFileOfWhichNobodyKnowsIsLookedUpByItsName() {
    String file = decide(Notice.Kind.TALK_FILE, SAKURA, "talk");
    slack.faults().loseAnswer(GIVE, 1);
    settle();
    assertThat(allOf(Centre.SAKURA)).containsExactly(PlainDelivery.fileName(file));
    assertThat(slack.calls(GIVE)).hasSize(1);
    assertThat(told).containsExactly("sent " + file);
  }

  @Test
  void aFileThatArrivedBeforeItsSenderDiedIsNotGivenTwice() {
    String file = decide(Notice.Kind.TALK_FILE, SAKURA, "talk");
    Delivery delivery = database().outbox().due(clock.instant(), 1).get(0);
    Messenger messenger = Objects.requireNonNull(delivering).messenger();
    var ready = (Messenger.Errand.Ready) messenger.prepare(delivery);
    database().outbox().take(delivery.id(), clock.instant(), leaseEnd());
    ready.message().send();
    clock.pass(Patience.USUAL.lease());
    settle();
    assertThat(allOf(Centre.SAKURA)).containsExactly(PlainDelivery.fileName(file));
    assertThat(slack.calls(GIVE)).hasSize(1);
  }

  @Test
  void aFileThatItsSenderTookAlongWhenItDiedIsGiven() {
    String file = decide(Notice.Kind.TALK_FILE, SAKURA, "talk");
    assertThat(database().outbox().take(1, clock.instant(), leaseEnd())).isTrue();
    clock.pass(Patience.USUAL.lease());
    settle();
    assertThat(allOf(Centre.SAKURA)).containsExactly(PlainDelivery.fileName(file));
  }

  @Test
  void aFileIsTriedAgainWhicheverCallDidNotArrive() {
    for (String method : List.of("files.getUploadURLExternal", Faults.UPLOAD, GIVE)) {
      String file = decide(Notice.Kind.TALK_FILE, SAKURA, method);
      slack.faults().hangUp(method, 1);
      settle();
      assertThat(allOf(Centre.SAKURA)).containsOnlyOnce(PlainDelivery.fileName(file));
    }
  }

  @Test
  void nobodyLooksForAFileThatWasNotGivenYet() {
    decide(Notice.Kind.TALK_FILE, SAKURA, "talk");
    slack.faults().loseAnswer("files.getUploadURLExternal", 1);
    slack.faults().loseAnswer(Faults.UPLOAD, 1);
    settle();
    assertThat(slack.calls("conversations.history")).isEmpty();
    assertThat(allOf(Centre.SAKURA)).hasSize(1);
  }

  @Test
  void aFileWaitsForWorkingTimeThoughItsMessageWasFoundAtNight() {
    workTimes = database().workTimes(Centre.TOKYO);
    moveTo("2026-12-07T08:59:50Z");
    decide(Notice.Kind.TALK_AGREED, SAKURA, "talk");
    String file = decide(Notice.Kind.TALK_FILE, SAKURA, "talk");
    slack.faults().loseAnswer(POST, 1);
    settle();
    assertThat(told).hasSize(1);
    assertThat(slack.calls(GIVE)).isEmpty();
    moveTo("2026-12-08T00:00:00Z");
    run();
    assertThat(allOf(Centre.SAKURA)).contains(PlainDelivery.fileName(file));
  }

  @Test
  void whereTheAppMayGiveNoFilesEverythingElseArrives() {
    grantAllBut("files:write");
    String file = decide(Notice.Kind.TALK_FILE, SAKURA, "talk");
    String other = decide(KEN);
    run();
    assertThat(told).containsExactly("dropped " + file + " Slack: missing_scope", "sent " + other);
  }

  // ---- in short

  private String decide(String person) {
    return decide(person, "about" + ++number, clock.instant());
  }

  private void decide(String person, Instant due) {
    decide(person, "about" + ++number, due);
  }

  private String decide(String person, String about) {
    return decide(person, about, clock.instant());
  }

  private String decide(String person, String about, Instant due) {
    return decide(Notice.Kind.TALK_ASKED, person, about, due);
  }

  private String decide(Notice.Kind kind, String person, String about) {
    return decide(kind, person, about, clock.instant());
  }

  private String decide(Notice.Kind kind, String person, String about, Instant due) {
    Notice notice = Notice.of(kind, new PersonId(person), about, due);
    Centre.change(
        folder,
        """
        insert into delivery (key, to_id, kind, about, due_at, decided_at)
        values ('%s', '%s', '%s', '%s', %d, %d)
        """
            .formatted(
                notice.key(),
                person,
                notice.kind(),
                about,
                due.toEpochMilli(),
                clock.instant().toEpochMilli()));
    return notice.key();
  }

  private void run() {
    deliver().run(() -> false);
  }

  /** Long enough for whatever is tried again or looked up. */
  private void settle() {
    for (int minute = 0; minute < 20; minute++) {
      run();
      clock.pass(Duration.ofMinutes(1));
    }
  }

  private DeliverNotices deliver() {
    return with(Objects.requireNonNull(delivering));
  }

  private DeliverNotices with(PlainDelivery delivery) {
    return delivery.with(person -> workTimes.of(person), Patience.USUAL, watch());
  }

  private DeliveryWatch watch() {
    return new DeliveryWatch() {
      @Override
      public void sent(Notice notice) {
        told.add("sent " + notice.key());
      }

      @Override
      public void dropped(Notice notice, String reason) {
        told.add("dropped " + notice.key() + " " + reason);
      }

      @Override
      public void failed(Notice notice, RuntimeException failure) {
        told.add("failed " + notice.key());
      }
    };
  }

  private Instant leaseEnd() {
    return clock.instant().plus(Patience.USUAL.lease());
  }

  private void moveTo(String moment) {
    clock.pass(Duration.between(clock.instant(), Instant.parse(moment)));
  }

  private Instant due() {
    return database().outbox().due(clock.instant().plus(Duration.ofDays(365)), 1).get(0).dueAt();
  }

  private void grantAllBut(String scope) {
    slack.grantOnly(
        Stream.of("chat:write", "im:history", "im:write", "users:read", "files:write")
            .filter(one -> !one.equals(scope))
            .toArray(String[]::new));
  }

  private List<String> allKeys() {
    return Centre.ALL.stream().flatMap(member -> keys(member).stream()).toList();
  }

  private List<String> keys(Member member) {
    return slack.messagesTo(member.id()).stream().map(DeliveryTest::key).toList();
  }

  /** The keys of messages, and the names of files. */
  private List<String> allOf(Member member) {
    return slack.messagesTo(member.id()).stream()
        .map(message -> message.has("files") ? fileName(message) : key(message))
        .toList();
  }

  private static String fileName(JsonObject message) {
    return message.getAsJsonArray("files").get(0).getAsJsonObject().get("name").getAsString();
  }

  private static String key(JsonObject message) {
    return message
        .getAsJsonObject("metadata")
        .getAsJsonObject("event_payload")
        .get("key")
        .getAsString();
  }

  private String ts(Member member) {
    return Optional.of(slack.messagesTo(member.id()).get(0)).get().get("ts").getAsString();
  }
}
