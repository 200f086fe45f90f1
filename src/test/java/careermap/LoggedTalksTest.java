package careermap;

import static careermap.Centre.NOW;
import static careermap.Centre.TOKYO;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.conversation.AnswerTalk;
import careermap.conversation.Conversation;
import careermap.conversation.Conversation.Agreement;
import careermap.conversation.FindPairing;
import careermap.conversation.LogTalk;
import careermap.conversation.NoSeal;
import careermap.conversation.Promise;
import careermap.conversation.ResumePairing;
import careermap.conversation.SettlePromise;
import careermap.conversation.TakeBackTalk;
import careermap.conversation.TalkEntry;
import careermap.conversation.TalkOutcome;
import careermap.conversation.TalkOutcome.Why;
import careermap.conversation.TalkRecord;
import careermap.conversation.Topic;
import careermap.database.Database;
import careermap.file.BundledMap;
import careermap.person.Person;
import careermap.person.PersonId;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a talk that one of the two writes down. */
class LoggedTalksTest {
  private static final PersonId SAKURA = new PersonId("E0107");
  private static final PersonId KEN = new PersonId("E0042");
  private static final PersonId RINA = new PersonId("E0002");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);

  @TempDir private @Nullable Path folder;
  private @Nullable Database opened;
  private final MovableClock clock = new MovableClock(NOW);
  private final List<PersonId> digests = new ArrayList<>();
  private List<Person> listeners = List.of();

  @AfterEach
  void close() {
    if (opened != null) {
      opened.close();
    }
  }

  @Test
  void eitherSideLogsAndTheOtherIsTold() {
    Conversation talk = kept(log(KEN, entry(SAKURA, TODAY)));
    assertThat(talk.person()).isEqualTo(SAKURA);
    assertThat(talk.with()).isEqualTo(KEN);
    assertThat(talk.confidential()).isFalse();
    assertThat(talk.agreement()).isEqualTo(Agreement.ASKED);
    assertThat(told()).containsExactly("TALK_LOGGED " + SAKURA);
    assertThat(digests).containsExactly(SAKURA);
    assertThat(kept(log(SAKURA, entry(KEN, TODAY.minusDays(3)))).with()).isEqualTo(KEN);
  }

  @Test
  void aTalkThatBothLogForTheSameDayIsOneAndConfirmed() {
    log(KEN, promising(SAKURA, TODAY, "枠を用意する", "日程を調べる"));
    Conversation talk = kept(log(SAKURA, promising(KEN, TODAY, "日程を今週調べる", null)));
    assertThat(database().conversations().of(SAKURA, 9)).containsExactly(talk);
    assertThat(talk.agreement()).isEqualTo(Agreement.CONFIRMED);
    assertThat(talk.loggedBy()).isEqualTo(KEN);
    assertThat(promises(talk)).containsExactly("E0107: 日程を今週調べる", "E0042: 枠を用意する");
    assertThat(told()).as("what Sakura was to be told needs no telling now").isEmpty();
  }

  @Test
  void whatTheOtherSaidOfTheirOwnPromiseStays() {
    log(SAKURA, promising(KEN, TODAY, "日程を調べる", null));
    Conversation talk = kept(log(KEN, promising(SAKURA, TODAY, "枠を用意する", "検定を受ける")));
    assertThat(promises(talk)).containsExactly("E0107: 日程を調べる", "E0042: 枠を用意する");
  }

  @Test
  void aDayThatHasNotComeIsRefused() {
    assertThat(log(KEN, entry(SAKURA, TODAY.plusDays(1))))
        .isEqualTo(new TalkOutcome.Refused(Why.IN_THE_FUTURE));
    assertThat(database().conversations().of(SAKURA, 9)).isEmpty();
  }

  @Test
  void whoHasNothingToDoWithSomebodyLogsNothing() {
    assertThat(log(RINA, entry(SAKURA, TODAY))).isEqualTo(new TalkOutcome.Refused(Why.NOT_YOURS));
    assertThat(log(SAKURA, entry(RINA, TODAY))).isEqualTo(new TalkOutcome.Refused(Why.NOT_YOURS));
    assertThat(log(SAKURA, entry(SAKURA, TODAY))).isEqualTo(new TalkOutcome.Refused(Why.NOT_YOURS));
    assertThat(log(KEN, entry(new PersonId("E0131"), TODAY)))
        .as("Naoki has left")
        .isEqualTo(new TalkOutcome.Refused(Why.NOT_YOURS));
  }

  @Test
  void aTalkWithSomebodyElseIsConfidentialAndLeavesNoTrace() {
    listeners = List.of(person(RINA));
    Conversation talk = kept(log(SAKURA, promising(RINA, TODAY, "考えてみる", "また聞く")));
    assertThat(talk.confidential()).isTrue();
    assertThat(digests).isEmpty();
    assertThat(ask("select count(*) from digest_slot")).isEqualTo("0");
    assertThat(database().standings().byId(SAKURA).orElseThrow().lastTalk()).isNull();
    assertThat(database().standings().teamOf(KEN)).allMatch(member -> member.lastTalk() == null);
    assertThat(database().conversations().between(SAKURA, KEN)).isEmpty();
    assertThat(database().conversations().openPromises(SAKURA, KEN)).isEmpty();
  }

  @Test
  void loggingLooksAtTheTeamAgain() {
    log(SAKURA, entry(KEN, TODAY));
    assertThat(ask("select next_at from digest_slot where supervisor_id = 'E0042'")).isEqualTo("0");
  }

  @Test
  void closesWhatTheTwoHadAskedForAndDropsWhatWaits() {
    request("asked", "ASKED", NOW.toEpochMilli() - 1, null);
    change(
        "insert into delivery (key, to_id, kind, about, due_at, decided_at)"
            + " values ('k', 'E0042', 'TALK_ASKED', 'asked', 0, 0)");
    Conversation talk = kept(log(KEN, entry(SAKURA, TODAY)));
    assertThat(ask("select state from talk_request where id = 'asked'")).isEqualTo("HELD");
    assertThat(ask("select state from delivery where key = 'k'")).isEqualTo("DROPPED");
    answer(SAKURA, talk, Agreement.DISPUTED);
    assertThat(ask("select state from talk_request where id = 'asked'")).isEqualTo("ASKED");
    assertThat(ask("select state from delivery where key = 'k'"))
        .as("whoever had not heard of it yet still does")
        .isEqualTo("WAITING");
    answer(SAKURA, talk, Agreement.CONFIRMED);
    assertThat(ask("select state from talk_request where id = 'asked'")).isEqualTo("HELD");
  }

  @Test
  void aRequestThatWasClosedStandsAsItDidOnceTheyDidNotMeet() {
    long before = NOW.toEpochMilli() - 1;
    request("moving", "ASKED", before, before);
    Conversation talk = kept(log(KEN, entry(SAKURA, TODAY)));
    assertThat(ask("select state from talk_request")).isEqualTo("HELD");
    answer(SAKURA, talk, Agreement.DISPUTED);
    assertThat(ask("select state from talk_request"))
        .as("the time that was to be moved is not agreed again")
        .isEqualTo("ASKED");
  }

  @Test
  void aCorrectedDayClosesWhatLiesBeforeItAndOpensWhatDoesNot() {
    Conversation talk = kept(log(KEN, entry(SAKURA, TODAY.minusDays(7))));
    request("asked", "ASKED", NOW.minus(Duration.ofDays(3)).toEpochMilli(), null);
    clock.pass(Duration.ofMinutes(1));
    log(KEN, correcting(talk, TODAY, null, null));
    assertThat(ask("select state from talk_request")).isEqualTo("HELD");
    log(KEN, correcting(talk, TODAY.minusDays(7), null, null));
    assertThat(ask("select state from talk_request")).isEqualTo("ASKED");
    log(KEN, correcting(talk, TODAY, null, null));
    assertThat(takeBack(KEN, talk)).isTrue();
    assertThat(ask("select state from talk_request")).isEqualTo("ASKED");
  }

  @Test
  void whatWasAskedForInConfidenceStaysSoWithANewSupervisor() {
    request("asked", "ASKED", NOW.toEpochMilli() - 1, null);
    change("update talk_request set confidential = 1");
    assertThat(kept(log(KEN, promising(SAKURA, TODAY, "枠", null))).confidential()).isTrue();
    assertThat(ask("select confidential from promise")).isEqualTo("1");
    assertThat(digests).isEmpty();
    assertThat(lastTalk()).isNull();
    assertThat(kept(log(SAKURA, entry(KEN, TODAY.minusDays(1)))).confidential())
        .as("the next one is like any other")
        .isFalse();
  }

  @Test
  void whatWasAgreedInConfidenceStaysSoOnceTheRequestIsOver() {
    request("over", "ENDED", 1, NOW.toEpochMilli());
    change("update talk_request set confidential = 1");
    assertThat(kept(log(SAKURA, entry(KEN, TODAY))).confidential()).isTrue();
    assertThat(kept(log(SAKURA, entry(KEN, TODAY.minusDays(4)))).confidential()).isFalse();
  }

  @Test
  void aDayThatTheOtherWroteDownMeanwhileIsNotWrittenTwice() {
    Conversation first = kept(log(KEN, entry(SAKURA, TODAY)));
    Conversation second =
        new Conversation(
            "another",
            SAKURA,
            KEN,
            false,
            TODAY,
            List.of(),
            null,
            SAKURA,
            SAKURA,
            Agreement.ASKED,
            0);
    assertThat(
            database()
                .conversations()
                .keep(
                    new TalkRecord(second, List.of(), List.of(), List.of(), NOW, List.of(), null),
                    NOW))
        .isFalse();
    assertThat(database().conversations().of(SAKURA, 9)).containsExactly(first);
  }

  @Test
  void whatBecameOfAPromiseIsNotTheOthersToSay() {
    Conversation talk = kept(log(KEN, promising(SAKURA, TODAY, "枠を用意する", null)));
    String id = database().conversations().promisesIn(talk.id()).get(0).id();
    new SettlePromise(database().conversations(), clock)
        .by(person(KEN), id, Promise.State.DROPPED, "枠がなくなったため", TOKYO);
    log(SAKURA, correctingWith(KEN, talk, TODAY, "枠を二つ用意する"));
    Promise promise = database().conversations().promise(id).orElseThrow();
    assertThat(promise.state()).isEqualTo(Promise.State.DROPPED);
    assertThat(promise.word()).isEqualTo("枠がなくなったため");
    assertThat(promise.text()).isEqualTo("枠を用意する");
  }

  @Test
  void aTalkWithAFormerSupervisorThatMovesOnIsHiddenFromTheNewOne() {
    Conversation talk = kept(log(KEN, promising(SAKURA, TODAY.minusDays(7), "枠", null)));
    change("update person set supervisor_id = 'E0001' where employee_id = 'E0107'");
    assertThat(kept(log(SAKURA, correctingWith(KEN, talk, TODAY.minusDays(8), "枠"))).confidential())
        .isFalse();
    change("delete from digest_slot");
    assertThat(kept(log(SAKURA, correctingWith(KEN, talk, TODAY.minusDays(1), "枠"))).confidential())
        .isTrue();
    assertThat(ask("select confidential from promise limit 1")).isEqualTo("1");
    assertThat(lastTalk()).isNull();
    assertThat(ask("select next_at from digest_slot where supervisor_id = 'E0001'"))
        .as("what the new one is reminded of has changed")
        .isEqualTo("0");
  }

  @Test
  void whatTheOtherCorrectsIsAskedOfWhoeverWroteItDown() {
    Conversation talk = kept(log(KEN, promising(SAKURA, TODAY, "枠を用意する", null)));
    change("update delivery set state = 'SENT'");
    Conversation corrected = kept(log(SAKURA, correctingWith(KEN, talk, TODAY.minusDays(1), null)));
    assertThat(corrected.agreement()).isEqualTo(Agreement.ASKED);
    assertThat(corrected.asks(KEN)).isTrue();
    assertThat(corrected.asks(SAKURA)).isFalse();
    assertThat(told()).containsExactly("TALK_LOGGED " + KEN);
    assertThat(takeBack(KEN, corrected)).as("the other has had a word on it").isFalse();
    assertThat(takeBack(SAKURA, corrected)).as("she did not write it down").isFalse();
    answer(SAKURA, corrected, Agreement.DISPUTED);
    assertThat(lastTalk()).as("she has said already how it was").isEqualTo(TODAY.minusDays(1));
    answer(KEN, corrected, Agreement.DISPUTED);
    assertThat(lastTalk()).isNull();
  }

  @Test
  void aCorrectionOfOnesOwnPromiseSaysThatTheRestIsRight() {
    Conversation talk = kept(log(KEN, promising(SAKURA, TODAY, "枠を用意する", null)));
    Conversation same =
        kept(
            log(
                SAKURA,
                new TalkEntry(
                    KEN,
                    talk.id(),
                    talk.revision(),
                    TODAY,
                    List.of(),
                    "調べる",
                    "枠を用意する",
                    null,
                    null,
                    null,
                    null)));
    assertThat(same.agreement()).isEqualTo(Agreement.CONFIRMED);
  }

  @Test
  void whatWasAnsweredNeedsNoTelling() {
    Conversation talk = kept(log(KEN, entry(SAKURA, TODAY)));
    answer(SAKURA, talk, Agreement.DISPUTED);
    assertThat(told()).containsExactly("TALK_LOGGED " + KEN);
    answer(SAKURA, talk, Agreement.CONFIRMED);
    assertThat(told()).isEmpty();
  }

  @Test
  void aTalkThatIsStillToComeStays() {
    request("later", "AGREED", NOW.toEpochMilli() - 1, NOW.toEpochMilli() + 200_000_000);
    log(KEN, entry(SAKURA, TODAY));
    assertThat(ask("select state from talk_request")).isEqualTo("AGREED");
  }

  @Test
  void anOlderTalkClosesNoLaterRequest() {
    request("asked", "ASKED", NOW.toEpochMilli() - 1, null);
    log(KEN, entry(SAKURA, TODAY.minusDays(1)));
    assertThat(ask("select state from talk_request")).isEqualTo("ASKED");
  }

  @Test
  void promisesAreDueOnTheNextDateOrAMonthLaterOrWhenSaid() {
    assertThat(due(promising(SAKURA, TODAY, "枠", null))).isEqualTo("2027-01-07");
    assertThat(due(promising(SAKURA, TODAY.minusDays(1), "枠", null, null, TODAY.plusMonths(3))))
        .isEqualTo("2027-03-07");
    assertThat(due(promising(SAKURA, TODAY.minusDays(2), "枠", null, TODAY.plusDays(9), TODAY)))
        .isEqualTo("2026-12-16");
  }

  @Test
  void aCorrectionIsToldOnlyWhereItConcernsTheOther() {
    Conversation talk = kept(log(KEN, promising(SAKURA, TODAY, "枠を用意する", "日程を調べる")));
    change("update delivery set state = 'SENT'");
    TalkOutcome own = log(KEN, correcting(talk, TODAY, "枠を二つ用意する", "日程を調べる"));
    assertThat(((TalkOutcome.Kept) own).told()).isFalse();
    assertThat(told()).isEmpty();
    clock.pass(Duration.ofMinutes(1));
    TalkOutcome theirs = log(KEN, correcting(talk, TODAY.minusDays(1), "枠を二つ用意する", "日程を調べる"));
    assertThat(((TalkOutcome.Kept) theirs).told()).isTrue();
    assertThat(told()).containsExactly("TALK_LOGGED " + SAKURA);
    assertThat(database().conversations().of(SAKURA, 9)).hasSize(1);
  }

  @Test
  void aCorrectionDoesNotMoveOntoAnotherTalk() {
    log(KEN, entry(SAKURA, TODAY.minusDays(7)));
    Conversation talk = kept(log(KEN, entry(SAKURA, TODAY)));
    assertThat(log(KEN, correcting(talk, TODAY.minusDays(7), null, null)))
        .isEqualTo(new TalkOutcome.Refused(Why.TAKEN));
  }

  @Test
  void nobodyElseCorrectsOrAnswers() {
    Conversation talk = kept(log(KEN, entry(SAKURA, TODAY)));
    assertThat(log(RINA, correcting(talk, TODAY, "x", null)))
        .isEqualTo(new TalkOutcome.Refused(Why.NOT_YOURS));
    assertThat(
            new AnswerTalk(database().conversations(), digests::add, clock)
                .by(person(RINA), talk.id(), 0, Agreement.DISPUTED, TOKYO))
        .isEqualTo(AnswerTalk.Outcome.NOT_YOURS);
    assertThat(takeBack(RINA, talk)).isFalse();
  }

  @Test
  void aTalkThatTheOtherDisputesDoesNotCount() {
    Conversation talk = kept(log(KEN, promising(SAKURA, TODAY, "枠", null)));
    assertThat(lastTalk()).isEqualTo(TODAY);
    change("update delivery set state = 'SENT'");
    answer(SAKURA, talk, Agreement.DISPUTED);
    assertThat(lastTalk()).isNull();
    assertThat(database().conversations().openPromises(SAKURA, KEN)).isEmpty();
    assertThat(told()).containsExactly("TALK_LOGGED " + KEN);
    answer(SAKURA, talk, Agreement.CONFIRMED);
    assertThat(lastTalk()).isEqualTo(TODAY);
  }

  @Test
  void whoWroteATalkDownMayTakeItBackUntilTheOtherSaysYes() {
    Conversation talk = kept(log(KEN, promising(SAKURA, TODAY, "枠", null)));
    assertThat(takeBack(SAKURA, talk)).isFalse();
    assertThat(takeBack(KEN, talk)).isTrue();
    assertThat(database().conversations().of(SAKURA, 9)).isEmpty();
    assertThat(told()).isEmpty();
    Conversation second = kept(log(KEN, entry(SAKURA, TODAY)));
    answer(SAKURA, second, Agreement.CONFIRMED);
    assertThat(takeBack(KEN, second)).isFalse();
  }

  @Test
  void aPromiseIsItsOwnersToSettle() {
    Conversation talk = kept(log(KEN, promising(SAKURA, TODAY, "枠を用意する", "日程を調べる")));
    String id = database().conversations().promisesIn(talk.id()).get(1).id();
    SettlePromise settle = new SettlePromise(database().conversations(), clock);
    assertThat(settle.by(person(SAKURA), id, Promise.State.KEPT, null, TOKYO)).isEmpty();
    settle.by(person(KEN), id, Promise.State.DROPPED, "枠がなくなったため", TOKYO);
    assertThat(database().conversations().openPromises(SAKURA, KEN)).hasSize(1);
    assertThat(database().conversations().promise(id).orElseThrow())
        .satisfies(
            promise -> {
              assertThat(promise.word()).isEqualTo("枠がなくなったため");
              assertThat(promise.settledOn()).isEqualTo(TODAY);
            });
    settle.by(person(KEN), id, Promise.State.OPEN, null, TOKYO);
    assertThat(database().conversations().promisesDue(KEN, TODAY.plusMonths(1))).hasSize(1);
    assertThat(database().conversations().promisesDue(KEN, TODAY)).isEmpty();
  }

  // ---- the two and their words

  private TalkOutcome log(PersonId logger, TalkEntry entry) {
    return new LogTalk(
            database().conversations(),
            new FindPairing(database().people(), database().talkRequests(), () -> listeners),
            new ResumePairing(database().conversations(), database().people()),
            new NoSeal(),
            digests::add,
            clock)
        .by(person(logger), entry, TOKYO);
  }

  private void answer(PersonId who, Conversation talk, Agreement agreement) {
    new AnswerTalk(database().conversations(), digests::add, clock)
        .by(person(who), talk.id(), revision(talk), agreement, TOKYO);
  }

  /** As whoever looks at it now sees it. */
  private int revision(Conversation talk) {
    return database().conversations().byId(talk.id()).orElseThrow().revision();
  }

  private boolean takeBack(PersonId who, Conversation talk) {
    return new TakeBackTalk(database().conversations(), digests::add, clock)
        .by(person(who), talk.id());
  }

  private static Conversation kept(TalkOutcome outcome) {
    assertThat(outcome).isInstanceOf(TalkOutcome.Kept.class);
    return ((TalkOutcome.Kept) outcome).talk();
  }

  private static TalkEntry entry(PersonId other, LocalDate day) {
    return promising(other, day, null, null);
  }

  private static TalkEntry promising(
      PersonId other, LocalDate day, @Nullable String mine, @Nullable String theirs) {
    return promising(other, day, mine, theirs, null, null);
  }

  private static TalkEntry promising(
      PersonId other,
      LocalDate day,
      @Nullable String mine,
      @Nullable String theirs,
      @Nullable LocalDate due,
      @Nullable LocalDate next) {
    return new TalkEntry(
        other, null, 0, day, List.of(Topic.NEXT_ROLE), mine, theirs, due, next, null, null);
  }

  private TalkEntry correcting(
      Conversation talk, LocalDate day, @Nullable String mine, @Nullable String theirs) {
    return new TalkEntry(
        SAKURA,
        talk.id(),
        revision(talk),
        day,
        List.of(),
        mine,
        theirs,
        null,
        talk.nextOn(),
        null,
        null);
  }

  /** What somebody says of a talk in which the other promised something. */
  private TalkEntry correctingWith(
      PersonId other, Conversation talk, LocalDate day, @Nullable String theirs) {
    return new TalkEntry(
        other, talk.id(), revision(talk), day, List.of(), null, theirs, null, null, null, null);
  }

  private String due(TalkEntry entry) {
    Conversation talk = kept(log(KEN, entry));
    return String.valueOf(database().conversations().promisesIn(talk.id()).get(0).dueOn());
  }

  private List<String> promises(Conversation talk) {
    return database().conversations().promisesIn(talk.id()).stream()
        .map(promise -> promise.owner() + ": " + promise.text())
        .toList();
  }

  private @Nullable LocalDate lastTalk() {
    return database().standings().byId(SAKURA).orElseThrow().lastTalk();
  }

  private List<String> told() {
    database();
    return GoalWriters.column(
        requireNonNull(folder),
        "select kind || ' ' || to_id from delivery where state = 'WAITING' order by id");
  }

  private void request(String id, String state, long askedAt, @Nullable Long agreedAt) {
    change(
        "insert into talk_request (id, employee_id, listener_id, confidential, topics, stance,"
            + " state, asked_at, agreed_at, changed_at) values ('"
            + String.join("','", id, "E0107", "E0042", "0", "NEXT_ROLE", "LISTEN", state)
            + "',"
            + askedAt
            + ","
            + agreedAt
            + ",1)");
  }

  // ---- the centre

  private Database database() {
    if (opened == null) {
      opened = Centre.database(requireNonNull(folder));
      opened.maps().startWith(BundledMap.text(), NOW);
      Centre.moveIn(opened, folder);
      change("delete from digest_slot");
    }
    return opened;
  }

  private Person person(PersonId id) {
    return database().people().byId(id).orElseThrow();
  }

  private void change(String sql) {
    if (opened == null) {
      database();
    }
    Centre.change(requireNonNull(folder), sql);
  }

  private String ask(String sql) {
    database();
    try (var connection = DriverManager.getConnection(Centre.url(requireNonNull(folder)));
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      String value = rows.next() ? rows.getString(1) : null;
      return value == null ? "" : value;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
