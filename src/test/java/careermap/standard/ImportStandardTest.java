package careermap.standard;

import static careermap.standard.StandardFiles.HEADER;
import static careermap.standard.StandardFiles.standard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import careermap.access.Trail;
import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import careermap.map.Level;
import careermap.map.Phrase;
import careermap.map.Problem;
import careermap.table.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportStandardTest {
  private final InMemoryStandards standards = new InMemoryStandards();

  @Test
  void takesTheUnitsAndTheirCriteriaInOrder() {
    StandardImport outcome =
        take(
            standard(
                HEADER,
                "06C022L11,段取り,L1,①準備,●,●道具を準備している",
                "06C022L11,段取り,L1,①準備,○,○メモを取っている",
                "06S002L11,解体作業,L1,,,手順を守っている"));

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.applied()).isTrue();
    assertThat(outcome.plan().units()).isEqualTo(2);
    assertThat(outcome.plan().criteria()).isEqualTo(3);
    assertThat(unit("06C022L11").criteria())
        .containsExactly(
            new StandardCriterion("06C022L11-01", "①準備", "●", "道具を準備している"),
            new StandardCriterion("06C022L11-02", "①準備", "○", "メモを取っている"));
    assertThat(unit("06S002L11").criteria())
        .containsExactly(new StandardCriterion("06S002L11-01", null, null, "手順を守っている"));
  }

  @Test
  void givesAMapItsUnitInTheOneLanguageThereIs() {
    take(standard(HEADER, "06C022L11,段取り,L1,①準備,●,●道具を準備している"));

    assertThat(onMap("０６ｃ０２２Ｌ１１"))
        .contains(
            new AbilityUnit(
                "06C022L11",
                "06C-段取り",
                true,
                new Level(1),
                new Phrase("段取り", "段取り"),
                List.of(new Criterion("06C022L11-01", new Phrase("道具を準備している", "道具を準備している")))));
    assertThat(onMap("06C023L22")).isEmpty();
    assertThat(onMap("INFO_L1")).isEmpty();
  }

  @Test
  void countsUnitsOfOneNameAsAFamilyAcrossLevels() {
    take(
        standard(
            HEADER,
            "06C022L11,段取り,L1,,○,○一",
            "06C023L22,段取り,L2,,○,○二",
            "06S005L22,段取り,L2,,○,○三",
            "07C023L22,段取り,L2,,○,○四"));

    assertThat(standards.all().stream().map(StandardUnit::onMap).map(AbilityUnit::family))
        .containsExactly("06C-段取り", "06C-段取り", "06S-段取り", "07C-段取り");
  }

  @Test
  void putsAUnitThatSpansLevelsWhereItBegins() {
    take(
        standard(
            HEADER, "06C034L34,材料加工,L4,,○,○一", "06C034L34,材料加工,L3,,○,○二", "06C034L34,材料加工,,,○,○三"));

    AbilityUnit unit = onMap("06C034L34").orElseThrow();
    assertThat(unit.level()).isEqualTo(new Level(3));
    assertThat(unit.criteria()).hasSize(3);
  }

  @Test
  void changesNothingWhenTheSameFileComesAgain() {
    Table file = standard(HEADER, "06C022L11,段取り,L1,①準備,●,●一", "06S002L11,解体,L1,,,二");
    take(file);
    List<StandardUnit> first = standards.all();

    StandardImport again = take(file);

    assertThat(again.plan().changes()).isEmpty();
    assertThat(again.plan().unchanged()).isEqualTo(2);
    assertThat(standards.all()).isEqualTo(first);
  }

  @Test
  void saysWhatIsNewChangedAndUnchanged() {
    take(standard(HEADER, "06C001L11,営業,L1,,○,○一", "06C002L22,見積,L2,,○,○二"));

    StandardImport outcome =
        take(
            standard(
                HEADER,
                "06C001L11,営業,L1,,○,○一",
                "06C002L22,見積,L2,,○,○三",
                "06C002L22,見積,L2,,○,○四",
                "06C003L33,契約,L3,,○,○五"));

    assertThat(outcome.plan().unchanged()).isEqualTo(1);
    assertThat(outcome.plan().changes())
        .extracting(
            change -> change.after().code().value(),
            UnitChange::isNew,
            UnitChange::added,
            UnitChange::removed)
        .containsExactly(tuple("06C002L22", false, 2L, 1L), tuple("06C003L33", true, 1L, 0L));
  }

  @Test
  void leavesUnitsThatTheFileDoesNotHave() {
    take(standard(HEADER, "06C001L11,営業,L1,,○,○一"));
    take(standard(HEADER, "07C001L11,塗装,L1,,○,○二"));

    assertThat(standards.all()).hasSize(2);
  }

  @Test
  void keepsTheCodeOfACriterionAsLongAsItsWordsStay() {
    take(standard(HEADER, "06C001L11,営業,L1,,○,○一", "06C001L11,営業,L1,,○,○二"));
    take(
        standard(
            HEADER, "06C001L11,営業,L1,,○,○三", "06C001L11,営業,L1,①,●,●二", "06C001L11,営業,L1,,○,○一"));

    assertThat(codesOf("06C001L11"))
        .containsExactly("06C001L11-03", "06C001L11-02", "06C001L11-01");
  }

  @Test
  void givesNoCodeTwiceEvenWhenItsCriterionHasGone() {
    take(standard(HEADER, "06C001L11,営業,L1,,○,○一", "06C001L11,営業,L1,,○,○二"));
    take(standard(HEADER, "06C001L11,営業,L1,,○,○一"));
    take(standard(HEADER, "06C001L11,営業,L1,,○,○一", "06C001L11,営業,L1,,○,○三"));

    assertThat(codesOf("06C001L11")).containsExactly("06C001L11-01", "06C001L11-03");
  }

  @Test
  void readsColumnsInAnyOrderWithEitherHeadingAndNamesTheUnknown() {
    StandardImport outcome =
        take(standard("職務遂行のための基準,備考,能力ユニット名,ユニットコード", "手順を守っている,ー,段取り,０６Ｃ０２２Ｌ１１"));

    assertThat(outcome.problems()).isEmpty();
    assertThat(places(outcome.warnings())).containsExactly("standard.csv:1:2");
    assertThat(outcome.warnings().get(0).message().ja()).contains("「備考」は使わずに");
    assertThat(unit("06C022L11").criteria()).hasSize(1);
  }

  @Test
  void namesEveryColumnThatIsMissing() {
    StandardImport outcome = take(standard("unit_name,level", "段取り,L1"));

    assertThat(outcome.problems())
        .extracting(problem -> problem.message().en())
        .containsExactly(
            "The required column unit_code is missing. Please add it.",
            "The required column criterion_text is missing. Please add it.");
  }

  @Test
  void namesEveryBadRowAndTakesNothing() {
    StandardImport outcome =
        take(
            standard(
                HEADER,
                "06C022L11,段取り,L1,,○,○一",
                "06C22L11,段取り,L1,,○,○二",
                "06C022L11,段取り,L3,,○,○三",
                "06C022L11,準備,L1,,○,○四",
                ",段取り,L1,,○,○五",
                "06C022L11,,L1,,○,○六",
                "06C022L11,段取り,L1,,○,",
                "06C022L11,段取り,L1,,○,○",
                "06C022L11,段取り,初級,,○,○七"));

    assertThat(outcome.applied()).isFalse();
    assertThat(places(outcome.problems()))
        .containsExactly(
            "standard.csv:3:1 (unit_code)",
            "standard.csv:4:3 (level)",
            "standard.csv:5:2 (unit_name)",
            "standard.csv:6:1 (unit_code)",
            "standard.csv:7:2 (unit_name)",
            "standard.csv:8:6 (criterion_text)",
            "standard.csv:9:6 (criterion_text)",
            "standard.csv:10:3 (level)");
    assertThat(outcome.problems().get(2).message().ja())
        .isEqualTo("06C022L11 の名前は、2行目では「段取り」です。同じ名前にそろえるか、コードを直してください。");
    assertThat(standards.all()).isEmpty();
  }

  @Test
  void writesNothingOnADryRun() {
    StandardImport outcome =
        new ImportStandard(standards, Trail.unread())
            .from(standard(HEADER, "06C022L11,段取り,L1,,○,○一"), true);

    assertThat(outcome.plan().changes()).hasSize(1);
    assertThat(outcome.applied()).isFalse();
    assertThat(standards.all()).isEmpty();
  }

  @Test
  void findsUnitsByWordsOfTheirHeadingAndCode() {
    take(standard(HEADER, "06C022L11,段取り,L1,,○,○一", "06S002L22,解体・搬出作業,L2,,○,○二"));

    assertThat(found("段取り")).containsExactly("06C022L11");
    assertThat(found("解体搬出", "Ｌ２")).containsExactly("06S002L22");
    assertThat(found("06s")).containsExactly("06S002L22");
    assertThat(found("段取り", "L2")).isEmpty();
    assertThat(found()).hasSize(2);
  }

  private List<String> found(String... words) {
    return standards.all().stream()
        .filter(unit -> unit.matches(List.of(words)))
        .map(unit -> unit.code().value())
        .toList();
  }

  private StandardImport take(Table table) {
    return new ImportStandard(standards, Trail.unread()).from(table, false);
  }

  private Optional<AbilityUnit> onMap(String code) {
    return new UnitLookup(() -> standards).apply(code);
  }

  private StandardUnit unit(String code) {
    return standards.unit(new UnitCode(code)).orElseThrow();
  }

  private List<String> codesOf(String code) {
    return unit(code).criteria().stream().map(StandardCriterion::code).toList();
  }

  private static List<String> places(List<Problem> problems) {
    return problems.stream().map(Problem::place).toList();
  }
}
