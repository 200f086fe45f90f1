package careermap.arrangement;

import static careermap.arrangement.Office.TODAY;
import static careermap.arrangement.Office.hr;
import static careermap.arrangement.Office.operator;
import static careermap.arrangement.Office.sato;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.access.Trail;
import careermap.guidance.Visitor;
import careermap.person.Fixtures;
import careermap.reminder.CadenceRule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Human resources switch the cadence on, change it and switch it off. */
class ArrangeCadenceTest {
  private static final CadenceWish EVERY_90 =
      new CadenceWish(CadenceRule.Scope.COMPANY, "", new Terms(90, true));

  private final Office office = new Office(sato(), operator("E1"));
  private final PreviewCadence preview = new PreviewCadence(new ForeseeCadence(office.teams));
  private final Trail trail = new Trail();
  private final ArrangeCadence arrange =
      new ArrangeCadence(office.arrangements, trail.keep(), Fixtures.CLOCK);

  static List<Visitor> everybodyElse() {
    return List.of(Office.operator(), Office.supervisor(), Office.stranger());
  }

  @Test
  void theCadenceHoldsFromTheDayOnWhichItIsSwitchedOn() {
    assertThat(arrange(EVERY_90)).isEqualTo(Arranged.DONE);
    assertThat(office.arrangements.all())
        .containsExactly(new CadenceRule(CadenceRule.Scope.COMPANY, "", 90, true, TODAY));
    assertThat(office.arrangements.by).containsExactly("U1");
  }

  @Test
  void aPreviewChangesNothingAndShowsBoth() {
    office.on(105);
    CadencePreview shown =
        preview.of(
            office.now(), new CadenceWish(CadenceRule.Scope.COMPANY, "", new Terms(35, true)), 30);
    assertThat(shown.before()).isNotNull().extracting(CadenceCost::minutesAWeek).isEqualTo(2L);
    assertThat(shown.after().minutesAWeek()).isEqualTo(6);
    assertThat(office.arrangements.all()).extracting(CadenceRule::everyDays).containsExactly(105);
  }

  @Test
  void beforeTheCadenceIsOnThereIsNothingToCompareWith() {
    CadencePreview shown = preview.of(office.now(), EVERY_90, 30);
    assertThat(shown.before()).isNull();
    assertThat(shown.after().people()).isEqualTo(1);
  }

  @Test
  void whatTheNextFourWeeksWouldBringIsForeseenWithTheWishedDays() {
    CadenceWish every30 = new CadenceWish(CadenceRule.Scope.COMPANY, "", new Terms(30, true));
    // Nobody ever talked with E1, who is due in the middle of the first thirty days: 16 December.
    assertThat(preview.of(office.now(), every30, 30).outlook())
        .containsExactly(new Outlook(LocalDate.of(2026, 12, 14), 1, 1, 0));
    // In the middle of ninety days is later than four weeks.
    assertThat(preview.of(office.now(), EVERY_90, 30).outlook()).isEmpty();
  }

  @Test
  void nothingIsForeseenWhileTheCadenceWouldBeOff() {
    CadenceWish ofE1 = new CadenceWish(CadenceRule.Scope.PERSON, "E1", new Terms(7, true));
    assertThat(preview.of(office.now(), ofE1, 30).outlook()).isEmpty();
    office.on(7);
    CadenceWish off = new CadenceWish(CadenceRule.Scope.COMPANY, "", null);
    assertThat(preview.of(office.now(), off, 30).outlook()).isEmpty();
  }

  @Test
  void otherDaysCountFromTodayAndTheSameDaysFromWhenTheyDid() {
    office.on(90);
    arrange(new CadenceWish(CadenceRule.Scope.COMPANY, "", new Terms(90, false)));
    assertThat(office.now().company().orElseThrow().since()).isEqualTo(TODAY.minusDays(30));
    arrange(new CadenceWish(CadenceRule.Scope.COMPANY, "", new Terms(60, false)));
    assertThat(office.now().company().orElseThrow().since()).isEqualTo(TODAY);
  }

  @Test
  void withoutTermsTheWiderRuleHoldsAgain() {
    office.on(90);
    office.rule(CadenceRule.Scope.PERSON, "E1", 30);
    arrange(new CadenceWish(CadenceRule.Scope.PERSON, "E1", null));
    assertThat(office.now().exceptions()).isEmpty();
    arrange(new CadenceWish(CadenceRule.Scope.COMPANY, "", null));
    assertThat(office.now().company()).isEmpty();
  }

  @Test
  void whoeverWasOvertakenLooksAgain() {
    CadencePreview seen = preview.of(office.now(), EVERY_90, 30);
    office.on(30);
    assertThat(arrange.by(hr(), EVERY_90, seen.seen())).isEqualTo(Arranged.CHANGED_MEANWHILE);
    assertThat(office.now().company().orElseThrow().everyDays()).isEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("everybodyElse")
  void nobodyElseSeesOrChangesAnything(Visitor visitor) {
    String seen = preview.of(office.now(), EVERY_90, 30).seen();
    assertThat(office.show.to(visitor)).isEmpty();
    assertThat(arrange.by(visitor, EVERY_90, seen)).isEqualTo(Arranged.NOT_YOURS);
    assertThat(office.arrangements.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 366, 0, -90})
  void talksAreDueEvery7To365Days(int days) {
    assertThatThrownBy(() -> new Terms(days, true)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesAreFoundAmongThoseThatExistAlone() {
    office.rule(CadenceRule.Scope.SITE, "閉じた拠点", 30);
    Arrangements now = office.now();
    assertThat(now.name(CadenceRule.Scope.PERSON, "E1")).contains("E1");
    assertThat(now.name(CadenceRule.Scope.PERSON, "E9")).isEmpty();
    assertThat(now.name(CadenceRule.Scope.SITE, NameKey.of("閉じた拠点"))).contains("閉じた拠点");
    assertThat(now.name(CadenceRule.Scope.SITE, "閉じた拠点")).isEmpty();
    assertThat(now.name(CadenceRule.Scope.ROLE, NameKey.of("LEADER"))).contains("LEADER");
    assertThat(now.name(CadenceRule.Scope.EMPLOYMENT, NameKey.of("PART_TIME")))
        .contains("PART_TIME");
    assertThat(now.name(CadenceRule.Scope.COMPANY, "all")).contains("");
  }

  private Arranged arrange(CadenceWish wish) {
    return arrange.by(hr(), wish, preview.of(office.now(), wish, 30).seen());
  }
}
