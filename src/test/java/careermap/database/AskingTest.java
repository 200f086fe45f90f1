package careermap.database;

import static careermap.database.AskingOnSqlite.ASKER;
import static careermap.database.AskingOnSqlite.BOSS;
import static careermap.database.AskingOnSqlite.COLLEAGUE;
import static careermap.database.AskingOnSqlite.HR;
import static careermap.database.AskingOnSqlite.SECOND;
import static careermap.database.AskingOnSqlite.WISH;
import static careermap.person.Fixtures.line;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.conversation.AnswerRequest.Outcome;
import careermap.conversation.AskForTalk;
import careermap.conversation.Stance;
import careermap.conversation.TalkMove;
import careermap.conversation.TalkReply;
import careermap.conversation.TalkRequest;
import careermap.conversation.TalkRequest.State;
import careermap.conversation.TalkWish;
import careermap.conversation.Topic;
import careermap.person.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of asking, on the tables. */
class AskingTest {
  @TempDir private Path folder = Path.of("");
  private @Nullable AskingOnSqlite opened;

  private AskingOnSqlite asking() {
    return Objects.requireNonNull(opened);
  }

  @BeforeEach
  void open() {
    opened = new AskingOnSqlite(folder);
  }

  @AfterEach
  void close() {
    asking().close();
  }

  @Test
  void tellsTheListenerAlone() {
    TalkRequest request = asking().asked(ASKER, BOSS);

    assertThat(request.confidential()).isFalse();
    assertThat(asking().stands(request)).contains(request);
    assertThat(asking().waiting()).containsExactly("TALK_ASKED to E1");
    assertThat(asking().list("select supervisor_id from digest_slot where next_at = 0"))
        .contains("E1");
  }

  @Test
  void keepsFromTheSupervisorWhatIsAskedOfSomebodyElse() {
    asking().run("update digest_slot set next_at = 7");
    TalkRequest request = asking().asked(ASKER, COLLEAGUE);
    TalkRequest agreed = asking().agreed(request);
    asking().deliver();
    asking().done(ASKER, agreed, new TalkMove.CallOff(null));

    assertThat(request.confidential()).isTrue();
    assertThat(asking().waiting()).noneMatch(told -> told.endsWith("E1"));
    assertThat(asking().told("SENT")).noneMatch(told -> told.endsWith("E1"));
    assertThat(asking().list("select supervisor_id from digest_slot where next_at = 0"))
        .doesNotContain("E1");
  }

  @Test
  void allowsOneOpenRequestForEachListener() {
    TalkRequest first = asking().asked(ASKER, BOSS);

    assertThat(asking().ask(ASKER, BOSS, WISH, null))
        .isEqualTo(new AskForTalk.Outcome.OpenAlready(first));
    assertThat(asking().asked(ASKER, HR).confidential()).isTrue();
    asking().done(ASKER, first, new TalkMove.TakeBack());
    assertThat(asking().asked(ASKER, BOSS).id()).isNotEqualTo(first.id());
  }

  @Test
  void asksNobodyWhoDidNotAgree() {
    assertThat(asking().ask(ASKER, SECOND, WISH, null))
        .isEqualTo(new AskForTalk.Outcome.NotToBeAsked());
    assertThat(asking().ask(ASKER, ASKER, WISH, null))
        .isEqualTo(new AskForTalk.Outcome.NotToBeAsked());
    assertThat(asking().waiting()).isEmpty();
  }

  @Test
  void agreesOnATimeAndTellsBoth() {
    TalkRequest agreed = asking().agreed(asking().asked(ASKER, BOSS));

    assertThat(agreed.state()).isEqualTo(State.AGREED);
    assertThat(agreed.sequence()).isEqualTo(1);
    assertThat(agreed.agreedAt()).isEqualTo(Instant.parse("2026-12-09T04:30:00Z"));
    assertThat(asking().waiting())
        .containsExactly(
            "TALK_AGREED to E2", "TALK_FILE to E2", "TALK_AGREED to E1", "TALK_FILE to E1");
  }

