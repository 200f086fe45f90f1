package careermap.database;

import static careermap.database.AskingOnSqlite.ASKER;
import static careermap.database.AskingOnSqlite.BOSS;
import static careermap.database.AskingOnSqlite.SECOND;
import static careermap.person.Fixtures.line;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.growth.Attainment;
import careermap.growth.Chance;
import careermap.opening.Hand;
import careermap.opening.Opening;
import careermap.opening.OpeningKind;
import careermap.opening.OpeningTerms;
import careermap.opening.Openings;
import careermap.person.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** Openings and hands in the database: each change holds whole, or not at all. */
class OpeningsOnSqliteTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
  private static final int CROWD = 24;

  @TempDir Path folder;
  private @Nullable AskingOnSqlite centre;

  @BeforeEach
  void open() {
    centre = new AskingOnSqlite(folder);
    take(line("E2") + "E1");
  }

  /** The roster, with this line for the asker. */
  private void take(String asker) {
    List<String> lines = new ArrayList<>(List.of(line("E1"), line("E4"), line("E5")));
    lines.addAll(List.of(asker, line("E3") + "E1"));
    IntStream.range(0, CROWD).forEach(i -> lines.add(line("C" + i) + "E1"));
    centre().take(lines.toArray(String[]::new));
  }

  @AfterEach
  void close() {
    centre().close();
  }

  @Test
  void ofManyChosenAtOnceOnlyAsManyGetAPlaceAsThereAre() throws Exception {
    for (int places = 1; places <= 5; places++) {
      Opening opening = posted("opening-" + places, places, List.of());
      List<Hand> hands = crowd(opening);
      List<Boolean> chosen = atOnce(hands.stream().map(this::choosing).toList());
      assertThat(chosen.stream().filter(Boolean::booleanValue)).hasSize(places);
      assertThat(openings().posted(opening.id()).orElseThrow().taken()).isEqualTo(places);
      assertThat(openings().openOn(TODAY)).doesNotContain(opening);
    }
  }

  @Test
  void nobodyRaisesAHandWhereEveryPlaceIsGiven() {
    Opening opening = posted("one", 1, List.of());
    Hand hand = raised(opening, ASKER);
    assertThat(turn(hand, Hand.State.CHOSEN)).isTrue();
    assertThat(openings().raise(hand(opening, SECOND), TODAY, List.of(), centre().now())).isFalse();
    assertThat(turn(hand(opening, ASKER, Hand.State.CHOSEN, hand), Hand.State.WITHDRAWN)).isTrue();
    assertThat(openings().raise(hand(opening, SECOND), TODAY, List.of(), centre().now())).isTrue();
  }

  @Test
  void takesNoHandAfterTheLastDayNorOnceItIsCancelled() {
    Opening opening = posted("one", 1, List.of());
    LocalDate after = opening.terms().applyBy().plusDays(1);
    assertThat(openings().raise(hand(opening, ASKER), after, List.of(), centre().now())).isFalse();
    assertThat(openings().openOn(after)).isEmpty();
    assertThat(cancel(opening)).isTrue();
    assertThat(openings().raise(hand(opening, ASKER), TODAY, List.of(), centre().now())).isFalse();
  }

  @Test
  void nobodyIsAnsweredNorDoneOnceItIsCancelled() {
    Opening opening = posted("one", 2, List.of());
    Hand waiting = raised(opening, SECOND);
    Hand hand = raised(opening, ASKER);
    turn(hand, Hand.State.CHOSEN);
    assertThat(cancel(opening)).isTrue();
    Hand chosen = hand(opening, ASKER, Hand.State.CHOSEN, hand);
    assertThat(turn(chosen, Hand.State.DONE)).isFalse();
    assertThat(turn(waiting, Hand.State.NOT_CHOSEN)).isFalse();
    assertThat(turn(chosen, Hand.State.WITHDRAWN)).isTrue();
  }

  @Test
  void hasNoFewerPlacesThanPeopleWhoWereChosen() {
    Opening opening = posted("two", 2, List.of());
    turn(raised(opening, ASKER), Hand.State.CHOSEN);
    turn(raised(opening, SECOND), Hand.State.CHOSEN);
    assertThat(change(opening, terms(1, List.of()))).isFalse();
    assertThat(change(opening, terms(null, List.of()))).isTrue();
    assertThat(change(opening, terms(3, List.of()))).as("of what was seen before").isFalse();
  }

  @Test
  void whoeverTookPartHasAnExperienceToBeConfirmedUnlessItIsAlready() {
    Opening opening = posted("one", 2, List.of("COACH_JUNIOR", "HANDLE_COMPLAINT"));
    centre()
        .connections
        .change(
            handle ->
                handle.execute(
                    "insert into attainment (employee_id, requirement, status) values"
                        + " ('E2', 'HANDLE_COMPLAINT', 'CONFIRMED'), ('E2', 'COACH_JUNIOR', 'DOING')"));
    Hand hand = raised(opening, ASKER);
    turn(hand, Hand.State.CHOSEN);
    Hand chosen = hand(opening, ASKER, Hand.State.CHOSEN, hand);
    List<Openings.Claim> claims =
        List.of(
            new Openings.Claim("COACH_JUNIOR", "FAQ", TODAY, new PersonId("E4")),
            new Openings.Claim("HANDLE_COMPLAINT", "FAQ", TODAY, new PersonId("E4")));
    Hand done = hand(opening, ASKER, Hand.State.DONE, hand);
    assertThat(openings().turn(chosen, done, claims, List.of(), centre().now())).isTrue();
    assertThat(openings().turn(chosen, done, claims, List.of(), centre().now())).isFalse();
    assertThat(centre().database.growth().attainmentsOf(ASKER))
        .extracting(one -> one.requirement() + " " + one.status())
        .containsExactlyInAnyOrder(
            "COACH_JUNIOR " + Attainment.Status.CLAIMED,
            "HANDLE_COMPLAINT " + Attainment.Status.CONFIRMED);
  }

  @Test
  void whatTheSupervisorSaysThemselvesIsConfirmedWithWhatWaitedAlready() {
    Opening opening = posted("one", 2, List.of("COACH_JUNIOR", "HANDLE_COMPLAINT"));
    centre()
        .connections
        .change(
            handle ->
                handle.execute(
                    "insert into attainment (employee_id, requirement, status) values"
                        + " ('E2', 'HANDLE_COMPLAINT', 'CLAIMED')"));
    Hand hand = raised(opening, ASKER);
    turn(hand, Hand.State.CHOSEN);
    List<Openings.Claim> claims =
        List.of(
            new Openings.Claim("COACH_JUNIOR", "FAQ", TODAY, BOSS),
            new Openings.Claim("HANDLE_COMPLAINT", "FAQ", TODAY, BOSS));
    assertThat(
            openings()
                .turn(
                    hand(opening, ASKER, Hand.State.CHOSEN, hand),
                    hand(opening, ASKER, Hand.State.DONE, hand),
                    claims,
                    List.of(),
                    centre().now()))
        .isTrue();
    assertThat(centre().database.growth().attainmentsOf(ASKER))
        .extracting(one -> one.requirement() + " " + one.status())
        .containsExactlyInAnyOrder("COACH_JUNIOR CONFIRMED", "HANDLE_COMPLAINT CONFIRMED");
    assertThat(centre().waiting()).doesNotContain("EXPERIENCE_CLAIMED to E1");
  }

  @Test
  void whoeverLeavesLosesTheHandAndTheirOwnOpeningsEnd() {
    Opening opening = posted("one", 1, List.of());
    raised(opening, new PersonId("C1"));
    turn(raised(opening, ASKER), Hand.State.CHOSEN);
    take(line("E2") + "E1,2026-12-01");
    assertThat(openings().hand(opening.id(), ASKER).orElseThrow().state())
        .isEqualTo(Hand.State.WITHDRAWN);
    assertThat(centre().waiting()).contains("HAND_WITHDRAWN to E1");
    assertThat(openings().handsTo(opening.id()))
        .extracting(one -> one.person().id().value())
        .containsExactly("C1");
    centre()
        .connections
        .change(
            handle ->
                handle.execute(
                    "update person set left_on = '2026-12-01' where employee_id = 'E1'"));
    openings().endWhatIsOver(centre().now());
    assertThat(openings().byId(opening.id()).orElseThrow().state())
        .isEqualTo(Opening.State.CANCELLED);
    assertThat(centre().waiting()).contains("OPENING_CANCELLED to C1");
    assertThat(centre().waiting()).doesNotContain("OPENING_CANCELLED to E2");
  }

  @Test
  void whoeverHasLeftIsNotChosen() {
    Opening opening = posted("one", 1, List.of());
    Hand hand = raised(opening, ASKER);
    centre()
        .connections
        .change(
            handle ->
                handle.execute(
                    "update person set left_on = '2026-12-01' where employee_id = 'E2'"));
    assertThat(turn(hand, Hand.State.CHOSEN)).isFalse();
    assertThat(openings().posted(opening.id()).orElseThrow().waiting()).isZero();
  }

  @Test
  void chancesAreAtHandAndTrueAfterEveryChange() {
    assertThat(chances()).isEmpty();
    Opening opening = posted("one", 1, List.of("COACH_JUNIOR"));
    assertThat(chances()).extracting(Chance::opening).containsExactly("one");
    assertThat(chances().get(0).gives()).containsExactly("COACH_JUNIOR");
    Hand hand = raised(opening, ASKER);
    assertThat(chances()).hasSize(1);
    assertThat(isOpenTo(ASKER)).as("a second hand").isFalse();
    assertThat(isOpenTo(SECOND)).isTrue();
    turn(hand, Hand.State.CHOSEN);
    assertThat(chances()).as("every place is given").isEmpty();
    turn(hand(opening, ASKER, Hand.State.CHOSEN, hand), Hand.State.WITHDRAWN);
    assertThat(chances()).hasSize(1);
    assertThat(isOpenTo(ASKER)).as("taken back").isTrue();
    cancel(opening);
    assertThat(chances()).isEmpty();
  }

  private AskingOnSqlite centre() {
    return Objects.requireNonNull(centre);
  }

  private Openings openings() {
    return centre().database.openings();
  }

  private List<Chance> chances() {
    return centre().database.chances().now();
  }

  private boolean isOpenTo(PersonId person) {
    return chances().get(0).isOpenTo(person, null, TODAY);
  }

  private static OpeningTerms terms(@Nullable Integer places, List<String> gives) {
    return new OpeningTerms(
        OpeningKind.PROJECT,
        "FAQ改訂",
        null,
        null,
        gives,
        places,
        TODAY.plusDays(14),
        null,
        3,
        TODAY.plusDays(7),
        null);
  }

  private Opening posted(String id, @Nullable Integer places, List<String> gives) {
    Opening opening =
        new Opening(id, BOSS, terms(places, gives), Opening.State.OPEN, centre().now(), 0);
    openings().post(opening);
    return opening;
  }

  private List<Hand> crowd(Opening opening) {
    return IntStream.range(0, CROWD).mapToObj(i -> raised(opening, new PersonId("C" + i))).toList();
  }

  private Hand raised(Opening opening, PersonId person) {
    assertThat(openings().raise(hand(opening, person), TODAY, List.of(), centre().now())).isTrue();
    centre().pass(Duration.ofSeconds(1));
    return openings().hand(opening.id(), person).orElseThrow();
  }

  private Hand hand(Opening opening, PersonId person) {
    return new Hand(opening.id(), person, Hand.State.RAISED, null, centre().now(), null);
  }

  private static Hand hand(Opening opening, PersonId person, Hand.State state, Hand raised) {
    return new Hand(opening.id(), person, state, null, raised.raisedAt(), null);
  }

  private Callable<Boolean> choosing(Hand hand) {
    return () -> turn(hand, Hand.State.CHOSEN);
  }

  private boolean turn(Hand before, Hand.State next) {
    Hand after =
        new Hand(before.opening(), before.person(), next, null, before.raisedAt(), centre().now());
    return openings().turn(before, after, List.of(), List.of(), centre().now());
  }

  private boolean change(Opening opening, OpeningTerms terms) {
    Opening after =
        new Opening(
            opening.id(),
            opening.poster(),
            terms,
            Opening.State.OPEN,
            opening.postedAt(),
            opening.revision() + 1);
    return openings().change(opening, after, List.of(), centre().now());
  }

  private boolean cancel(Opening opening) {
    Opening after =
        new Opening(
            opening.id(),
            opening.poster(),
            opening.terms(),
            Opening.State.CANCELLED,
            opening.postedAt(),
            opening.revision() + 1);
    return openings().change(opening, after, List.of(), centre().now());
  }

  private static List<Boolean> atOnce(List<Callable<Boolean>> all) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    try {
      List<Boolean> outcomes = new ArrayList<>();
      for (Future<Boolean> outcome : threads.invokeAll(all)) {
        outcomes.add(outcome.get());
      }
      return outcomes;
    } finally {
      threads.shutdownNow();
    }
  }
}
