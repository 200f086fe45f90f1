package careermap;

import static careermap.Centre.NOW;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.conversation.AnswerTalk;
import careermap.conversation.Conversation;
import careermap.conversation.Conversation.Agreement;
import careermap.conversation.Conversations;
import careermap.conversation.FindPairing;
import careermap.conversation.LogTalk;
import careermap.conversation.NoSeal;
import careermap.conversation.Promise;
import careermap.conversation.ResumePairing;
import careermap.conversation.SettlePromise;
import careermap.conversation.TalkEntry;
import careermap.conversation.TalkOutcome;
import careermap.conversation.TalkOutcome.Why;
import careermap.database.Database;
import careermap.file.BundledMap;
import careermap.person.Person;
import careermap.person.PersonId;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people who act on one talk at the same time. */
class TalksAtOnceTest {
  private static final PersonId SAKURA = new PersonId("E0107");
  private static final PersonId KEN = new PersonId("E0042");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Clock CLOCK = Clock.fixed(NOW, TOKYO);

  @TempDir private @Nullable Path folder;
  private @Nullable Database opened;

  @BeforeEach
  void open() {
    opened = Centre.database(requireNonNull(folder));
    opened.maps().startWith(BundledMap.text(), NOW);
    Centre.moveIn(opened, requireNonNull(folder));
  }

  @AfterEach
  void close() {
    database().close();
  }

  @Test
  void whatIsKeptWhileTheOtherCorrectsStaysKept() {
    Conversation talk = logged("枠を用意する");
    String promise = promiseIn(talk).id();
    Conversations interrupted =
        after("promisesIn", () -> settle(talks(), promise, Promise.State.KEPT));
    TalkOutcome corrected =
        log(interrupted, SAKURA, correction(KEN, talk, TODAY.minusDays(1), null, "枠を用意する"));
    assertThat(corrected).isInstanceOf(TalkOutcome.Kept.class);
    assertThat(now(talk).heldOn()).isEqualTo(TODAY.minusDays(1));
    assertThat(promiseIn(talk).state()).isEqualTo(Promise.State.KEPT);
    assertThat(promiseIn(talk).settledOn()).isEqualTo(TODAY);
  }

  @Test
  void aCorrectionWhileAPromiseIsSettledStays() {
    Conversation talk = logged("枠を用意する");
    Runnable correcting =
        () -> log(talks(), KEN, correction(SAKURA, talk, TODAY, "枠を二つ用意する", null));
    settle(after("promise", correcting), promiseIn(talk).id(), Promise.State.KEPT);
    assertThat(promiseIn(talk).text()).isEqualTo("枠を二つ用意する");
    assertThat(promiseIn(talk).state()).isEqualTo(Promise.State.KEPT);
  }

  @Test
  void aPromiseThatIsGoneMeanwhileIsNotSettled() {
    Conversation talk = logged("枠を用意する");
    Runnable correcting = () -> log(talks(), KEN, correction(SAKURA, talk, TODAY, null, null));
    assertThat(
            new SettlePromise(after("promise", correcting), CLOCK)
                .by(person(KEN), promiseIn(talk).id(), Promise.State.KEPT, null, TOKYO))
        .isEmpty();
    assertThat(talks().promisesIn(talk.id())).isEmpty();
  }

  @Test
  void whoeverAnswersWhatWasCorrectedMeanwhileIsToldHowItStands() {
    Conversation talk = logged("枠を用意する");
    Runnable correcting =
        () -> log(talks(), KEN, correction(SAKURA, talk, TODAY.minusDays(1), "枠を用意する", null));
    assertThat(answer(after("byId", correcting), talk, Agreement.CONFIRMED))
        .isEqualTo(AnswerTalk.Outcome.STANDS_OTHERWISE);
    assertThat(now(talk).agreement()).isEqualTo(Agreement.ASKED);
    assertThat(answer(talks(), talk, Agreement.CONFIRMED))
        .as("as she saw it long ago")
        .isEqualTo(AnswerTalk.Outcome.STANDS_OTHERWISE);
    assertThat(answer(talks(), now(talk), Agreement.CONFIRMED)).isEqualTo(AnswerTalk.Outcome.DONE);
    assertThat(answer(talks(), talk, Agreement.CONFIRMED))
        .as("what is so already needs no other look")
        .isEqualTo(AnswerTalk.Outcome.DONE);
  }

  @Test
  void whoeverCorrectsWhatWasAnsweredMeanwhileOverwritesNothing() {
    Conversation talk = logged("枠を用意する");
    Runnable answering = () -> answer(talks(), talk, Agreement.DISPUTED);
    assertThat(
            log(
                after("promisesIn", answering),
                KEN,
                correction(SAKURA, talk, TODAY.minusDays(1), null, null)))
        .isEqualTo(new TalkOutcome.Refused(Why.CHANGED));
    assertThat(now(talk).agreement()).isEqualTo(Agreement.DISPUTED);
    assertThat(now(talk).heldOn()).isEqualTo(TODAY);
    assertThat(promiseIn(talk).text()).isEqualTo("枠を用意する");
  }

