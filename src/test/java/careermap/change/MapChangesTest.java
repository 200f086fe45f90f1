package careermap.change;

import static careermap.map.EditedMap.edit;
import static careermap.map.EditedMap.phrase;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Criterion;
import careermap.map.EditedMap;
import careermap.map.Employment;
import careermap.map.Experience;
import careermap.map.Guideline;
import careermap.map.Language;
import careermap.map.PayRange;
import careermap.map.Retirement;
import careermap.map.RoleCode;
import careermap.wording.Wording;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MapChangesTest {
  private static final CareerMap MAP = BundledMap.read(new YamlMap());
  private static final Experience SOLVING =
      new Experience("SOLVING", phrase("課題を解決する", "solve a problem"), phrase("説明", "about it"));

  private static List<String> told(Consumer<EditedMap> edit, Language language) {
    ChangeWords words = new ChangeWords(Wording.in(language));
    return MapChanges.between(MAP, edit(MAP, edit)).all().stream().map(words::sentence).toList();
  }

  private static void assertTold(Consumer<EditedMap> edit, String japanese, String english) {
    assertThat(told(edit, Language.JA)).containsExactly(japanese);
    assertThat(told(edit, Language.EN)).containsExactly(english);
  }

  private static List<Change> changes(Consumer<EditedMap> edit) {
    return MapChanges.between(MAP, edit(MAP, edit)).all();
  }

  @Test
  void tellsWhatAPathAsksForNow() {
    assertTold(
        map -> map.step("LEADER", "SV", step -> step.required.add(map.requirement("SHARE_VOICE"))),
        "リーダー(LD)からスーパーバイザー(SV)になる道の必要な経験に「お客さまの声を他部門に届ける」が加わりました。",
        "“bring customers' voices to other departments” is now among the required experiences of"
            + " the path from Leader (LD) to Supervisor (SV).");
  }

  @Test
  void tellsANewExperienceOnceWithThePathThatAsksForIt() {
    Consumer<EditedMap> solving =
        map -> {
          map.experiences.add(SOLVING);
          map.step("LEADER", "SV", step -> step.required.add(SOLVING));
        };
    assertTold(
        solving,
        "経験「課題を解決する」が加わりました。リーダー(LD)からスーパーバイザー(SV)になる道で必要です。",
        "The experience “solve a problem” is new."
            + " It is required on the path from Leader (LD) to Supervisor (SV).");
    assertThat(new ChangeWords(Wording.in(Language.JA)).brief(changes(solving).get(0)))
        .isEqualTo("経験「課題を解決する」(リーダー(LD)からスーパーバイザー(SV)になる道)");
  }

  @Test
  void tellsWhatWasOnlyGoodToHaveAndIsRequiredNow() {
    assertTold(
        map ->
            map.step(
                "OPERATOR",
                "LEADER",
                step -> {
                  step.required.add(map.requirement("CC_EXAM_OP"));
                  step.recommended.remove(map.requirement("CC_EXAM_OP"));
                }),
        "オペレーターからリーダー(LD)になる道で、「コンタクトセンター検定 OP資格」が、あるとよいものから必要なものになりました。",
        "On the path from Operator to Leader (LD), “Contact Centre exam OP (operator)” is now"
            + " required (was good to have).");
  }

  @Test
  void tellsAGuideline() {
    assertTold(
        map ->
            map.role(
                "OPERATOR",
                role -> role.guidelines.put(Employment.PART_TIME, new Guideline(18, 36, null))),
        "オペレーターの目安(パート)が、2〜3年から1年6か月〜3年になりました。",
        "The part-time guideline of Operator is now 1 year 6 months to 3 years (was 2–3 years).");
    assertTold(
        map -> map.role("OPERATOR", role -> role.guidelines.remove(Employment.PART_TIME)),
        "オペレーターの目安(パート)がなくなりました。これまでは、2〜3年でした。",
        "The part-time guideline of Operator is gone (was 2–3 years).");
  }

  @Test
  void tellsAnotherNameWithBoth() {
    assertTold(
        map -> map.role("QA", role -> role.name = phrase("品質保証", "Quality assurance")),
        "「QA(品質保証)」の名前が、「品質保証」になりました。",
        "“QA (quality assurance)” is now called “Quality assurance”.");
  }

  @Test
  void tellsAnotherCodeOnceAndToHrAlone() {
    List<Change> changes = changes(map -> map.recode("QA", "QUALITY"));

    assertThat(changes).singleElement().matches(Change::forHrAlone);
    assertThat(changes.get(0).kind()).isEqualTo(Change.Kind.RENAMED);
    assertThat(changes.get(0).codes()).containsExactly("QUALITY", "QA");
  }

  @Test
  void tellsAnotherCodeAndNameTogether() {
    List<Change> changes =
        changes(
            map -> {
              map.recode("QA", "QUALITY");
              map.role("QUALITY", role -> role.name = phrase("品質保証", "Quality assurance"));
            });

    assertThat(changes).singleElement().matches(change -> !change.forHrAlone());
    assertThat(changes.get(0).codes()).containsExactly("QUALITY", "QA");
  }

  @Test
  void tellsWhatFollowsARoleThatEnds() {
    assertTold(
        map -> map.retire("QA", "SV"),
        "役割「QA(品質保証)」がなくなりました。この役割の人は、これから「スーパーバイザー(SV)」として表示されます。",
        "The role “QA (quality assurance)” is no longer on the map."
            + " Whoever has this role is now shown as Supervisor (SV).");
    assertTold(
        map -> map.remove("QA"),
        "役割「QA(品質保証)」がなくなりました。引き継ぐ役割は、まだ決まっていません。",
        "The role “QA (quality assurance)” is no longer on the map."
            + " No role has been named to follow it.");
  }

  @Test
  void tellsThatOneOfTwoRolesThatBecameOneEnded() {
    List<Change> changes =
        changes(
            map -> {
              map.remove("QA");
              map.role("SV", role -> role.formerly.add(new RoleCode("QA")));
            });

    assertThat(changes).singleElement().matches(change -> change.kind() == Change.Kind.RETIRED);
    assertThat(changes.get(0).codes()).containsExactly("QA", "SV");
  }

  @Test
  void tellsANewRoleWithWhereItLeadsFrom() {
    CareerMap without = edit(MAP, map -> map.remove("SENIOR_OPERATOR"));
    List<Change> changes = MapChanges.between(without, MAP).all();

    assertThat(changes).hasSize(1);
    assertThat(new ChangeWords(Wording.in(Language.JA)).sentence(changes.get(0)))
        .isEqualTo("役割「シニアオペレーター」が加わりました。基本の道・レベル2の役割です。オペレーターから進めます。");
    assertThat(new ChangeWords(Wording.in(Language.EN)).sentence(changes.get(0)))
        .isEqualTo(
            "The role “Senior operator” is new. Its place: core path, level 2."
                + " A path leads there from Operator.");
  }

  @Test
  void tellsAnEndedExperienceOnceWithThePathsThatAskedForIt() {
    assertThat(
            told(
                map -> map.experiences.removeIf(one -> one.code().equals("LAUNCH_DESK")),
                Language.JA))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("経験「新しい窓口や拠点を立ち上げる」がなくなりました。マネージャーからセンター長になる道、")
        .endsWith("で必要なものでした。スーパーバイザー(SV)からセンター長になる道で、あるとよいものでした。");
  }

  @Test
  void tellsACriterionInItsUnit() {
    assertTold(
        map ->
            EditedMap.replace(
                map.units,
                unit -> unit.code().equals("BUSINESS_L4"),
                unit ->
                    new AbilityUnit(
                        unit.code(),
                        unit.family(),
                        unit.common(),
                        unit.level(),
                        unit.name(),
                        rewritten(unit.criteria()))),
        "能力ユニット「事業の計画と予算」の項目の「悪い知らせほど早く、関係する人に伝えている。」が、" + "「早く伝えている。」に書き直されました。",
        "“Tells those concerned bad news all the sooner.” among the rows of the ability unit"
            + " “Business planning and budget” now reads “Tells early.”.");
  }

  private static List<Criterion> rewritten(List<Criterion> criteria) {
    return criteria.stream()
        .map(
            one ->
                one.code().equals("BUSINESS_L4_05")
                    ? new Criterion(one.code(), phrase("早く伝えている。", "Tells early."))
                    : one)
        .toList();
  }

  @Test
  void tellsPayThatIsHiddenToHrAlone() {
    Consumer<EditedMap> more =
        map -> map.role("OPERATOR", role -> role.pay = new PayRange(3_100_000, 3_700_000));
    assertThat(changes(more)).singleElement().matches(Change::forHrAlone);
  }

  @Test
  void doesNotTellAfterwardsWhatPayWasWhileItWasHidden() {
    List<String> told =
        told(
            map -> {
              map.payShown = true;
              map.role("OPERATOR", role -> role.pay = new PayRange(3_100_000, 3_700_000));
            },
            Language.JA);

    assertThat(told)
        .containsExactlyInAnyOrder("年収の幅が、表示されるようになりました。", "オペレーターの年収の幅が、310万円〜370万円に決まりました。");
  }

  @Test
  void tellsWhatFollowsARoleThatHadEndedBefore() {
    assertTold(
        map -> map.retired.add(new Retirement(new RoleCode("DATA_ENTRY"), new RoleCode("QA"))),
        "DATA_ENTRYを引き継ぐ役割が、QA(品質保証)に決まりました。",
        "The role that follows DATA_ENTRY is now QA (quality assurance); there was none before.");
  }

  @Test
  void tellsAddedChangedRenamedRetiredInThisOrder() {
    Consumer<EditedMap> many =
        map -> {
          map.remove("QA");
          map.role("SV", role -> role.name = phrase("監督", "Head"));
          map.role("SV", role -> role.sites = List.of("札幌"));
          map.experiences.add(SOLVING);
        };
    assertThat(changes(many)).extracting(Change::kind).containsExactly(Change.Kind.values());
  }

  @Test
  void shortensAListByKind() {
    ChangeWords words = new ChangeWords(Wording.in(Language.JA));
    Consumer<EditedMap> many =
        map -> {
          map.remove("QA");
          map.role("SV", role -> role.name = phrase("監督", "Head"));
          map.role("SV", role -> role.sites = List.of("札幌"));
          map.experiences.add(SOLVING);
        };

    assertThat(words.list(changes(many), 2))
        .isEqualTo(
            new ChangeList(
                List.of(
                    new ChangeList.Group("追加", List.of("経験「課題を解決する」")),
                    new ChangeList.Group("変更", List.of("監督のある拠点を、すべての拠点から札幌に"))),
                "ほか2つ"));
    assertThat(words.list(changes(many), 4).more()).isNull();
  }

  @Test
  void givesOtherProgramsARowForEachChange() {
    assertThat(ChangeRow.of(MapChanges.between(MAP, edit(MAP, map -> map.retire("QA", "SV")))))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.kind()).isEqualTo("RETIRED");
              assertThat(row.subject()).isEqualTo("ROLE");
              assertThat(row.aspect()).isEqualTo("WHOLE");
              assertThat(row.codes()).containsExactly("QA", "SV");
              assertThat(row.ja()).startsWith("役割「QA(品質保証)」がなくなりました。");
              assertThat(row.en()).startsWith("The role “QA (quality assurance)”");
            });
  }
}
