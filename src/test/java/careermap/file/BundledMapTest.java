package careermap.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.guidance.CareerGuide;
import careermap.guidance.NextStep;
import careermap.guidance.Standing;
import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Criterion;
import careermap.map.Employment;
import careermap.map.Experience;
import careermap.map.Guideline;
import careermap.map.Level;
import careermap.map.Opportunity;
import careermap.map.Phrase;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.map.Transition;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledMapTest {
  private static final CareerMap MAP = BundledMap.read(new YamlMap());
  private static final RoleCode OPERATOR = new RoleCode("OPERATOR");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          OPERATOR, オペレーター, 1, TRUNK
          SENIOR_OPERATOR, シニアオペレーター, 2, TRUNK
          LEADER, リーダー(LD), 2, MANAGEMENT
          SV, スーパーバイザー(SV), 3, MANAGEMENT
          MANAGER, マネージャー, 4, MANAGEMENT
          CENTER_HEAD, センター長, 4, MANAGEMENT
          DEPARTMENT_HEAD, 部長, 4, MANAGEMENT
          OJT_SUPPORTER, OJTサポーター, 2, SPECIALIST
          QA, QA(品質保証), 3, SPECIALIST
          TRAINER, トレーナー, 3, SPECIALIST
          KNOWLEDGE_MANAGER, ナレッジマネージャー, 3, SPECIALIST
          CX_SPECIALIST, CXスペシャリスト, 4, SPECIALIST
          CUSTOMER_SUCCESS, カスタマーサクセス, 2, OUTSIDE
          SALES, 営業・販売, 2, OUTSIDE
          CONSULTANT, コンサルタント, 3, OUTSIDE
          PLANNING_MARKETING, 企画・マーケティング, 3, OUTSIDE
          """)
  void hasTheRolesThatOthersRelyOn(String code, String name, int level, Track track) {
    assertThat(MAP.roles()).hasSize(16);
    var role = role(code);
    assertThat(role.name().ja()).isEqualTo(name);
    assertThat(role.level()).isEqualTo(new Level(level));
    assertThat(role.track()).isEqualTo(track);
  }

  @Test
  void givesEveryRoleAGuidelineForEveryFormOfEmployment() {
    assertThat(MAP.roles())
        .allSatisfy(role -> assertThat(role.guidelines()).containsOnlyKeys(Employment.values()));
    assertThat(guideline("OPERATOR", Employment.PART_TIME).minMonths()).isEqualTo(24);
    assertThat(guideline("OPERATOR", Employment.PART_TIME).maxMonths()).isEqualTo(36);
    assertThat(guideline("SV", Employment.FULL_TIME).source()).isNotNull();
  }

  @Test
  void hidesPayThatRisesWithEachPromotion() {
    assertThat(MAP.payShown()).isFalse();
    assertThat(MAP.transitions())
        .filteredOn(step -> step.kind() == Transition.Kind.PROMOTION)
        .allSatisfy(step -> assertThat(pay(step.to())).isGreaterThanOrEqualTo(pay(step.from())));
  }

  @Test
  void letsCoachingAJuniorOpenTheMostDoorsForAnOperator() {
    var asked =
        MAP.transitionsFrom(OPERATOR).stream()
            .flatMap(step -> step.required().stream())
            .collect(groupingBy(Requirement::code));
    var coaching = asked.remove("COACH_JUNIOR");

    assertThat(doorsFor("COACH_JUNIOR")).containsExactly("LEADER", "OJT_SUPPORTER", "TRAINER");
    assertThat(asked.values()).allSatisfy(doors -> assertThat(doors).hasSizeLessThan(3));
    assertThat(coaching).hasSize(3);
  }

  @Test
  void guidesAnOperatorWithoutRecordsToCoachingAndOneRoleOfEachKind() {
    var guide = CareerGuide.of(standing(), MAP, LocalDate.of(2026, 12, 7)).orElseThrow();

    assertThat(guide.nextStep())
        .isInstanceOfSatisfying(
            NextStep.Obtain.class,
            step -> assertThat(step.requirement().code()).isEqualTo("COACH_JUNIOR"));
    assertThat(guide.candidates().first())
        .extracting(candidate -> candidate.role().code() + " " + candidate.missing().size())
        .containsExactly("LEADER 2", "OJT_SUPPORTER 1", "CUSTOMER_SUCCESS 1");
  }

  @Test
  void offersAnOperatorStepsUpAndOut() {
    assertThat(MAP.transitionsFrom(OPERATOR))
        .extracting(step -> step.kind() + " " + step.to())
        .containsExactly(
            "PROMOTION LEADER",
            "PROMOTION SENIOR_OPERATOR",
            "PROMOTION OJT_SUPPORTER",
            "PROMOTION TRAINER",
            "OUTSIDE CUSTOMER_SUCCESS",
            "OUTSIDE SALES");
    assertThat(MAP.transitions()).extracting(Transition::kind).contains(Transition.Kind.values());
  }

  @Test
  void hasNoRoleThatHangsOnOneOtherRoleOrOneStep() {
    assertThat(MAP.roles())
        .filteredOn(role -> !role.code().equals(OPERATOR))
        .allSatisfy(
            role ->
                assertThat(reachedBy(step -> !step.to().equals(role.code())))
                    .hasSize(MAP.roles().size() - 1));
    assertThat(MAP.transitions())
        .allSatisfy(
            without ->
                assertThat(reachedBy(step -> !step.equals(without))).hasSize(MAP.roles().size()));
  }

  @Test
  void saysForEveryStepOutsideWhatCarriesOverAndWhatIsNew() {
    assertThat(MAP.transitions())
        .filteredOn(step -> step.kind() == Transition.Kind.OUTSIDE)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            step -> {
              assertThat(step.carriesOver()).isNotNull();
              assertThat(step.ahead()).isNotNull();
            });
  }

  @Test
  void namesExperiencesByVerbPhrasesEachOfThemAskedForAndToBeHad() {
    var asked =
        MAP.transitions().stream()
            .flatMap(step -> Stream.concat(step.required().stream(), step.recommended().stream()))
            .collect(toSet());

    assertThat(MAP.experiences()).hasSizeGreaterThanOrEqualTo(16);
    assertThat(asked).containsAll(MAP.experiences());
    assertThat(MAP.experiences())
        .allSatisfy(
            experience -> {
              assertThat(experience.name().ja()).matches(".+[るすつむう]");
              assertThat(MAP.opportunitiesFor(experience)).isNotEmpty();
            });
    assertThat(MAP.experiences())
        .extracting(Experience::name)
        .contains(
            new Phrase("後輩を指導する", "coach a junior"),
            new Phrase("業務の改善を提案する", "propose an improvement"),
            new Phrase("自分から提案して成果を出す", "get a result from your own proposal"));
  }

  @Test
  void hasOpportunitiesOfEveryKind() {
    assertThat(MAP.opportunities())
        .extracting(Opportunity::kind)
        .contains(Opportunity.Kind.values());
  }

  @Test
  void givesEachRoleUnitsOfItsLevelCommonOnesFirst() {
    assertThat(MAP.roles())
        .allSatisfy(
            role -> {
              assertThat(role.units()).hasSizeBetween(3, 7);
              assertThat(role.units()).extracting(AbilityUnit::level).containsOnly(role.level());
              assertThat(role.units())
                  .isSortedAccordingTo(
                      (one, other) -> Boolean.compare(other.common(), one.common()));
              assertThat(role.units()).containsAll(commonUnitsOf(role.level()));
            });
  }

  @Test
  void wordsTheUnitsOfAFamilyAnewAtEachLevel() {
    assertThat(MAP.units().stream().flatMap(unit -> unit.criteria().stream()).map(Criterion::text))
        .doesNotHaveDuplicates();
    assertThat(MAP.units())
        .allSatisfy(unit -> assertThat(unit.criteria()).hasSizeBetween(4, 12))
        .allSatisfy(unit -> assertThat(MAP.roles()).anyMatch(it -> it.units().contains(unit)));
    assertThat(levelsOf("INFO")).containsExactly(1, 2, 3, 4);
    assertThat(levelsOf("KAIZEN")).containsExactly(2, 3, 4);
  }

  @Test
  void ordersTheTelephoneExamsByGrade() {
    assertThat(MAP.qualifications())
        .filteredOn(it -> it.code().startsWith("MOSHI_"))
        .flatExtracting(it -> it.requires().stream().map(code -> it.code() + "<" + code).toList())
        .containsExactly("MOSHI_2<MOSHI_3", "MOSHI_1<MOSHI_2", "MOSHI_INSTRUCTOR<MOSHI_1");
  }

  @Test
  void speaksWithoutExclamationMarksAndArrows() {
    assertThat(BundledMap.text()).doesNotContain("！", "→", "不足", "未達", "遅れ");
  }

  private static Standing standing() {
    var operator =
        new Person(
            new PersonId("E1"),
            "田中 さくら",
            null,
            null,
            OPERATOR,
            LocalDate.of(2025, 10, 1),
            null,
            Employment.PART_TIME,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return new Standing(operator, null, List.of(), null, null, false);
  }

  private static Role role(String code) {
    return MAP.role(new RoleCode(code)).orElseThrow();
  }

  private static long pay(RoleCode role) {
    return Optional.ofNullable(role(role.value()).pay()).orElseThrow().maxYen();
  }

  private static Guideline guideline(String role, Employment employment) {
    return role(role).guidelineFor(employment).orElseThrow();
  }

  private static List<String> doorsFor(String requirement) {
    return MAP.transitionsFrom(OPERATOR).stream()
        .filter(step -> step.required().stream().anyMatch(it -> it.code().equals(requirement)))
        .map(step -> step.to().value())
        .toList();
  }

  private static List<AbilityUnit> commonUnitsOf(Level level) {
    return MAP.units().stream()
        .filter(unit -> unit.common() && unit.level().equals(level))
        .toList();
  }

  private static int[] levelsOf(String family) {
    return MAP.units().stream()
        .filter(unit -> unit.family().equals(family))
        .mapToInt(unit -> unit.level().number())
        .toArray();
  }

  private static Set<RoleCode> reachedBy(Predicate<Transition> allowed) {
    var reached = new HashSet<>(Set.of(OPERATOR));
    var open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      MAP.transitionsFrom(open.remove()).stream()
          .filter(allowed)
          .map(Transition::to)
          .filter(reached::add)
          .forEach(open::add);
    }
    return reached;
  }
}