  @Test
  void ofManyCorrectionsAtOnceOneWins() throws Exception {
    Conversation talk = logged("枠を用意する");
    ExecutorService hands = Executors.newFixedThreadPool(8);
    try {
      List<Callable<TalkOutcome>> corrections =
          IntStream.range(1, 9)
              .<Callable<TalkOutcome>>mapToObj(n -> () -> correct(talk, n))
              .toList();
      int kept = 0;
      for (Future<TalkOutcome> outcome : hands.invokeAll(corrections)) {
        kept += outcome.get() instanceof TalkOutcome.Kept ? 1 : 0;
      }
      assertThat(kept).isEqualTo(1);
      assertThat(now(talk).revision()).isEqualTo(1);
    } finally {
      hands.shutdownNow();
    }
  }

  @Test
  void whatBothWriteDownAtOnceIsOneTalkWithTheWordsOfBoth() {
    Runnable writing = () -> log(talks(), KEN, entry(SAKURA, "枠を用意する"));
    assertThat(log(after("promisesIn", "on", writing), SAKURA, entry(KEN, "日程を調べる")))
        .isInstanceOf(TalkOutcome.Kept.class);
    Conversation both = talks().of(SAKURA, 9).get(0);
    assertThat(talks().of(SAKURA, 9)).hasSize(1);
    assertThat(both.agreement()).isEqualTo(Agreement.CONFIRMED);
    assertThat(talks().promisesIn(both.id())).hasSize(2);
  }

  @Test
  void whoeverSaysNoAndYesAgainAndAgainIsHeardOnce() {
    Conversation talk = logged("枠を用意する");
    Centre.change(requireNonNull(folder), "update delivery set state = 'SENT'");
    answer(talks(), now(talk), Agreement.DISPUTED);
    answer(talks(), now(talk), Agreement.CONFIRMED);
    assertThat(waiting()).as("he has not heard of it yet").isEqualTo("0");
    answer(talks(), now(talk), Agreement.DISPUTED);
    assertThat(waiting()).isEqualTo("1");
    Centre.change(requireNonNull(folder), "update delivery set state = 'SENT'");
    for (int times = 0; times < 3; times++) {
      answer(talks(), now(talk), Agreement.CONFIRMED);
      answer(talks(), now(talk), Agreement.DISPUTED);
    }
    assertThat(waiting()).isEqualTo("0");
    assertThat(now(talk).agreement()).isEqualTo(Agreement.DISPUTED);
    log(talks(), KEN, correction(SAKURA, now(talk), TODAY.minusDays(1), null, null));
    Centre.change(requireNonNull(folder), "update delivery set state = 'SENT'");
    answer(talks(), now(talk), Agreement.DISPUTED);
    assertThat(waiting()).as("a no to another day").isEqualTo("1");
  }

  private TalkOutcome correct(Conversation talk, int days) {
    return days % 2 == 0
        ? log(talks(), KEN, correction(SAKURA, talk, TODAY.minusDays(days), null, null))
        : log(talks(), SAKURA, correction(KEN, talk, TODAY.minusDays(days), null, null));
  }

  private Conversation logged(String mine) {
    return ((TalkOutcome.Kept) log(talks(), KEN, entry(SAKURA, mine))).talk();
  }

  private static TalkEntry entry(PersonId other, String mine) {
    return new TalkEntry(other, null, 0, TODAY, List.of(), mine, null, null, null, null, null);
  }

  private static TalkEntry correction(
      PersonId other,
      Conversation seen,
      LocalDate day,
      @Nullable String mine,
      @Nullable String theirs) {
    return new TalkEntry(
        other, seen.id(), seen.revision(), day, List.of(), mine, theirs, null, null, null, null);
  }

  private TalkOutcome log(Conversations talks, PersonId logger, TalkEntry entry) {
    return new LogTalk(
            talks,
            new FindPairing(database().people(), database().talkRequests(), List::of),
            new ResumePairing(talks(), database().people()),
            new NoSeal(),
            digest -> {},
            CLOCK)
        .by(person(logger), entry, TOKYO);
  }

  private AnswerTalk.Outcome answer(Conversations talks, Conversation seen, Agreement agreement) {
    return new AnswerTalk(talks, digest -> {}, CLOCK)
        .by(person(SAKURA), seen.id(), seen.revision(), agreement, TOKYO);
  }

  private void settle(Conversations talks, String promise, Promise.State state) {
    assertThat(new SettlePromise(talks, CLOCK).by(person(KEN), promise, state, null, TOKYO))
        .isPresent();
  }

  private Conversations after(String read, Runnable other) {
    return after(read, read, other);
  }

  /**
   * The talks, where somebody else does something right after the first time that they are read.
   */
  private Conversations after(String read, String orRead, Runnable other) {
    boolean[] done = new boolean[1];
    return (Conversations)
        Proxy.newProxyInstance(
            Conversations.class.getClassLoader(),
            new Class<?>[] {Conversations.class},
            (proxy, method, values) -> {
              Object answer = method.invoke(talks(), values);
              if (!done[0] && isOneOf(method, read, orRead)) {
                done[0] = true;
                other.run();
              }
              return answer;
            });
  }

  private static boolean isOneOf(Method method, String one, String another) {
    return method.getName().equals(one) || method.getName().equals(another);
  }

  private Promise promiseIn(Conversation talk) {
    return talks().promisesIn(talk.id()).get(0);
  }

  private Conversation now(Conversation talk) {
    return talks().byId(talk.id()).orElseThrow();
  }

  private Conversations talks() {
    return database().conversations();
  }

  private Database database() {
    return requireNonNull(opened);
  }

  private Person person(PersonId id) {
    return database().people().byId(id).orElseThrow();
  }

  private String waiting() {
    return Centre.text(
        requireNonNull(folder), "select count(*) from delivery where state = 'WAITING'");
  }
}
