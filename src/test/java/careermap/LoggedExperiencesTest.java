package careermap;

import static careermap.Centre.NOW;
import static careermap.Centre.TOKYO;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.access.AccessLog;
import careermap.access.Trail;
import careermap.database.Database;
import careermap.file.BundledMap;
import careermap.growth.AnswerClaim;
import careermap.growth.Attainment.Status;
import careermap.growth.ClaimAnswer;
import careermap.growth.ClaimLine;
import careermap.growth.GrowthEntry;
import careermap.growth.GrowthEvent;
import careermap.growth.GrowthOutcome;
import careermap.growth.GrowthOutcome.Why;
import careermap.growth.LogExperience;
import careermap.growth.ShowClaims;
import careermap.growth.ShowExperiences;
import careermap.growth.Undertaking;
import careermap.growth.UndertakingId;
import careermap.growth.WithdrawExperience;
import careermap.guidance.Standing;
import careermap.history.ImportHistory;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.table.Addressing;
import careermap.table.Row;
import careermap.table.Table;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an experience that somebody writes down. */
class LoggedExperiencesTest {
  private static final PersonId SAKURA = new PersonId("E0107");
  private static final PersonId KEN = new PersonId("E0042");
  private static final PersonId RINA = new PersonId("E0002");
  private static final PersonId MAKOTO = new PersonId("E0001");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
  private static final String COACH = "COACH_JUNIOR";
  private static final UndertakingId COACHED = new UndertakingId(SAKURA, COACH);

  @TempDir private @Nullable Path folder;
  private @Nullable Database opened;
  private final MovableClock clock = new MovableClock(NOW);

  @AfterEach
  void close() {
    if (opened != null) {
      opened.close();
    }
  }

  @Test
  void goesFromAWishToAFactThatTheSupervisorConfirms() {
    for (Status status : List.of(Status.WANT, Status.PLANNED, Status.DOING)) {
      Undertaking one = done(log(SAKURA, entry(status, null, null)));
      assertThat(one.attainment().status()).isEqualTo(status);
      assertThat(told()).isEmpty();
    }
    Undertaking claimed = done(log(SAKURA, entry(Status.CLAIMED, TODAY.minusDays(2), "新人2人")));
    assertThat(told()).containsExactly("EXPERIENCE_CLAIMED E0042");
    assertThat(standing().hasReached(COACH, TODAY)).as("a claim does not count").isFalse();
    assertThat(standing().hasClaimed(COACH)).isTrue();
    Undertaking confirmed = done(answer(KEN, false, claimed, null));
    assertThat(confirmed.attainment().on()).isEqualTo(TODAY.minusDays(2));
    assertThat(confirmed.answeredBy()).isEqualTo(KEN);
    assertThat(confirmed.evidence()).isEqualTo("新人2人");
    assertThat(standing().hasReached(COACH, TODAY)).isTrue();
    assertThat(told())
        .as("what was to be told of the claim needs no telling now")
        .containsExactly("EXPERIENCE_ANSWERED E0107");
    assertThat(steps())
        .containsExactly(
            "CONFIRMED E0042", "CLAIMED E0107", "DOING E0107", "PLANNED E0107", "WANT E0107");
  }

  @Test
  void isReturnedWithAReasonAndClaimedAgain() {
    Undertaking claimed = claimed();
    Undertaking returned = done(answer(KEN, false, claimed, "もう一人、見てみましょう"));
    assertThat(returned.attainment().status()).isEqualTo(Status.DOING);
    assertThat(returned.attainment().on()).isNull();
    assertThat(returned.returned()).isEqualTo("もう一人、見てみましょう");
    assertThat(returned.evidence()).isEqualTo("新人2人");
    clock.pass(Duration.ofDays(1));
    Undertaking again = done(log(SAKURA, entry(Status.CLAIMED, null, "新人3人")));
    assertThat(again.returned()).isNull();
    assertThat(again.attainment().on()).as("today").isEqualTo(TODAY.plusDays(1));
    assertThat(told()).containsExactly("EXPERIENCE_CLAIMED E0042");
  }

  @Test
  void onlyThePresentSupervisorConfirmsAndNobodyTheirOwn() {
    Undertaking claimed = claimed();
    for (PersonId reader : List.of(SAKURA, MAKOTO, RINA)) {
      assertThat(answer(reader, true, claimed, null)).isEqualTo(refused(Why.NOT_YOURS));
    }
    change("update person set supervisor_id = 'E0001' where employee_id = 'E0107'");
    assertThat(answer(KEN, false, claimed, null)).isEqualTo(refused(Why.NOT_YOURS));
    assertThat(claimsOf(KEN, false)).isEmpty();
    assertThat(claimsOf(MAKOTO, false)).containsExactly(SAKURA);
    assertThat(done(answer(MAKOTO, false, claimed, null)).isConfirmed()).isTrue();
  }

