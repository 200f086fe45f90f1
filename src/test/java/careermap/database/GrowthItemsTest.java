package careermap.database;

import static careermap.assessment.Mark.WITH_HELP;
import static careermap.database.SheetScene.BOSS;
import static careermap.database.SheetScene.HR;
import static careermap.database.SheetScene.NEXT;
import static careermap.database.SheetScene.REPORT;
import static careermap.database.SheetScene.ROW;
import static careermap.database.SheetScene.STRANGER;
import static careermap.database.SheetScene.TOKYO;
import static careermap.person.Fixtures.line;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.agreement.AgreeOnGrowth;
import careermap.agreement.GrowthWish;
import careermap.agreement.ShowGrowthItems;
import careermap.assessment.ShowReveal;
import careermap.conversation.Conversation;
import careermap.conversation.Conversations;
import careermap.conversation.FindPairing;
import careermap.conversation.GrowthItem;
import careermap.conversation.LogTalk;
import careermap.conversation.NoSeal;
import careermap.conversation.Promise;
import careermap.conversation.Promise.State;
import careermap.conversation.ResumePairing;
import careermap.conversation.SettlePromise;
import careermap.conversation.TalkEntry;
import careermap.conversation.TalkOutcome;
import careermap.conversation.TalkOutcome.Kept;
import careermap.conversation.TalkOutcome.Refused;
import careermap.conversation.TalkOutcome.Why;
import careermap.conversation.Topic;
import careermap.growth.Attainment;
import careermap.growth.Attainment.Status;
import careermap.growth.GrowthEntry;
import careermap.growth.LogExperience;
import careermap.growth.PlanExperience;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What two people agree to work on once they have seen both opinions. */
class GrowthItemsTest extends WithSheets {
  private static final String COACHING = "COACH_JUNIOR";

  private List<Person> listeners = List.of();

  @Test
  void itIsAPromiseOfTheirTalkAndAPlannedExperience() {
    String sheet = scene().bothIn();
    LocalDate due = today().plusMonths(3);
    Kept kept = kept(agree(BOSS, new GrowthWish(sheet, "週に1回ふり返る", ROW, COACHING, due, today())));
    GrowthItem item = only(sheet);
    assertThat(item.criterion()).isEqualTo(ROW);
    assertThat(item.requirement()).isEqualTo(COACHING);
    Promise promise = item.promise();
    assertThat(promise.conversation()).isEqualTo(kept.talk().id());
    assertThat(promise.owner().value()).isEqualTo(REPORT);
    assertThat(promise.other().value()).isEqualTo(BOSS);
    assertThat(promise.dueOn()).isEqualTo(due);
    assertThat(kept.promises()).containsExactly(promise);
    assertThat(kept.talk().topics()).containsExactly(Topic.SHEET);
    assertThat(talks().openPromisesOf(new PersonId(REPORT), 9)).containsExactly(promise);
    assertThat(attainment()).map(Attainment::status).contains(Status.PLANNED);
    assertThat(attainment()).map(Attainment::on).contains(due);
    assertThat(scene().centre.waiting()).contains("TALK_LOGGED to " + REPORT);
  }

  @Test
  void itJoinsTheTalkOfThatDayAndLeavesItsPromisesAlone() {
    String sheet = scene().bothIn();
    Kept talk = kept(log(BOSS, entry("枠を用意する", "資料を読む", today().plusDays(9))));
    Kept kept = kept(agree(REPORT, wish(sheet, "週に1回ふり返る")));
    assertThat(kept.talk().id()).isEqualTo(talk.talk().id());
    assertThat(kept.talk().topics()).containsExactly(Topic.NEXT_ROLE, Topic.SHEET);
    assertThat(kept.promises()).containsAll(talk.promises()).hasSize(3);
    assertThat(only(sheet).promise().text()).isEqualTo("週に1回ふり返る");
    assertThat(only(sheet).promise().dueOn()).isEqualTo(today().plusMonths(1));
    assertThat(scene().centre.waiting()).contains("TALK_LOGGED to " + BOSS);
  }

