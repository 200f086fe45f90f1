package careermap.database;

import static careermap.database.SheetScene.BOSS;
import static careermap.database.SheetScene.LEADER;
import static careermap.database.SheetScene.OPERATOR;
import static careermap.database.SheetScene.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.AuditTrail;
import careermap.access.Trail;
import careermap.assessment.Assessment;
import careermap.assessment.Cycle;
import careermap.assessment.CycleLine;
import careermap.assessment.CycleOutcome;
import careermap.assessment.CycleOutcome.LeftOut;
import careermap.assessment.CycleWish;
import careermap.assessment.ListCycles;
import careermap.assessment.Mark;
import careermap.assessment.OpenCycle;
import careermap.assessment.PreviewCycle;
import careermap.assessment.UndoCycle;
import careermap.person.Headcount;
import careermap.person.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cycles that human resources open for many at once. */
class CyclesOnSqliteTest extends WithSheets {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
  private static final int MANY = 10_000;
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final String PEOPLE =
      """
      with recursive n (i) as (select 1 union all select i + 1 from n where i < %d)
      insert into person (employee_id, name, role, role_since, employment, supervisor_id)
      select 'P' || i, '名' || i, 'OPERATOR', '2024-04-01', 'FULL_TIME', 'E1' from n
      """;

  @Test
  void everybodyPresentGetsASheetAndOneNotice() {
    ledByTheBoss();
    CycleOutcome.Opened outcome = began(wish("2026年度下期", null, null));
    assertThat(outcome.opened()).isEqualTo(5);
    assertThat(outcome.leftOut()).isEqualTo(Map.of(LeftOut.NO_SUPERVISOR, 1));
    Assessment sheet = sheetsOf(REPORT).get(0);
    assertThat(sheet.cycle()).isEqualTo(outcome.cycle().id());
    assertThat(sheet.shared()).isTrue();
    assertThat(sheet.role()).isEqualTo(OPERATOR);
    assertThat(scene().centre.waiting())
        .containsExactlyInAnyOrderElementsOf(
            List.of("E1", "E2", "E3", "E4", "E5", "E6").stream()
                .map(id -> "CYCLE_OPENED to " + id)
                .toList());
    assertThat(scene().centre.database.cycles().byId(outcome.cycle().id()))
        .contains(outcome.cycle());
    assertThat(outcome.cycle().lastDay()).isEqualTo(TODAY.plusDays(30));
    scene().mark(BOSS, sheet.id(), SheetScene.ROW, Mark.ALONE);
    assertThat(scene().marks(BOSS, sheet.id())).hasSize(1);
  }

  @Test
  void whoeverCannotHaveOneIsCountedWithTheReason() {
    scene().opened();
    scene().open("E3", LEADER);
    scene().centre.run("update person set leave_from = '2026-12-01' where employee_id = 'E4'");
    scene().centre.run("update person set role = 'UNHEARD_OF' where employee_id = 'E5'");
    scene().centre.run("update person set left_on = '2026-12-01' where employee_id = 'E6'");
    CycleOutcome.Opened outcome = began(wish("下期", null, null));
    assertThat(outcome.opened()).as("E3, who tries another role alone").isEqualTo(1);
    assertThat(outcome.leftOut())
        .isEqualTo(
            Map.of(
                LeftOut.OPEN_ALREADY, 1,
                LeftOut.ON_LEAVE, 1,
                LeftOut.NO_SHEET, 1,
                LeftOut.NO_SUPERVISOR, 1));
    assertThat(sheetsOf(REPORT)).hasSize(1);
    assertThat(scene().centre.waiting()).doesNotContain("CYCLE_OPENED to E6");
  }

  @Test
  void whatSomebodyTriesAloneOfTheirOwnRoleIsNotCounted() {
    String tried = SheetScene.done(scene().open(REPORT, LEADER)).id();
    scene().centre.run("update person set role = 'LEADER' where employee_id = 'E2'");
    CycleOutcome.Opened outcome = began(wish("下期", null, new PersonId(REPORT)));
    assertThat(outcome.opened()).isEqualTo(1);
    assertThat(outcome.leftOut()).isEmpty();
    assertThat(scene().toRate(BOSS)).doesNotContain(tried).hasSize(1);
  }