  @Test
  void humanResourcesConfirmWhereThereIsNoSupervisor() {
    change("update person set supervisor_id = null where employee_id = 'E0107'");
    Undertaking claimed = claimed();
    assertThat(told()).isEmpty();
    assertThat(answer(KEN, false, claimed, null)).isEqualTo(refused(Why.NOT_YOURS));
    assertThat(unsupervised(RINA, false)).isEmpty();
    assertThat(unsupervised(RINA, true)).containsExactly(SAKURA);
    assertThat(answer(SAKURA, true, claimed, null)).isEqualTo(refused(Why.NOT_YOURS));
    assertThat(done(answer(RINA, true, claimed, null)).answeredBy()).isEqualTo(RINA);
  }

  @Test
  void aSupervisorWhoHasLeftIsNone() {
    Undertaking claimed = claimed();
    change("update person set left_on = '2026-12-01' where employee_id = 'E0042'");
    assertThat(answer(KEN, false, claimed, null)).isEqualTo(refused(Why.NOT_YOURS));
    assertThat(done(answer(RINA, true, claimed, null)).isConfirmed()).isTrue();
  }

  @Test
  void ofTwoWhoPressAtOnceOneWinsAndTheOtherIsToldHowItStands() throws Exception {
    Undertaking claimed = claimed();
    List<Callable<GrowthOutcome>> presses =
        List.of(
            () -> answer(KEN, false, claimed, null),
            () -> answer(KEN, false, claimed, "まだ"),
            () -> withdraw(SAKURA, claimed));
    List<GrowthOutcome> outcomes = new ArrayList<>();
    ExecutorService people = Executors.newFixedThreadPool(presses.size());
    for (var press : people.invokeAll(presses)) {
      outcomes.add(press.get());
    }
    people.shutdown();
    assertThat(outcomes).filteredOn(GrowthOutcome.Changed.class::isInstance).hasSize(2);
    assertThat(steps()).hasSize(2);
  }

  @Test
  void whatWasSeenBeforeItChangedIsNotActedOn() {
    Undertaking first = claimed();
    Undertaking second = done(log(SAKURA, entry(Status.CLAIMED, null, "新人4人")));
    assertThat(answer(KEN, false, first, null)).isEqualTo(new GrowthOutcome.Changed(second));
    assertThat(withdraw(SAKURA, first)).isEqualTo(new GrowthOutcome.Changed(second));
    assertThat(logSeen(first)).isEqualTo(new GrowthOutcome.Changed(second));
    assertThat(withdraw(SAKURA, second)).isInstanceOf(GrowthOutcome.Gone.class);
    Undertaking third = claimed();
    assertThat(answer(KEN, false, second, null))
        .as("a new record is another one")
        .isEqualTo(new GrowthOutcome.Changed(third));
  }

  @Test
  void isWithdrawnByItsOwnerAndItsHistoryStays() {
    Undertaking claimed = claimed();
    assertThat(withdraw(KEN, claimed)).isEqualTo(refused(Why.NOT_YOURS));
    assertThat(withdraw(SAKURA, claimed)).isEqualTo(new GrowthOutcome.Gone(claimed));
    assertThat(standing().attainments()).isEmpty();
    assertThat(told()).isEmpty();
    Undertaking confirmed = done(answer(KEN, false, claimed(), null));
    assertThat(withdraw(SAKURA, confirmed)).isInstanceOf(GrowthOutcome.Gone.class);
    assertThat(steps())
        .containsExactly(
            "TAKEN_BACK E0107",
            "CONFIRMED E0042",
            "CLAIMED E0107",
            "WITHDRAWN E0107",
            "CLAIMED E0107");
  }

  @Test
  void whatIsConfirmedIsReturnedByTheSupervisorWithAReasonAlone() {
    Undertaking confirmed = done(answer(KEN, false, claimed(), null));
    assertThat(answer(KEN, false, confirmed, null)).isEqualTo(new GrowthOutcome.Changed(confirmed));
    assertThat(done(answer(KEN, false, confirmed, "ほかの人の記録でした")).returned())
        .isEqualTo("ほかの人の記録でした");
    assertThat(standing().hasReached(COACH, TODAY)).isFalse();
  }