  @Test
  void thePromiseOfTheTalkHasADayOfItsOwn() {
    String sheet = scene().bothIn();
    LocalDate later = today().plusMonths(3);
    agree(REPORT, new GrowthWish(sheet, "週に1回ふり返る", null, null, later, today()));
    Promise item = only(sheet).promise();
    Kept kept = kept(log(BOSS, entry("枠を用意する", null, today().plusDays(9))));
    List<Promise> itemFirst =
        kept.promises().stream().sorted(comparing(one -> !one.isOfSheet())).toList();
    assertThat(itemFirst.get(0)).isEqualTo(item);
    assertThat(Promise.shownDue(itemFirst, new PersonId(REPORT))).isEqualTo(today().plusDays(9));
  }

  @Test
  void aCorrectionOfTheTalkKeepsWhatWasAgreedOn() {
    String sheet = scene().bothIn();
    Conversation talk = kept(agree(BOSS, wish(sheet, "週に1回ふり返る"))).talk();
    TalkEntry correction =
        new TalkEntry(
            new PersonId(REPORT),
            talk.id(),
            talk.revision(),
            today().minusDays(1),
            List.of(),
            "枠を用意する",
            "資料を読む",
            today().plusDays(20),
            null,
            null,
            null);
    Kept kept = kept(log(BOSS, correction));
    assertThat(kept.talk().heldOn()).isEqualTo(today().minusDays(1));
    assertThat(kept.promises())
        .extracting(Promise::text)
        .containsExactly("週に1回ふり返る", "資料を読む", "枠を用意する");
    assertThat(only(sheet).promise().dueOn()).isEqualTo(today().plusMonths(1));
  }

  @Test
  void threeAreEnoughUntilOneIsDropped() {
    String sheet = scene().bothIn();
    for (int number = 1; number <= GrowthItem.MOST; number++) {
      kept(agree(number == 2 ? REPORT : BOSS, wish(sheet, "こと" + number)));
    }
    assertThat(why(agree(BOSS, wish(sheet, "こと4")))).isEqualTo(Why.ENOUGH_TO_WORK_ON);
    Promise first = items(sheet).get(0).promise();
    new SettlePromise(talks(), scene().clock)
        .by(scene().person(REPORT), first.id(), State.DROPPED, null, TOKYO);
    kept(agree(BOSS, wish(sheet, "こと4")));
    assertThat(why(agree(REPORT, wish(sheet, "こと5")))).isEqualTo(Why.ENOUGH_TO_WORK_ON);
  }

  @Test
  void ofManyAtOnceThreeAreKept() throws Exception {
    String sheet = scene().bothIn();
    ExecutorService many = Executors.newFixedThreadPool(8);
    List<Callable<TalkOutcome>> calls =
        IntStream.range(0, 8)
            .<Callable<TalkOutcome>>mapToObj(
                number ->
                    () ->
                        agree(
                            number % 2 == 0 ? BOSS : REPORT,
                            wish(sheet, "こと" + number, today().minusDays(number % 4))))
            .toList();
    int kept = 0;
    for (Future<TalkOutcome> outcome : many.invokeAll(calls)) {
      kept += outcome.get() instanceof Kept ? 1 : 0;
    }
    many.shutdown();
    assertThat(kept).isEqualTo(GrowthItem.MOST);
    assertThat(items(sheet)).hasSize(GrowthItem.MOST);
  }

