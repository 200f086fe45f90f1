package careermap.change;

import static careermap.change.Somebody.TODAY;
import static careermap.map.EditedMap.edit;
import static careermap.map.EditedMap.phrase;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.growth.Attainment;
import careermap.growth.Chance;
import careermap.guidance.CareerGuide;
import careermap.guidance.Standing;
import careermap.map.CareerMap;
import careermap.map.EditedMap;
import careermap.map.Employment;
import careermap.map.Guideline;
import careermap.map.Language;
import careermap.map.Level;
import careermap.person.PersonId;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangesForMeTest {
  private static final CareerMap MAP = BundledMap.read(new YamlMap());
  private static final Consumer<EditedMap> VOICE_IS_REQUIRED_OF_LEADERS =
      map ->
          map.step("OPERATOR", "LEADER", step -> step.required.add(map.requirement("SHARE_VOICE")));
  private static final Consumer<EditedMap> SHORTER_FOR_PART_TIMERS =
      map ->
          map.role(
              "OPERATOR",
              role -> role.guidelines.put(Employment.PART_TIME, new Guideline(18, 36, null)));

  private static ChangesForMe changes(Somebody who, Consumer<EditedMap> edit) {
    return ChangesForMe.of(who.standing(), MapChanges.between(MAP, edit(MAP, edit)), TODAY);
  }

  private static ChangesForMeWords japanese(Somebody who, Consumer<EditedMap> edit) {
    return new ChangesForMeWords(changes(who, edit), Wording.in(Language.JA));
  }

  private static ChangesForMeWords english(Somebody who, Consumer<EditedMap> edit) {
    return new ChangesForMeWords(changes(who, edit), Wording.in(Language.EN));
  }

  private static List<String> sentences(ChangesForMeWords words) {
    return words.passages().stream().flatMap(one -> one.sentences().stream()).toList();
  }

  @Test
  void tellsWhatAPathAsksForNowAndThatItIsStillAhead() {
    Somebody operator = Somebody.in("OPERATOR").having("COACH_JUNIOR");

    ChangesForMeWords words = japanese(operator, VOICE_IS_REQUIRED_OF_LEADERS);

    assertThat(words.place()).isEqualTo("オペレーター・レベル1・1年2か月(変わりません)");
    assertThat(words.step().orElseThrow()).endsWith("(変わりません)").startsWith("次の一歩：");
    assertThat(words.line()).contains("キャリアマップが新しくなりました。あなたに関係する変更は1つです。");
    assertThat(words.passages())
        .containsExactly(
            new Passage("リーダー(LD)になる道", List.of("必要な経験に「お客さまの声を他部門に届ける」が加わりました。あなたは、これからです。")));
    assertThat(english(operator, VOICE_IS_REQUIRED_OF_LEADERS).passages())
        .containsExactly(
            new Passage(
                "Path to Leader (LD)",
                List.of(
                    "“bring customers' voices to other departments” is now among the required"
                        + " experiences. For you it is still ahead.")));
  }

  @Test
  void tellsWhoeverHasItAlreadySinceWhen() {
    Somebody done = Somebody.in("OPERATOR").having("SHARE_VOICE");
    Somebody longDone =
        Somebody.in("OPERATOR")
            .with("SHARE_VOICE", Attainment.Status.CONFIRMED, LocalDate.of(2024, 3, 1), null);

    assertThat(sentences(japanese(done, VOICE_IS_REQUIRED_OF_LEADERS)).get(0))
        .endsWith("あなたは、済んでいます(9月)。");
    assertThat(sentences(english(done, VOICE_IS_REQUIRED_OF_LEADERS)).get(0))
        .endsWith("You have it already (Sep).");
    assertThat(sentences(japanese(longDone, VOICE_IS_REQUIRED_OF_LEADERS)).get(0))
        .endsWith("あなたは、済んでいます(2024年3月1日)。");
  }

  @Test
  void callsUnrecordedWhatIsNotKnown() {
    assertThat(sentences(japanese(Somebody.in("OPERATOR"), VOICE_IS_REQUIRED_OF_LEADERS)).get(0))
        .endsWith("あなたの記録は、まだありません(未記録)。");
  }

  @Test
  void knowsWhatIsUnderWayAndWhatHasExpired() {
    Somebody doing =
        Somebody.in("OPERATOR").with("SHARE_VOICE", Attainment.Status.DOING, null, null);
    Somebody expired =
        Somebody.in("OPERATOR")
            .with("SHARE_VOICE", Attainment.Status.CONFIRMED, null, TODAY.minusDays(1));

    assertThat(sentences(japanese(doing, VOICE_IS_REQUIRED_OF_LEADERS)).get(0))
        .endsWith("あなたは、取り組み中です。");
    assertThat(sentences(japanese(expired, VOICE_IS_REQUIRED_OF_LEADERS)).get(0))
        .endsWith("有効期間が過ぎたため、これからです。");
  }

  @Test
  void keepsTheRecordOfWhatIsAskedForNoLonger() {
    Consumer<EditedMap> less =
        map -> map.step("OPERATOR", "LEADER", step -> step.required.remove(0));

    assertThat(sentences(japanese(Somebody.in("OPERATOR").having("COACH_JUNIOR"), less)))
        .contains("必要な経験から「後輩を指導する」が外れました。あなたの記録は、そのまま残ります。");
  }

  @Test
  void saysNothingThatConcernsOthers() {
    assertThat(changes(Somebody.in("SV"), VOICE_IS_REQUIRED_OF_LEADERS).isEmpty()).isTrue();
    assertThat(japanese(Somebody.in("SV"), VOICE_IS_REQUIRED_OF_LEADERS).line()).isEmpty();
  }

  @Test
  void tellsTheGuidelineOfOnesOwnFormOfEmploymentAlone() {
    Somebody partTimer = Somebody.in("OPERATOR").as(Employment.PART_TIME);

    assertThat(japanese(partTimer, SHORTER_FOR_PART_TIMERS).passages())
        .containsExactly(new Passage("オペレーターの目安(パート)", List.of("2〜3年から、1年6か月〜3年になりました。")));
    assertThat(changes(Somebody.in("OPERATOR"), SHORTER_FOR_PART_TIMERS).isEmpty()).isTrue();
  }

  @Test
  void tellsOfAnotherNameOfTheRoleInItsPlace() {
    Consumer<EditedMap> renamed =
        map -> map.role("OPERATOR", role -> role.name = phrase("電話の担当", "Agent"));

    ChangesForMeWords words = japanese(Somebody.in("OPERATOR"), renamed);

    assertThat(words.place()).isEqualTo("電話の担当・レベル1・1年2か月(「オペレーター」から名前が変わりました)");
    assertThat(words.passages()).isEmpty();
    assertThat(words.changes().count()).isEqualTo(1);
  }

  @Test
  void followsARoleThatHasAnotherCodeInSilence() {
    assertThat(changes(Somebody.in("QA"), map -> map.recode("QA", "QUALITY")).isEmpty()).isTrue();
    assertThat(
            changes(Somebody.in("OPERATOR").aimingFor("QA"), map -> map.recode("QA", "QUALITY"))
                .isEmpty())
        .isTrue();
  }

  @Test
  void placesWhoeverHadAnEndedRoleInItsSuccessor() {
    ChangesForMeWords words = japanese(Somebody.in("QA"), map -> map.retire("QA", "SV"));

    assertThat(words.place()).isEqualTo("スーパーバイザー(SV)・レベル3・1年2か月(「QA(品質保証)」が終了し、この役割になりました)");
  }

  @Test
  void saysThatHrWillLookWhereNothingFollowsTheRole() {
    ChangesForMeWords words = japanese(Somebody.in("QA"), map -> map.remove("QA"));

    assertThat(words.place()).isEqualTo("「QA(品質保証)」は、新しい地図にありません。人事が確かめます。");
    assertThat(words.step()).isEmpty();
    assertThat(words.changes().count()).isEqualTo(1);
  }

  @Test
  void keepsALostGoalAndProposesATalk() {
    Somebody aiming =
        Somebody.in("SV").aimingFor("SENIOR_OPERATOR").under(Somebody.in("MANAGER", 9).person());

    assertThat(japanese(aiming, map -> map.remove("SENIOR_OPERATOR")).passages())
        .contains(new Passage("目標", List.of("目標の役割が地図からなくなりました。目標はそのまま残しています。", "氏名さんと話してみませんか。")));
    assertThat(sentences(english(aiming, map -> map.retire("SENIOR_OPERATOR", "LEADER"))))
        .contains("The role that follows it is Leader (LD).");
  }

  @Test
  void tellsOfAPathThatIsNewOrGone() {
    Consumer<EditedMap> without =
        map -> map.transitions.removeIf(step -> isBetween(step, "OPERATOR", "LEADER"));
    CareerMap less = edit(MAP, without);

    assertThat(sentences(japanese(Somebody.in("OPERATOR"), without)))
        .contains("いまの役割から続く道ではなくなりました。記録した経験は、そのまま残ります。");
    assertThat(
            ChangesForMe.of(
                    Somebody.in("OPERATOR").standing(), MapChanges.between(less, MAP), TODAY)
                .paths())
        .extracting(PathChange::turn)
        .containsExactly(PathChange.Turn.OPENED);
  }

  private static boolean isBetween(careermap.map.Transition step, String from, String to) {
    return step.from().value().equals(from) && step.to().value().equals(to);
  }

  @Test
  void closesAPathToARoleThatIsNoLongerAtOnesSite() {
    Consumer<EditedMap> inSapporo = map -> map.role("LEADER", role -> role.sites = List.of("札幌"));

    assertThat(changes(Somebody.in("OPERATOR").at("那覇"), inSapporo).paths())
        .extracting(PathChange::turn)
        .containsExactly(PathChange.Turn.CLOSED);
    assertThat(changes(Somebody.in("OPERATOR").at("札幌"), inSapporo).isEmpty()).isTrue();
  }

  @Test
  void namesTheNextStepThatTheCardNamesWhileSomethingIsOffered() {
    Standing standing = Somebody.in("QA").standing();
    CareerMap newer = edit(MAP, SHORTER_FOR_PART_TIMERS);
    List<List<Chance>> offers =
        MAP.experiences().stream().map(one -> List.of(offering(one.code()))).toList();

    assertThat(offers)
        .allSatisfy(
            offered ->
                assertThat(
                        ChangesForMe.of(standing, MapChanges.between(MAP, newer), TODAY, offered)
                            .after())
                    .isEqualTo(CareerGuide.of(standing, newer, TODAY, offered).orElseThrow()))
        .anySatisfy(
            offered ->
                assertThat(CareerGuide.of(standing, newer, TODAY, offered).orElseThrow().nextStep())
                    .isNotEqualTo(CareerGuide.of(standing, newer, TODAY).orElseThrow().nextStep()));
  }

  private static Chance offering(String code) {
    return new Chance(
        "o",
        "機会",
        new PersonId("E9"),
        List.of(code),
        TODAY.plusDays(9),
        TODAY.plusDays(2),
        null,
        Set.of());
  }

  @Test
  void saysWhatTheNextStepWasWhereItIsAnotherOne() {
    Somebody operator = Somebody.in("OPERATOR");
    Consumer<EditedMap> withoutCoaching =
        map -> map.experiences.removeIf(one -> one.code().equals("COACH_JUNIOR"));

    ChangesForMeWords words = japanese(operator, withoutCoaching);

    assertThat(words.changes().stepChanged()).isTrue();
    assertThat(words.step().orElseThrow()).doesNotContain("変わりません");
    assertThat(words.passages().get(0))
        .isEqualTo(new Passage("次の一歩", List.of("新しい地図で変わりました。これまでは「後輩を指導する」でした。")));
  }

  @Test
  void tellsOfCriteriaOfOnesOwnRole() {
    Consumer<EditedMap> fewer =
        map ->
            EditedMap.replace(
                map.units,
                unit -> unit.code().equals("TEL_L1"),
                unit ->
                    new careermap.map.AbilityUnit(
                        unit.code(),
                        unit.family(),
                        unit.common(),
                        unit.level(),
                        unit.name(),
                        unit.criteria().subList(1, unit.criteria().size())));

    assertThat(changes(Somebody.in("OPERATOR"), fewer).seen()).hasSize(1);
    assertThat(changes(Somebody.in("SV"), fewer).isEmpty()).isTrue();
  }

  @Test
  void doesNotTellPayThatIsNotShown() {
    assertThat(
            changes(Somebody.in("OPERATOR"), map -> map.role("OPERATOR", role -> role.pay = null))
                .isEmpty())
        .isTrue();
  }

  @Test
  void tellsOfAnotherLevelOnce() {
    assertThat(
            changes(
                    Somebody.in("DEPARTMENT_HEAD"),
                    map -> map.role("DEPARTMENT_HEAD", role -> role.level = new Level(3)))
                .count())
        .isEqualTo(1);
  }

  @Test
  void isCheapForOnePerson() {
    MapChanges changes = MapChanges.between(MAP, edit(MAP, VOICE_IS_REQUIRED_OF_LEADERS));
    long millis =
        Processor.millis(
            () ->
                IntStream.range(0, 1_000)
                    .forEach(
                        each ->
                            ChangesForMe.of(
                                Somebody.in("OPERATOR").having("COACH_JUNIOR").standing(),
                                changes,
                                TODAY)));
    System.out.println("changes for one person: " + millis + " µs");
    assertThat(millis).isLessThan(5_000);
  }
}