  @Test
  void tellsEachOfTheTwoOnceBeforeTheTalk() {
    asking().agreed(asking().asked(ASKER, BOSS));
    asking().deliver();
    for (int minute = 0; minute < 72 * 60; minute += 10) {
      asking().remindOfTalks(asking().now());
      asking().deliver();
      asking().pass(Duration.ofMinutes(10));
    }

    assertThat(
            asking()
                .list(
                    """
                    select kind || ' to ' || to_id || ' at ' || decided_at from delivery
                    where kind in ('BRIEF', 'TALK_TODAY') order by id
                    """))
        .containsExactly(
            "BRIEF to E1 at " + millis("2026-12-08T06:00:00Z"),
            "TALK_TODAY to E2 at " + millis("2026-12-09T00:00:00Z"),
            "TALK_TODAY to E1 at " + millis("2026-12-09T00:00:00Z"));
  }

  @Test
  void whatIsToldOnTheDayTakesThePlaceOfABriefThatDidNotGetThrough() {
    asking().agreed(asking().asked(ASKER, BOSS));
    asking().remindOfTalks(Instant.parse("2026-12-08T06:00:00Z"));
    assertThat(asking().waiting()).contains("BRIEF to E1");

    asking().remindOfTalks(Instant.parse("2026-12-09T00:00:00Z"));

    assertThat(asking().waiting())
        .contains("TALK_TODAY to E1", "TALK_TODAY to E2")
        .doesNotContain("BRIEF to E1");
  }

  @Test
  void takesBackWhatWasNeverToldWithoutAWord() {
    asking().done(ASKER, asking().asked(ASKER, BOSS), new TalkMove.TakeBack());
    assertThat(asking().waiting()).isEmpty();

    TalkRequest told = asking().asked(ASKER, HR);
    asking().deliver();
    asking().done(ASKER, told, new TalkMove.TakeBack());
    assertThat(asking().waiting()).containsExactly("TALK_CANCELLED to E5");
  }

  @Test
  void tellsAWishInOtherWordsByWhatWaitsAlready() {
    TalkWish other = new TalkWish(List.of(Topic.EXAMS), Stance.ADVISE, null, "ひとこと");
    TalkRequest request = asking().asked(ASKER, BOSS);

    TalkRequest rewritten = asking().done(ASKER, request, new TalkMove.Rewrite(other));

    assertThat(rewritten.wish()).isEqualTo(other);
    assertThat(asking().waiting()).containsExactly("TALK_ASKED to E1");
    assertThat(asking().stands(request)).contains(rewritten);
  }

  @Test
  void proposesThreeTimesAtTheMostUntilSomethingIsAgreed() {
    TalkRequest request = asking().asked(ASKER, BOSS);
    for (int round = 0; round < 2; round++) {
      TalkRequest proposed = asking().proposed(request);
      request = asking().done(ASKER, proposed, new TalkMove.AskOtherTimes());
    }
    TalkRequest last = asking().proposed(request);

    assertThat(asking().move(ASKER, last, new TalkMove.AskOtherTimes()))
        .isEqualTo(new Outcome.StandsOtherwise(last));
    assertThat(asking().move(BOSS, last, new TalkMove.Propose(last.proposals())))
        .isEqualTo(new Outcome.StandsOtherwise(last));
    TalkRequest agreed = asking().done(ASKER, last, new TalkMove.Pick(last.proposals().get(0)));
    assertThat(asking().proposed(agreed).rounds()).isEqualTo(1);
  }

  @Test
  void twoProposalsOneAfterTheOtherWaitAsOneMessage() {
    TalkRequest proposed = asking().proposed(asking().asked(ASKER, BOSS));
    TalkMove other = new TalkMove.Propose(List.of(proposed.proposals().get(2)));

    asking().done(BOSS, proposed, other);

    assertThat(asking().waiting()).containsExactly("TALK_PROPOSED to E2");
  }