  @Test
  void nobodyElseAgreesOrReadsAndNobodyBeforeBothAreIn() {
    String sheet = scene().opened();
    scene().mark(REPORT, sheet, ROW, WITH_HELP);
    scene().submit(REPORT, sheet);
    for (String early : List.of(REPORT, BOSS)) {
      assertThat(why(agree(early, wish(sheet, "こと")))).isEqualTo(Why.NOT_YOURS);
    }
    scene().mark(BOSS, sheet, ROW, WITH_HELP);
    scene().submit(BOSS, sheet);
    kept(agree(BOSS, wish(sheet, "こと")));
    for (String other : List.of(STRANGER, HR, NEXT, "E3")) {
      assertThat(why(agree(other, wish(sheet, "こと")))).isEqualTo(Why.NOT_YOURS);
      assertThat(show().to(scene().person(other), sheet, TOKYO)).isEmpty();
    }
    assertThat(show().to(scene().person(REPORT), sheet, TOKYO)).hasSize(1);
    GrowthWish foreign = new GrowthWish(sheet, "こと", "NO_SUCH_ROW", null, null, today());
    assertThat(why(agree(BOSS, foreign))).isEqualTo(Why.NOT_YOURS);
  }

  @Test
  void daysOutOfReachAreRefusedAndNothingIsKept() {
    String sheet = scene().bothIn();
    assertThat(why(agree(BOSS, wish(sheet, "こと", today().plusDays(1)))))
        .isEqualTo(Why.IN_THE_FUTURE);
    for (LocalDate due : List.of(today().minusDays(1), today().plusYears(3))) {
      assertThat(why(agree(BOSS, new GrowthWish(sheet, "こと", null, COACHING, due, today()))))
          .isEqualTo(Why.DUE_OUT_OF_REACH);
    }
    assertThat(items(sheet)).isEmpty();
    assertThat(attainment()).isEmpty();
    assertThat(talks().between(new PersonId(REPORT), new PersonId(BOSS))).isEmpty();
  }

  @Test
  void anExperienceThatIsFurtherStaysAsItIs() {
    String sheet = scene().bothIn();
    new LogExperience(
            scene().centre.database.undertakings(),
            scene().centre.database.maps(),
            scene().centre.database.people(),
            scene().clock)
        .by(
            scene().person(REPORT),
            new GrowthEntry(COACHING, Status.DOING, null, null, "新人2人"),
            null,
            TOKYO);
    kept(agree(BOSS, new GrowthWish(sheet, "こと", null, COACHING, null, today())));
    assertThat(attainment()).map(Attainment::status).contains(Status.DOING);
    assertThat(only(sheet).requirement()).isEqualTo(COACHING);
  }

  /** Whoever may talk with them still, as a listener or by a request, agrees on nothing here. */
  @Test
  void aFormerSupervisorWhoIsAskedForATalkAgreesOnNothing() {
    String sheet = scene().bothIn();
    scene().led(NEXT);
    listeners = List.of(scene().person(BOSS));
    assertThat(why(agree(REPORT, wish(sheet, "こと")))).isEqualTo(Why.NOT_YOURS);
    assertThat(why(agree(BOSS, wish(sheet, "こと")))).isEqualTo(Why.NOT_YOURS);
    scene().reportIs(line(REPORT));
    assertThat(why(agree(REPORT, wish(sheet, "こと")))).isEqualTo(Why.NOT_YOURS);
  }

  @Test
  void whatTheMapDoesNotKnowIsRefused() {
    String sheet = scene().bothIn();
    GrowthWish unknown = new GrowthWish(sheet, "こと", null, "NO_SUCH", null, today());
    assertThat(why(agree(BOSS, unknown))).isEqualTo(Why.NOT_YOURS);
    assertThat(items(sheet)).isEmpty();
  }

  @Test
  void thoseOfATalkThatIsDisputedStillCount() {
    String sheet = scene().bothIn();
    for (int number = 1; number <= GrowthItem.MOST; number++) {
      kept(agree(BOSS, wish(sheet, "こと" + number)));
    }
    scene().centre.run("update conversation set agreement = 'DISPUTED'");
    assertThat(show().to(scene().person(BOSS), sheet, TOKYO)).isEmpty();
    assertThat(why(agree(BOSS, wish(sheet, "こと4", today().minusDays(1)))))
        .isEqualTo(Why.ENOUGH_TO_WORK_ON);
    scene().centre.run("update conversation set agreement = 'CONFIRMED'");
    assertThat(items(sheet)).hasSize(GrowthItem.MOST);
  }