  @Test
  void aSiteOrOnePersonCanBeMeantAlone() {
    scene().centre.run("update person set site = '仙台' where employee_id in ('E2', 'E3')");
    assertThat(began(wish("仙台だけ", "仙台", null)).opened()).isEqualTo(2);
    assertThat(scene().centre.waiting())
        .containsExactlyInAnyOrder(
            "CYCLE_OPENED to E1", "CYCLE_OPENED to E2", "CYCLE_OPENED to E3");
    scene().centre.run("update person set supervisor_id = 'E1' where employee_id = 'E4'");
    assertThat(began(wish("一人", null, new PersonId("E4"))).opened()).isEqualTo(1);
  }

  @Test
  void withNobodyThereIsNoCycle() {
    assertThat(by(true, wish("だれも", "どこにもない拠点", null)))
        .isEqualTo(new CycleOutcome.Nobody(Map.of()));
    scene().opened();
    assertThat(by(true, wish("一人", null, new PersonId(REPORT))))
        .isEqualTo(new CycleOutcome.Nobody(Map.of(LeftOut.OPEN_ALREADY, 1)));
    assertThat(new ListCycles(scene().centre.database.cycles()).to(true)).isEmpty();
    assertThat(scene().centre.waiting()).noneMatch(one -> one.startsWith("CYCLE"));
  }

  @Test
  void onePersonIsThereAndHasASupervisorWhoIsThereToo() {
    assertThat(by(true, wish("一人", null, new PersonId("E99"))))
        .isEqualTo(new CycleOutcome.Stranger());
    CycleOutcome unled = new CycleOutcome.Nobody(Map.of(LeftOut.NO_SUPERVISOR, 1));
    assertThat(by(true, wish("一人", null, new PersonId("E4")))).isEqualTo(unled);
    scene().centre.run("update person set left_on = '2026-12-01' where employee_id = 'E1'");
    assertThat(by(true, wish("一人", null, new PersonId(REPORT)))).isEqualTo(unled);
    assertThat(by(true, wish("一人", null, new PersonId("E1"))))
        .isEqualTo(new CycleOutcome.Stranger());
    assertThat(new ListCycles(scene().centre.database.cycles()).to(true)).isEmpty();
    assertThat(scene().centre.waiting()).isEmpty();
  }

  @Test
  void onlyHumanResourcesOpenAndListThem() {
    assertThat(by(false, wish("下期", null, null))).isInstanceOf(CycleOutcome.NotYours.class);
    began(wish("下期", null, null));
    assertThat(new ListCycles(scene().centre.database.cycles()).to(false)).isEmpty();
    assertThat(new ListCycles(scene().centre.database.cycles()).to(true)).hasSize(1);
  }

  @Test
  void aNameIsThereAndShortAndTheLastDayIsToCome() {
    String longest = "期".repeat(Cycle.LONGEST_NAME);
    for (String name : List.of("", " 　", longest + "間")) {
      assertThat(by(true, wish(name, null, null))).isInstanceOf(CycleOutcome.Impossible.class);
    }
    assertThat(by(true, new CycleWish("下期", null, null, TODAY.minusDays(1))))
        .isInstanceOf(CycleOutcome.Impossible.class);
    assertThat(by(true, new CycleWish(longest, null, null, TODAY)))
        .isInstanceOf(CycleOutcome.Opened.class);
  }

  @Test
  void aListTellsNumbersOfFiveAndMoreAlone() {
    scene().centre.run(PEOPLE.formatted(18));
    began(wish("下期", null, null));
    assertThat(line()).isEqualTo(tuple(20, null));
    complete(4);
    assertThat(line()).isEqualTo(tuple(20, null));
    complete(5);
    assertThat(line()).isEqualTo(tuple(20, 5));
    complete(15);
    assertThat(line()).isEqualTo(tuple(20, 15));
    complete(16);
    assertThat(line()).as("four are missing").isEqualTo(tuple(20, null));
    complete(20);
    assertThat(line()).isEqualTo(tuple(20, 20));
  }

  @Test
  void ofOnePersonNothingIsTold() {
    began(wish("一人", null, new PersonId(REPORT)));
    complete(1);
    assertThat(line()).isEqualTo(tuple(null, null));
  }

  private void complete(int sheets) {
    scene()
        .centre
        .run(
            "update assessment set self_at = 1, rater_at = 1 where id in (select id from assessment"
                + " order by id limit "
                + sheets
                + ")");
  }

  private List<@Nullable Integer> line() {
    CycleLine line = new ListCycles(scene().centre.database.cycles()).to(true).get(0);
    return tuple(line.sheets().told(), line.complete().told());
  }