  @Test
  void whatIsDoneHasADayThatHasComeAndALineThatShowsIt() {
    assertThat(log(SAKURA, entry(Status.CLAIMED, TODAY.plusDays(1), "新人")))
        .isEqualTo(refused(Why.IN_THE_FUTURE));
    assertThat(log(SAKURA, entry(Status.CLAIMED, TODAY, null))).isEqualTo(refused(Why.NO_EVIDENCE));
    assertThat(log(SAKURA, entry(Status.PLANNED, TODAY.minusDays(1), null)))
        .isEqualTo(refused(Why.IN_THE_PAST));
    assertThat(log(SAKURA, new GrowthEntry("NO_SUCH_THING", Status.WANT, null, null, null)))
        .isEqualTo(refused(Why.NOT_ON_THE_MAP));
    assertThatThrownBy(() -> entry(Status.CONFIRMED, TODAY, "新人"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> entry(Status.CLAIMED, TODAY, "あ".repeat(201)))
        .isInstanceOf(IllegalArgumentException.class);
    done(answer(KEN, false, claimed(), null));
    assertThat(log(SAKURA, entry(Status.CLAIMED, TODAY, "新人")))
        .isEqualTo(refused(Why.CONFIRMED_ALREADY));
  }

  @Test
  void aQualificationThatHasExpiredCountsNoMoreAndIsLoggedAnew() {
    GrowthEntry exam =
        new GrowthEntry("MOSHI_3", Status.CLAIMED, TODAY.minusDays(9), TODAY.plusDays(1), "合格証");
    Undertaking confirmed = done(answer(KEN, false, done(log(SAKURA, exam)), null));
    assertThat(standing().hasReached("MOSHI_3", TODAY.plusDays(1))).isTrue();
    assertThat(standing().hasReached("MOSHI_3", TODAY.plusDays(2))).isFalse();
    assertThat(log(SAKURA, exam)).isEqualTo(refused(Why.CONFIRMED_ALREADY));
    clock.pass(Duration.ofDays(2));
    assertThat(confirmed.isExpired(TODAY.plusDays(2))).isTrue();
    GrowthEntry again = new GrowthEntry("MOSHI_3", Status.CLAIMED, null, null, "合格証");
    assertThat(done(log(SAKURA, again)).attainment().until()).isNull();
    GrowthEntry backwards =
        new GrowthEntry("MOSHI_4", Status.CLAIMED, TODAY, TODAY.minusDays(1), "合格証");
    assertThat(log(SAKURA, backwards)).isEqualTo(refused(Why.ENDS_TOO_EARLY));
  }

  @Test
  void isReadByItsOwnerAndThePresentSupervisorWhoseLookIsKept() {
    claimed();
    assertThat(read(SAKURA, false)).isTrue();
    assertThat(looks()).isEmpty();
    assertThat(read(KEN, false)).isTrue();
    assertThat(looks()).containsExactly("E0042 EXPERIENCES");
    assertThat(read(MAKOTO, false)).isFalse();
    assertThat(read(RINA, true)).as("there is a supervisor").isFalse();
    assertThat(looks()).hasSize(1);
  }

  @Test
  void aFileOfHumanResourcesConfirmsAClaimOfTheSameDay() {
    Undertaking claimed = claimed();
    assertThat(take("2026-12-07")).isEqualTo(1);
    assertThat(standing().hasReached(COACH, TODAY)).isTrue();
    assertThat(answer(KEN, false, claimed, "まだ")).isInstanceOf(GrowthOutcome.Changed.class);
    assertThat(steps()).containsExactly("CONFIRMED null", "CLAIMED E0107");
    assertThat(take("2026-12-07")).as("known by now").isZero();
  }

  @Test
  void aFileDoesNotOverruleWhatIsNewer() {
    claimed();
    assertThat(take("2026-12-06")).as("a newer claim waits").isZero();
    assertThat(standing().hasReached(COACH, TODAY)).isFalse();
    Undertaking confirmed =
        done(answer(KEN, false, database().undertakings().byId(COACHED).orElseThrow(), null));
    assertThat(take("2026-12-01")).as("confirmed later").isZero();
    done(answer(KEN, false, confirmed, "ほかの人の記録でした"));
    assertThat(take("2026-12-07")).as("returned since").isZero();
    assertThat(standing().hasReached(COACH, TODAY)).isFalse();
    clock.pass(Duration.ofDays(2));
    assertThat(take("2026-12-09")).as("done since").isEqualTo(1);
    assertThat(standing().hasReached(COACH, TODAY.plusDays(2))).isTrue();
  }

  @Test
  void aFileConfirmsWhatIsOnlyWishedFor() {
    done(log(SAKURA, entry(Status.DOING, null, null)));
    assertThat(take("2025-04-01")).isEqualTo(1);
    assertThat(standing().hasReached(COACH, TODAY)).isTrue();
  }

  // ---- what they do

  private GrowthOutcome log(PersonId owner, GrowthEntry entry) {
    return log().by(person(owner), entry, null, TOKYO);
  }

  private GrowthOutcome logSeen(Undertaking seen) {
    return log().by(person(SAKURA), entry(Status.WANT, null, null), seen.revision(), TOKYO);
  }

  private LogExperience log() {
    return new LogExperience(
        database().undertakings(), database().maps(), database().people(), clock);
  }

  private Undertaking claimed() {
    return done(log(SAKURA, entry(Status.CLAIMED, TODAY, "新人2人")));
  }

  private static GrowthEntry entry(
      Status status, @Nullable LocalDate on, @Nullable String evidence) {
    return new GrowthEntry(COACH, status, on, null, evidence);
  }

  private GrowthOutcome answer(PersonId who, boolean hr, Undertaking seen, @Nullable String why) {
    return new AnswerClaim(database().undertakings(), database().people(), clock)
        .by(person(who), hr, new ClaimAnswer(seen.id(), seen.revision(), why), TOKYO);
  }

  private GrowthOutcome withdraw(PersonId who, Undertaking seen) {
    return new WithdrawExperience(database().undertakings(), clock)
        .by(person(who), seen.id(), seen.revision());
  }

  private boolean read(PersonId who, boolean hr) {
    return new ShowExperiences(
            database().undertakings(), database().people(), database().accessLog(), clock)
        .of(SAKURA, person(who), hr, TOKYO)
        .isPresent();
  }

  /** How many lines of the file were news. */
  private long take(String day) {
    List<Row> rows =
        List.of(
            new Row(1, List.of("employee_id", "kind", "code", "on", "until")),
            new Row(2, List.of("E0107", "EXPERIENCE", COACH, day, "")));
    return new ImportHistory(
            database().people(),
            database().pastEvents(),
            database().maps(),
            Trail.unread(),
            clock.withZone(TOKYO))
            .from(new Table("history.csv", Addressing.LINES, rows, List.of()), false)
            .added()
            .values()
            .stream()
            .mapToLong(Long::longValue)
            .sum();
  }

  // ---- what became of it

  private static Undertaking done(GrowthOutcome outcome) {
    assertThat(outcome).isInstanceOf(GrowthOutcome.Done.class);
    return ((GrowthOutcome.Done) outcome).undertaking();
  }

  private static GrowthOutcome refused(Why why) {
    return new GrowthOutcome.Refused(why);
  }

  private Standing standing() {
    return database().standings().byId(SAKURA).orElseThrow();
  }

  private List<PersonId> claimsOf(PersonId reader, boolean hr) {
    return new ShowClaims(database().undertakings(), database().people())
        .to(person(reader), hr).ofTeam().stream().map(ClaimLine::person).map(Person::id).toList();
  }

  private List<PersonId> unsupervised(PersonId reader, boolean hr) {
    return new ShowClaims(database().undertakings(), database().people())
        .to(person(reader), hr).withoutSupervisor().stream()
            .map(ClaimLine::person)
            .map(Person::id)
            .toList();
  }

  private List<String> steps() {
    return database().undertakings().eventsOf(SAKURA).stream()
        .map((GrowthEvent event) -> event.step() + " " + event.by())
        .toList();
  }

  private List<String> looks() {
    return database().accessLog().looksAt(SAKURA, 9).stream()
        .map((AccessLog.Look look) -> look.viewer() + " " + look.what())
        .toList();
  }

  private List<String> told() {
    return database().outbox().due(clock.instant(), 99).stream()
        .map(delivery -> delivery.notice().kind() + " " + delivery.notice().to())
        .toList();
  }

  // ---- the centre

  private Database database() {
    if (opened == null) {
      opened = Centre.database(requireNonNull(folder));
      opened.maps().startWith(BundledMap.text(), NOW);
      Centre.moveIn(opened, folder);
    }
    return opened;
  }

  private Person person(PersonId id) {
    return database().people().byId(id).orElseThrow();
  }

  private void change(String sql) {
    database();
    Centre.change(requireNonNull(folder), sql);
  }
}