  @Test
  void withTheTalkThatIsTakenBackOrWrongItIsGone() {
    String sheet = scene().bothIn();
    Conversation talk = kept(agree(BOSS, wish(sheet, "こと"))).talk();
    scene()
        .centre
        .run("update conversation set agreement = 'DISPUTED' where id = '%s'".formatted(talk.id()));
    assertThat(show().to(scene().person(REPORT), sheet, TOKYO)).isEmpty();
    scene().centre.run("delete from conversation where id = '%s'".formatted(talk.id()));
    assertThat(items(sheet)).isEmpty();
    kept(agree(REPORT, wish(sheet, "別のこと")));
    assertThat(only(sheet).promise().text()).isEqualTo("別のこと");
  }

  @Test
  void withSomebodyWhoIsNoLongerTheSupervisorNothingIsAgreedOn() {
    String sheet = scene().bothIn();
    scene().led(NEXT);
    assertThat(why(agree(REPORT, wish(sheet, "こと")))).isEqualTo(Why.NOT_YOURS);
    assertThat(why(agree(NEXT, wish(sheet, "こと")))).isEqualTo(Why.NOT_YOURS);
  }

  private LocalDate today() {
    return LocalDate.now(scene().clock);
  }

  private GrowthWish wish(String sheet, String text) {
    return wish(sheet, text, today());
  }

  private static GrowthWish wish(String sheet, String text, LocalDate talkedOn) {
    return new GrowthWish(sheet, text, null, null, null, talkedOn);
  }

  private TalkEntry entry(String mine, @Nullable String theirs, LocalDate due) {
    return new TalkEntry(
        new PersonId(REPORT),
        null,
        0,
        today(),
        List.of(Topic.NEXT_ROLE),
        mine,
        theirs,
        due,
        null,
        null,
        null);
  }

  private TalkOutcome agree(String by, GrowthWish wish) {
    PlanExperience plan =
        new PlanExperience(scene().centre.database.undertakings(), scene().centre.database.maps());
    return new AgreeOnGrowth(
            reveal(),
            logTalk(),
            plan,
            scene().centre.database.maps(),
            scene().centre.database.people(),
            scene().clock)
        .by(scene().person(by), wish, TOKYO);
  }

  private TalkOutcome log(String by, TalkEntry entry) {
    return logTalk().by(scene().person(by), entry, TOKYO);
  }

  private LogTalk logTalk() {
    Database database = scene().centre.database;
    return new LogTalk(
        talks(),
        new FindPairing(database.people(), database.talkRequests(), () -> listeners),
        new ResumePairing(talks(), database.people()),
        new NoSeal(),
        digest -> {},
        scene().clock);
  }

  private ShowReveal reveal() {
    Database database = scene().centre.database;
    return new ShowReveal(
        scene().sheets, database.publications(), database.people(), scene().clock);
  }

  private ShowGrowthItems show() {
    return new ShowGrowthItems(reveal(), talks());
  }

  private Conversations talks() {
    return scene().centre.database.conversations();
  }

  private List<GrowthItem> items(String sheet) {
    return talks().growthItems(sheet);
  }

  private GrowthItem only(String sheet) {
    assertThat(items(sheet)).hasSize(1);
    return items(sheet).get(0);
  }

  private Optional<Attainment> attainment() {
    return scene().centre.database.growth().attainmentsOf(new PersonId(REPORT)).stream()
        .filter(one -> one.requirement().equals(COACHING))
        .findFirst();
  }

  private static Kept kept(TalkOutcome outcome) {
    assertThat(outcome).isInstanceOf(Kept.class);
    return (Kept) outcome;
  }

  private static Why why(TalkOutcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).why();
  }
}
