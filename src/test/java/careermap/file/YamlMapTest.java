package careermap.file;

import static careermap.file.SmallMap.problemsOf;
import static careermap.file.SmallMap.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import careermap.map.CareerMap;
import careermap.map.Employment;
import careermap.map.Guideline;
import careermap.map.Level;
import careermap.map.Opportunity;
import careermap.map.PayRange;
import careermap.map.Phrase;
import careermap.map.Problem;
import careermap.map.Qualification;
import careermap.map.Requirement;
import careermap.map.Retirement;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.map.Transition;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlMapTest {
  /** Where a text has this sign, the fault is expected; the reader does not get to see it. */
  private static final String HERE = "¶";

  @Test
  void readsEveryPartOfARole() {
    var operator = smallMap().role(new RoleCode("OPERATOR")).orElseThrow();

    assertThat(operator.name()).isEqualTo(new Phrase("オペレーター", "Operator"));
    assertThat(operator.level()).isEqualTo(new Level(1));
    assertThat(operator.track()).isEqualTo(Track.TRUNK);
    assertThat(operator.summary()).isEqualTo(new Phrase("電話を受ける", "takes calls"));
    assertThat(operator.guidelines())
        .containsOnlyKeys(Employment.FULL_TIME, Employment.PART_TIME)
        .containsEntry(Employment.FULL_TIME, new Guideline(12, 24, new Phrase("検定", "the exam")))
        .containsEntry(Employment.PART_TIME, new Guideline(24, null, null));
    assertThat(operator.units()).containsExactlyElementsOf(smallMap().units());
    assertThat(operator.pay()).isEqualTo(new PayRange(3_000_000, 3_600_000));
    assertThat(operator.sites()).containsExactly("札幌", "那覇");
    assertThat(operator.formerly()).containsExactly(new RoleCode("AGENT"));
  }

  @Test
  void readsStepsWithWhatTheyAskForAndBring() {
    var map = smallMap();
    var step = map.transitionsFrom(new RoleCode("OPERATOR")).get(0);

    assertThat(step.to()).isEqualTo(new RoleCode("LEADER"));
    assertThat(step.kind()).isEqualTo(Transition.Kind.PROMOTION);
    assertThat(step.required()).extracting(Requirement::code).containsExactly("COACH");
    assertThat(step.recommended()).extracting(Requirement::code).containsExactly("EXAM_3");
    assertThat(step.carriesOver()).isEqualTo(new Phrase("知識", "knowledge"));
    assertThat(step.ahead()).isEqualTo(new Phrase("目を広げる", "a wider view"));
    assertThat(map.transitionsFrom(new RoleCode("LEADER")).get(0).ahead()).isNull();
  }

  @Test
  void readsQualificationsUnitsAndOpportunities() {
    var map = smallMap();

    assertThat(map.name()).isEqualTo(new Phrase("小さな地図", "Small map"));
    assertThat(map.payShown()).isTrue();
    assertThat(map.qualifications())
        .extracting(Qualification::requires, Qualification::validMonths)
        .containsExactly(tuple(List.of(), null), tuple(List.of("EXAM_3"), 24));
    assertThat(map.qualifications().iterator().next().examMonths())
        .containsExactlyInAnyOrder(Month.JANUARY, Month.JULY);
    assertThat(map.units().iterator().next().criteria())
        .extracting(criterion -> criterion.text().ja())
        .containsExactly("名乗っている。");
    assertThat(map.opportunities())
        .extracting(Opportunity::kind, it -> it.gives().get(0).code())
        .containsExactly(tuple(Opportunity.Kind.TRAINING, "COACH"));
    assertThat(map.retired())
        .containsExactly(new Retirement(new RoleCode("TYPIST"), new RoleCode("OPERATOR")));
  }

  @Test
  void takesAByteOrderMarkAndWindowsLineEnds() {
    var text = "\uFEFF" + SmallMap.TEXT.replace("\n", "\r\n");

    assertThat(SmallMap.read(text).map()).isPresent();
    assertThat(problemsOf(text.replace("name: {ja: 小", "nam: {ja: 小")))
        .extracting(Problem::place)
        .containsOnly("map.yml:1:1");
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource
  void namesAFaultAtItsPlace(String old, String replacement, String english) {
    assertFault(with(old, replacement), english);
  }

  static Stream<Arguments> namesAFaultAtItsPlace() {
    return Stream.of(
        arguments(
            "    track: TRUNK",
            "    ¶trak: 1\n    track: TRUNK",
            "There is no field \"trak\" here. Did you mean \"track\"?"),
        arguments(
            "    track: TRUNK",
            "    ¶color: red\n    track: TRUNK",
            "There is no field \"color\" here. Use one of: code, name, level, track, summary,"
                + " guidelines, units, pay, sites, formerly"),
        arguments(
            "  - code: LEADER\n    name: {ja: リーダー, en: Leader}\n",
            "  - ¶code: LEADER\n",
            "The field \"name\" is missing; please add it."),
        arguments(
            "en: Leader}", "en: Leader, ¶en: Head}", "The field \"en\" is here twice; keep one."),
        arguments(
            "name: {ja: リーダー, en: Leader}",
            "name: ¶{ja: リーダー}",
            "The field \"en\" is missing; please add it."),
        arguments(
            "{ja: リーダー, en: Leader}",
            "{ja: ¶\"　\", en: Leader}",
            "\"ja\" is empty; give it a value, or remove the line if the field is optional."),
        arguments(
            "name: {ja: リーダー, en: Leader}",
            "name: ¶リーダー",
            "\"name\" must be fields with values; possible fields: ja, en"),
        arguments(
            "en: Leader}",
            "en: ¶7}",
            "\"en\" must be text; put numbers or words such as true in quotes to use them as"
                + " text."),
        arguments(
            "units: [TEL]",
            "units: ¶TEL",
            "\"units\" must be a list: one item a line, each after \"- \", or all within [ ]."),
        arguments(
            "level: 2",
            "level: ¶5",
            "\"level\" is 5, which is out of range; it must be from 1 to 4."),
        arguments("level: 2", "level: ¶two", "\"level\" must be a whole number from 1 to 4."),
        arguments("level: 2", "level: ¶2.5", "\"level\" must be a whole number from 1 to 4."),
        arguments("pay_shown: true", "pay_shown: ¶maybe", "\"pay_shown\" must be true or false."),
        arguments(
            "track: MANAGEMENT",
            "track: ¶MANAGMENT",
            "\"track\" cannot be \"MANAGMENT\". Did you mean \"MANAGEMENT\"?"),
        arguments(
            "kind: BACK",
            "kind: ¶AROUND",
            "\"kind\" cannot be \"AROUND\". Use one of: PROMOTION, LATERAL, OUTSIDE, BACK"),
        arguments(
            "kind: TRAINING",
            "kind: ¶TRAINNING",
            "\"kind\" cannot be \"TRAINNING\". Did you mean \"TRAINING\"?"),
        arguments(
            "      PART_TIME:",
            "      ¶PARTTIME:",
            "There is no field \"PARTTIME\" here. Did you mean \"PART_TIME\"?"),
        arguments(
            "PART_TIME: {min: 24}",
            "PART_TIME: ¶{source: {ja: 検定, en: exam}}",
            "This guideline has no months; write min, max or both."),
        arguments(
            "{min: 12, max: 24, source: {ja: 検定, en: the exam}}",
            "¶{min: 36, max: 24}",
            "min (36) is above max (24); the smaller one goes first."),
        arguments(
            "PART_TIME: {min: 24}",
            "PART_TIME: {min: ¶-1}",
            "\"min\" is -1, which is out of range; it must be from 0 to 600."),
        arguments(
            "pay: {min: 3000000, max: 3600000}",
            "pay: ¶{min: 3600000, max: 3000000}",
            "min (3,600,000) is above max (3,000,000); the smaller one goes first."),
        arguments(
            "    to: LEADER",
            "    to: ¶LEADR",
            "The map has no role \"LEADR\". Did you mean \"LEADER\"?"),
        arguments(
            "    to: OPERATOR",
            "    to: ¶LEADER",
            "A path cannot lead from \"LEADER\" to itself; correct where it leads."),
        arguments(
            "experiences:\n",
            "  - ¶from: LEADER\n    to: OPERATOR\n    kind: BACK\nexperiences:\n",
            "There are two BACK paths from \"LEADER\" to \"OPERATOR\"; make them one."),
        arguments(
            "required: [COACH]",
            "required: [¶COACHES]",
            "The map has no experience or qualification \"COACHES\". Did you mean \"COACH\"?"),
        arguments(
            "required: [COACH]",
            "required: [COACH, ¶COACH]",
            "\"COACH\" is in the same list twice; keep one."),
        arguments(
            "requires: [EXAM_3]",
            "requires: [¶COACH]",
            "The map has no qualification \"COACH\". Use one of: EXAM_3, EXAM_2"),
        arguments(
            "gives: [COACH]",
            "gives: [¶EXAM_3]",
            "The map has no experience \"EXAM_3\". Use one of: COACH"),
        arguments("gives: [COACH]", "gives: ¶[]", "\"gives\" is empty; write at least one item."),
        arguments(
            "units: [TEL]",
            "units: [¶TELL]",
            "The map has no ability unit \"TELL\". Did you mean \"TEL\"?"),
        arguments(
            "- code: EXAM_2",
            "- code: ¶COACH",
            "The code \"COACH\" (experience or qualification) is used at map.yml:33:11 already; choose"
                + " another."),
        arguments(
            "- code: EXAM_2",
            "- code: ¶EXAM 2",
            "\"EXAM 2\" cannot be a code; use up to 64 of A-Z, a-z, 0-9, \"_\", \"-\" and \".\"."),
        arguments(
            "exam_months: [1, 7]",
            "exam_months: [1, ¶13]",
            "\"exam_months\" is 13, which is out of range; it must be from 1 to 12."),
        arguments(
            "successor: OPERATOR",
            "successor: ¶OPERATR",
            "The map has no role \"OPERATR\". Did you mean \"OPERATOR\"?"),
        arguments(
            "successor: OPERATOR",
            "successor: ¶AGENT",
            "The map has no role \"AGENT\". Use one of: OPERATOR, LEADER"),
        arguments(
            "  - code: TYPIST\n    successor",
            "  - ¶successor",
            "The field \"code\" is missing; please add it."),
        arguments(
            "- code: TYPIST",
            "- code: ¶LEADER",
            "\"LEADER\" is the code of a role of this map (map.yml:16:11), so it cannot be a"
                + " former code or that of a retired role."),
        arguments(
            "formerly: [AGENT]",
            "formerly: [AGENT, ¶OPERATOR]",
            "\"OPERATOR\" is the code of a role of this map (map.yml:4:11), so it cannot be a"
                + " former code or that of a retired role."),
        arguments(
            "- code: TYPIST",
            "- code: ¶AGENT",
            "\"AGENT\" is written at map.yml:15:16 too; keep one."),
        arguments(
            "formerly: [AGENT]",
            "formerly: [AGENT, ¶AGENT]",
            "\"AGENT\" is written at map.yml:15:16 too; keep one."),
        arguments(
            "en: Leader}",
            "en: ¶\"Lea\\u0000der\"}",
            "\"en\" holds a sign that is not text (U+0000); remove it."),
        arguments(
            "en: Leader}",
            "en: ¶\"Lea\\uD83Dder\"}",
            "\"en\" holds a sign that is not text (U+D83D); remove it."),
        arguments(
            "en: Leader}",
            "en: ¶" + "x".repeat(32_768) + "}",
            "\"en\" is too long; keep it within 32,767 characters."),
        arguments(
            "sites: [札幌, 那覇]",
            "sites: [札幌, ¶" + "町".repeat(151) + "]",
            "\"sites\" is too long; keep it within 150 characters."),
        arguments(
            "requires: [EXAM_3]",
            "requires: [¶EXAM_2]",
            "Qualification \"EXAM_2\" ends up requiring itself (EXAM_2 > EXAM_2); remove one of"
                + " these."));
  }

  @Test
  void printsTheCircleInWhichQualificationsRequireEachOther() {
    var text =
        with("requires: [EXAM_3]", "requires: [¶EXAM_3]")
            .replace("exam_months: [1, 7]", "requires: [EXAM_2]");

    assertFault(
        text,
        "Qualification \"EXAM_3\" ends up requiring itself (EXAM_3 > EXAM_2 > EXAM_3); remove one"
            + " of these.");
  }

  @Test
  void asksForARoleToStartFrom() {
    var text =
        with("level: 1\n    track", "level: 2\n    track")
            .replace("- code: OPERATOR", "¶- code: OPERATOR");

    assertFault(text, "No role has level 1; add at least one role for people to start from.");
  }

  @Test
  void namesARoleThatNobodyCanReach() {
    var text =
        with(
            "transitions:\n",
            """
              - code: ¶ISLAND
                name: {ja: 島, en: Island}
                level: 3
                track: SPECIALIST
                summary: {ja: 離れている, en: far away}
            transitions:
              - from: ISLAND
                to: LEADER
                kind: BACK
            """);

    assertFault(
        text,
        "Role \"ISLAND\" cannot be reached from any role of level 1; add a path that leads to it.");
  }

  @Test
  void doesNotTakeTwoHalfWrittenStepsForTheSame() {
    var text =
        with(
            "experiences:\n",
            "  - from: LEADER\n    kind: BACK\n  - from: LEADER\n    kind: BACK\nexperiences:\n");

    assertThat(problemsOf(text))
        .extracting(problem -> problem.message().en())
        .containsOnly("The field \"to\" is missing; please add it.")
        .hasSize(2);
    assertThat(problemsOf(with("gives: [COACH]", "gives: [1, 2]"))).hasSize(2);
  }

  @Test
  void acceptsAForkWithoutAWayBack() {
    var text = with("  - from: LEADER\n    to: OPERATOR\n    kind: BACK\n", "");

    assertThat(problemsOf(text)).isEmpty();
  }

  @Test
  void reportsSeveralFaultsAtOnceInTheOrderOfTheFile() {
    var text =
        with("level: 2", "level: 9")
            .replace("kind: BACK", "kind: RETURN")
            .replace("pay_shown: true", "payshown: true")
            .replace("gives: [COACH]", "gives: [COCH]")
            .replace("common: true", "common: sometimes")
            .replace("    to: LEADER", "    to: LEADRE");

    assertThat(problemsOf(text))
        .extracting(Problem::place)
        .containsExactly(
            "map.yml:2:1",
            "map.yml:18:12",
            "map.yml:23:9",
            "map.yml:31:11",
            "map.yml:49:13",
            "map.yml:59:13");
  }

  @Test
  void saysTheSameInJapanese() {
    assertThat(problemsOf(with("    to: LEADER", "    to: LEADR")))
        .extracting(problem -> problem.message().ja())
        .containsExactly("役割「LEADR」は、この地図にありません。もしかして「LEADER」でしょうか。");
    assertThat(problemsOf(with("level: 2", "level: 5")))
        .extracting(problem -> problem.message().ja())
        .containsExactly("「level」の5は範囲の外です。1から4までにしてください。");
  }

  private static void assertFault(String text, String english) {
    assertThat(problemsOf(text.replace(HERE, "")))
        .extracting(Problem::place, problem -> problem.message().en())
        .containsExactly(tuple(placeIn(text), english));
  }

  private static CareerMap smallMap() {
    return SmallMap.read(SmallMap.TEXT).map().orElseThrow();
  }

  private static String placeIn(String text) {
    var before = text.substring(0, text.indexOf(HERE));
    var lastLine = before.substring(before.lastIndexOf('\n') + 1);
    return "map.yml:%d:%d".formatted(before.split("\n", -1).length, lastLine.length() + 1);
  }
}