  @Test
  void aTalkThatIsAgreedAnewForTheSameTimeIsToldOfAnewOnce() {
    TalkRequest agreed = asking().agreed(asking().asked(ASKER, BOSS));
    asking().remindOfTalks(Instant.parse("2026-12-08T06:00:00Z"));
    asking().pass(Duration.ofHours(30));
    asking().deliver();
    assertThat(asking().told("SENT")).containsOnlyOnce("BRIEF to E1");
    TalkRequest moving = asking().done(BOSS, agreed, new TalkMove.Propose(agreed(agreed)));

    asking().done(ASKER, moving, new TalkMove.Pick(agreed(agreed).get(0)));
    asking().remindOfTalks(Instant.parse("2026-12-08T07:00:00Z"));
    asking().remindOfTalks(Instant.parse("2026-12-08T07:05:00Z"));

    assertThat(asking().waiting()).containsOnlyOnce("BRIEF to E1");
  }

  private static List<Instant> agreed(TalkRequest request) {
    return List.of(Objects.requireNonNull(request.agreedAt()));
  }

  @Test
  void movesAnAgreedTalkToAnotherTimeAndSaysSoAgain() {
    TalkRequest agreed = asking().agreed(asking().asked(ASKER, BOSS));
    asking().deliver();
    TalkRequest asked = asking().done(ASKER, agreed, new TalkMove.AskToMove());

    assertThat(asked.state()).isEqualTo(State.ASKED);
    assertThat(asking().waiting()).containsExactly("TALK_ASKED to E1");
    TalkRequest again = asking().agreed(asked);
    assertThat(again.sequence()).isEqualTo(2);
    assertThat(asking().waiting())
        .containsExactly(
            "TALK_AGREED to E2", "TALK_FILE to E2", "TALK_AGREED to E1", "TALK_FILE to E1");
  }

  @Test
  void takesATalkThatIsCalledOffOutOfBothCalendars() {
    TalkRequest agreed = asking().agreed(asking().asked(ASKER, BOSS));
    asking().deliver();
    TalkRequest off = asking().done(BOSS, agreed, new TalkMove.CallOff("会議が入りました"));

    assertThat(off.sequence()).isEqualTo(2);
    assertThat(asking().waiting())
        .containsExactly(
            "TALK_CANCELLED to E2", "TALK_FILE to E2", "TALK_CANCELLED to E1", "TALK_FILE to E1");
  }

  @Test
  void takesNothingOutOfCalendarsIntoWhichNothingCame() {
    TalkRequest asked = asking().asked(ASKER, BOSS);
    asking().deliver();
    asking().done(ASKER, asking().agreed(asked), new TalkMove.CallOff(null));

    assertThat(asking().waiting()).containsExactly("TALK_CANCELLED to E2", "TALK_CANCELLED to E1");
  }

  @Test
  void agreesToNothingAtATimeThatTheListenerHasGivenAway() {
    TalkRequest first = asking().proposed(asking().asked(ASKER, BOSS));
    TalkRequest second = asking().proposed(asking().asked(SECOND, BOSS));
    Instant time = first.proposals().get(0);
    assertThat(second.proposals()).contains(time);

    asking().done(ASKER, first, new TalkMove.Pick(time));

    assertThat(asking().move(SECOND, second, new TalkMove.Pick(time)))
        .isEqualTo(new Outcome.TimesTaken(second));
    assertThat(asking().offer.on(second).days().get(0)).doesNotContain(time);
  }

  @Test
  void proposesNothingOutsideTheHoursOrInThePast() {
    TalkRequest request = asking().asked(ASKER, BOSS);
    for (String time :
        List.of(
            "2026-12-07T00:30:00Z",
            "2026-12-08T12:00:00Z",
            "2026-12-12T01:00:00Z",
            "2026-12-08T01:07:00Z")) {
      assertThat(asking().move(BOSS, request, new TalkMove.Propose(List.of(Instant.parse(time)))))
          .isEqualTo(new Outcome.TimesTaken(request));
    }
  }

  @Test
  void isNoneOfAnybodyElsesBusiness() {
    TalkRequest request = asking().asked(ASKER, COLLEAGUE);
    for (PersonId other : List.of(BOSS, SECOND, HR)) {
      assertThat(asking().move(other, request, new TalkMove.TakeBack()))
          .isEqualTo(new Outcome.NotYours());
      assertThat(asking().move(other, request, new TalkMove.HandOver(BOSS)))
          .isEqualTo(new Outcome.NotYours());
    }
  }