  private static List<@Nullable Integer> tuple(@Nullable Integer sheets, @Nullable Integer done) {
    return Arrays.asList(sheets, done);
  }

  @Test
  void tenThousandBeginWithinTenSeconds() {
    scene().centre.run(PEOPLE.formatted(MANY));
    long before = System.nanoTime();
    CycleOutcome.Opened outcome = began(wish("全社", null, null));
    Duration took = Duration.ofNanos(System.nanoTime() - before);
    System.out.println("cycle: %d people in %d ms".formatted(outcome.opened(), took.toMillis()));
    assertThat(outcome.opened()).isEqualTo(MANY + 2);
    assertThat(took).isLessThan(LONG);
    assertThat(scene().centre.waiting()).hasSize(MANY + 3).doesNotHaveDuplicates();
    assertThat(new ListCycles(scene().centre.database.cycles()).to(true))
        .extracting(CycleLine::sheets)
        .containsExactly(Headcount.of(MANY + 2));
  }

  @Test
  void whatIsForeseenIsWhatBegins() {
    ledByTheBoss();
    PreviewCycle preview =
        new PreviewCycle(
            scene().centre.database.cycles(),
            scene().centre.database.maps(),
            scene().centre.database.people(),
            scene().clock);
    CycleOutcome foreseen = preview.of(true, wish("下期", null, null));
    assertThat(foreseen).isEqualTo(new CycleOutcome.Foreseen(5, Map.of(LeftOut.NO_SUPERVISOR, 1)));
    assertThat(scene().centre.waiting()).isEmpty();
    assertThat(preview.of(false, wish("下期", null, null))).isEqualTo(new CycleOutcome.NotYours());
    assertThat(preview.of(true, wish("だれも", "どこにもない拠点", null)))
        .isEqualTo(new CycleOutcome.Nobody(Map.of()));
  }

  @Test
  void aCycleIsUndoneAsLongAsNobodyHasBegun() {
    ledByTheBoss();
    Cycle cycle = began(wish("まちがい", null, null)).cycle();
    assertThat(undo(false, cycle)).isEmpty();
    assertThat(undo(true, cycle)).contains(cycle);
    assertThat(sheetsOf(REPORT)).isEmpty();
    assertThat(scene().centre.waiting()).isEmpty();
    assertThat(undo(true, cycle)).isEmpty();
    List<AuditTrail.Kept> kept = scene().centre.database.auditTrail().newest(5);
    assertThat(kept).filteredOn(one -> one.action() == AuditTrail.Action.CYCLE_UNDONE).hasSize(1);
  }

  @Test
  void aCycleStaysOnceSomebodyHasBegunAndWhereFewAreInIt() {
    ledByTheBoss();
    Cycle marked = began(wish("下期", null, null)).cycle();
    scene().mark(BOSS, sheetsOf(REPORT).get(0).id(), SheetScene.ROW, Mark.ALONE);
    assertThat(undo(true, marked)).isEmpty();
    assertThat(sheetsOf(REPORT)).hasSize(1);
    scene().centre.run("update person set role = 'LEADER' where employee_id = 'E2'");
    Cycle few = began(wish("一人", null, new PersonId(REPORT))).cycle();
    assertThat(undo(true, few)).as("it would tell whether the one has begun").isEmpty();
  }

  private Optional<Cycle> undo(boolean hr, Cycle cycle) {
    return new UndoCycle(
            scene().centre.database.cycles(), scene().centre.database.auditTrail(), scene().clock)
        .by("E5", hr, cycle.id());
  }

  /** All but the boss. */
  private void ledByTheBoss() {
    scene().centre.run("update person set supervisor_id = 'E1' where employee_id <> 'E1'");
  }

  private static CycleWish wish(String name, @Nullable String site, @Nullable PersonId person) {
    return new CycleWish(name, site, person, TODAY.plusDays(30));
  }

  private CycleOutcome by(boolean hr, CycleWish wish) {
    return new OpenCycle(
            scene().centre.database.cycles(),
            scene().centre.database.maps(),
            scene().centre.database.people(),
            scene()::newId,
            Trail.unread(),
            scene().clock)
        .by("E5", hr, wish);
  }

  private CycleOutcome.Opened began(CycleWish wish) {
    return (CycleOutcome.Opened) by(true, wish);
  }

  private List<Assessment> sheetsOf(String person) {
    return scene().sheets.of(new PersonId(person));
  }
}