  @Test
  void tellsTheSlowerOneHowItStands() {
    TalkRequest request = asking().asked(ASKER, BOSS);
    TalkRequest declined =
        asking().done(BOSS, request, new TalkMove.Decline(TalkReply.Kind.BUSY, "来月なら"));

    assertThat(asking().move(ASKER, request, new TalkMove.TakeBack()))
        .isEqualTo(new Outcome.StandsOtherwise(declined));
    assertThat(asking().waiting()).containsExactly("TALK_DECLINED to E2");
  }

  @Test
  void letsOneOfTwoPressesAtOnceThrough() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      for (int i = 0; i < 20; i++) {
        TalkRequest seen = asking().proposed(asking().asked(ASKER, BOSS));
        Callable<Outcome> pick =
            () -> asking().move(ASKER, seen, new TalkMove.Pick(seen.proposals().get(0)));
        Callable<Outcome> decline =
            () -> asking().move(BOSS, seen, new TalkMove.Decline(TalkReply.Kind.LATER, null));
        List<Outcome> outcomes =
            both.invokeAll(List.of(pick, decline)).stream().map(AskingTest::outcome).toList();
        assertThat(outcomes).filteredOn(one -> one instanceof Outcome.Done).hasSize(1);
        asking().stands(seen).filter(one -> one.state() == State.AGREED).ifPresent(this::callOff);
      }
    } finally {
      both.shutdownNow();
    }
  }

  private void callOff(TalkRequest agreed) {
    asking().done(ASKER, agreed, new TalkMove.CallOff(null));
  }

  private static Outcome outcome(Future<Outcome> future) {
    try {
      return future.get();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void handsOverOnlyWhatTheAskerPassesOn() {
    TalkRequest request = asking().asked(ASKER, BOSS);
    asking().deliver();
    TalkRequest handed = asking().done(BOSS, request, new TalkMove.HandOver(COLLEAGUE));
    assertThat(asking().waiting()).containsExactly("TALK_HANDED_OVER to E2");
    asking().deliver();

    AskForTalk.Outcome outcome = asking().ask(ASKER, COLLEAGUE, WISH, handed(handed));

    assertThat(outcome).isInstanceOf(AskForTalk.Outcome.Asked.class);
    assertThat(asking().waiting()).containsExactly("TALK_ASKED to E4");
    assertThat(asking().stands(handed).orElseThrow().state()).isEqualTo(State.WITHDRAWN);
  }

  @Test
  void leavesTheSameTraceWhetherAHandOverIsTakenUpOrNot() {
    TalkRequest first = asking().asked(ASKER, BOSS);
    TalkRequest handed = asking().done(BOSS, first, new TalkMove.HandOver(COLLEAGUE));
    asking().ask(ASKER, COLLEAGUE, WISH, handed(handed));
    TalkRequest takenUp = asking().stands(handed).orElseThrow();
    TalkRequest second = asking().asked(SECOND, BOSS);
    TalkRequest other = asking().done(BOSS, second, new TalkMove.HandOver(COLLEAGUE));

    TalkRequest takenBack = asking().done(SECOND, other, new TalkMove.TakeBack());

    assertThat(takenUp.progress()).isEqualTo(takenBack.progress());
    assertThat(asking().waiting()).doesNotContain("TALK_CANCELLED to E1");
  }

  @Test
  void handsOverNothingOnAFormThatIsOutOfDate() {
    TalkRequest request = asking().asked(ASKER, BOSS);
    TalkRequest first = asking().done(BOSS, request, new TalkMove.HandOver(COLLEAGUE));
    TalkRequest stays = asking().done(ASKER, first, new TalkMove.Stay());
    TalkRequest second = asking().done(BOSS, stays, new TalkMove.HandOver(HR));

    assertThat(asking().ask(ASKER, COLLEAGUE, WISH, handed(first)))
        .isInstanceOf(AskForTalk.Outcome.TooLate.class);
    assertThat(asking().stands(second)).contains(second);
  }

  @Test
  void endsAnAgreedTalkOfWhichNobodySaysThatItWasHeld() {
    TalkRequest talk = asking().agreed(asking().asked(ASKER, BOSS));
    Instant end = Objects.requireNonNull(talk.agreedAt()).plus(Duration.ofMinutes(30));

    asking().requests.endWhatIsOver(end.plus(Duration.ofDays(14)).minusMillis(1));
    assertThat(asking().stands(talk)).contains(talk);
    asking().requests.endWhatIsOver(end.plus(Duration.ofDays(14)));

    assertThat(asking().stands(talk).orElseThrow().state()).isEqualTo(State.ENDED);
    assertThat(asking().waiting()).isEmpty();
  }

  @Test
  void waitsForTheListenerWhomTheAskerWants() {
    TalkRequest request = asking().asked(ASKER, BOSS);
    for (int round = 0; round < 2; round++) {
      TalkRequest proposed = asking().proposed(request);
      request = asking().done(ASKER, proposed, new TalkMove.AskOtherTimes());
    }
    TalkRequest handed = asking().done(BOSS, asking().proposed(request), new TalkMove.HandOver(HR));
    TalkRequest stays = asking().done(ASKER, handed, new TalkMove.Stay());

    assertThat(asking().waiting()).containsExactly("TALK_ASKED to E1");
    assertThat(asking().proposed(stays).rounds()).isEqualTo(1);
  }

  @Test
  void endsQuietlyWhenTheListenerHasLeft() {
    TalkRequest request = asking().asked(ASKER, COLLEAGUE);
    asking().take(line("E1"), line("E2") + "E1", line("E3") + "E1", line("E5"));

    TalkRequest ended = asking().stands(request).orElseThrow();
    assertThat(ended.state()).isEqualTo(State.ENDED);
    assertThat(Objects.requireNonNull(ended.reply()).by()).isEqualTo(COLLEAGUE);
    assertThat(asking().waiting()).containsExactly("TALK_CANCELLED to E2");
  }

  @Test
  void endsOnTheDayOnWhichSomebodyLeavesThoughNoRosterComes() {
    TalkRequest request = asking().asked(ASKER, COLLEAGUE);
    asking()
        .take(
            line("E1"),
            line("E2") + "E1",
            line("E3") + "E1",
            line("E5"),
            line("E4") + ",2026-12-09");
    assertThat(asking().stands(request).orElseThrow().state()).isEqualTo(State.ASKED);

    asking().pass(Duration.ofDays(2));
    asking().requests.endWhatIsOver(asking().now());

    assertThat(asking().stands(request).orElseThrow().state()).isEqualTo(State.ENDED);
  }

  @Test
  void tellsTheListenerOfAnAskerWhoLeftOnlyWhereATalkStandsInTheCalendar() {
    asking().agreed(asking().asked(ASKER, BOSS));
    asking().asked(ASKER, HR);
    asking().deliver();
    asking().take(line("E1"), line("E3") + "E1", line("E4"), line("E5"));

    assertThat(asking().waiting()).containsExactly("TALK_CANCELLED to E1", "TALK_FILE to E1");
  }

  @Test
  void staysWithWhoeverWasAskedWhenTheSupervisorChanges() {
    TalkRequest request = asking().asked(ASKER, BOSS);
    asking().take(line("E1"), line("E2") + "E4", line("E3") + "E1", line("E4"), line("E5"));

    assertThat(asking().stands(request)).contains(request);
    assertThat(asking().proposed(request).state()).isEqualTo(State.PROPOSED);
  }

  @Test
  void makesRoomOnceAnAgreedTimeHasPassed() {
    TalkRequest agreed = asking().agreed(asking().asked(ASKER, BOSS));
    asking().pass(Duration.ofDays(3));

    TalkRequest next = asking().asked(ASKER, BOSS);

    assertThat(next.id()).isNotEqualTo(agreed.id());
    assertThat(asking().stands(agreed).orElseThrow().state()).isEqualTo(State.ENDED);
  }

  private static String millis(String moment) {
    return String.valueOf(Instant.parse(moment).toEpochMilli());
  }

  private static AskForTalk.Handed handed(TalkRequest seen) {
    return new AskForTalk.Handed(seen.id(), seen.revision());
  }
}
