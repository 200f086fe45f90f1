package careermap.change;

import static careermap.change.Somebody.TODAY;
import static careermap.map.EditedMap.edit;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.guidance.Standing;
import careermap.map.CareerMap;
import careermap.map.EditedMap;
import careermap.map.Employment;
import careermap.map.Guideline;
import careermap.map.Language;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.person.Headcount;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImpactTest {
  private static final CareerMap MAP = BundledMap.read(new YamlMap());
  private static final Consumer<EditedMap> VOICE_IS_REQUIRED_OF_LEADERS =
      map ->
          map.step("OPERATOR", "LEADER", step -> step.required.add(map.requirement("SHARE_VOICE")));

  private static Impact impact(Consumer<EditedMap> edit, Stream<Somebody> people) {
    return Impact.on(
        people.map(Somebody::standing), MapChanges.between(MAP, edit(MAP, edit)), TODAY);
  }

  private static Stream<Somebody> several(int number, String role) {
    return IntStream.range(0, number).mapToObj(index -> Somebody.in(role, index));
  }

  @Test
  void countsThoseWhoWouldSeeAChange() {
    Impact impact =
        impact(
            VOICE_IS_REQUIRED_OF_LEADERS, Stream.concat(several(7, "OPERATOR"), several(9, "SV")));

    assertThat(impact.seeing()).isEqualTo(Headcount.of(7));
  }

  @Test
  void doesNotTellFewerThanFive() {
    Impact impact = impact(VOICE_IS_REQUIRED_OF_LEADERS, several(4, "OPERATOR"));

    assertThat(impact.seeing().told()).isNull();
  }

  @Test
  void leavesOutThoseWhoHaveLeft() {
    Impact impact =
        impact(
            VOICE_IS_REQUIRED_OF_LEADERS,
            Stream.concat(several(5, "OPERATOR"), several(5, "OPERATOR").map(Somebody::whoLeft)));

    assertThat(impact.seeing()).isEqualTo(Headcount.of(5));
  }

  @Test
  void countsThoseWhoseNextStepWouldBeAnotherOne() {
    Impact impact =
        impact(
            map -> map.experiences.removeIf(one -> one.code().equals("OWN_PROPOSAL")),
            Stream.concat(
                several(6, "OPERATOR").map(one -> one.having("COACH_JUNIOR")),
                several(6, "OPERATOR")));

    assertThat(impact.seeing()).isEqualTo(Headcount.of(12));
    assertThat(impact.steps()).isEqualTo(Headcount.of(6));
  }

  @Test
  void saysThatNobodysNextStepChangesOnlyWhereTheMapsAloneSaySo() {
    assertThat(
            impact(
                    map ->
                        map.role(
                            "OPERATOR",
                            role ->
                                role.guidelines.put(
                                    Employment.FULL_TIME, new Guideline(6, 12, null))),
                    several(9, "OPERATOR"))
                .steps())
        .isEqualTo(Headcount.NOBODY);
    assertThat(impact(VOICE_IS_REQUIRED_OF_LEADERS, several(9, "OPERATOR")).steps().told())
        .isNull();
  }

  @Test
  void countsGoalsThatLoseTheirRole() {
    Impact impact =
        impact(
            map -> map.retire("QA", "SV"), several(5, "OPERATOR").map(one -> one.aimingFor("QA")));

    assertThat(impact.goals()).isEqualTo(Headcount.of(5));
  }

  @Test
  void doesNotTellWhetherAnybodyAimsForALostRole() {
    Impact nobody = impact(map -> map.retire("QA", "SV"), several(5, "OPERATOR"));
    Impact somebody =
        impact(
            map -> map.retire("QA", "SV"),
            several(5, "OPERATOR").limit(4).map(one -> one.aimingFor("QA")));

    assertThat(nobody.goals()).isEqualTo(somebody.goals());
    assertThat(nobody.goals().told()).isNull();
  }

  @Test
  void losesNoGoalWhereARoleHasAnotherCode() {
    Impact impact =
        impact(
            map -> map.recode("QA", "QUALITY"),
            several(5, "OPERATOR").map(one -> one.aimingFor("QA")));

    assertThat(impact.goals()).isEqualTo(Headcount.NOBODY);
  }

  @Test
  void aGoalAloneIsSeenByNobodyElse() {
    Impact impact =
        impact(
            map -> map.retire("DEPARTMENT_HEAD", "CENTER_HEAD"),
            several(9, "OPERATOR").map(one -> one.aimingFor("DEPARTMENT_HEAD")));

    assertThat(impact.seeing()).isEqualTo(Headcount.NOBODY);
  }

  @Test
  void countsHowManyHaveWhatIsNewlyRequiredOfThem() {
    Impact impact =
        impact(
            VOICE_IS_REQUIRED_OF_LEADERS,
            Stream.of(
                    several(6, "OPERATOR").map(one -> one.having("SHARE_VOICE")),
                    several(3, "OPERATOR"),
                    several(8, "SV").map(one -> one.having("SHARE_VOICE")))
                .flatMap(people -> people));

    assertThat(impact.readiness())
        .containsExactly(
            new Readiness(
                MAP.requirement("SHARE_VOICE").orElseThrow(), Headcount.of(9), Headcount.of(6)));
  }

  @Test
  void namesThoseWhoseRoleEnds() {
    Impact impact =
        impact(
            map -> {
              map.retire("QA", "SV");
              map.remove("TRAINER");
            },
            Stream.of(Somebody.in("QA", 1), Somebody.in("TRAINER", 2), Somebody.in("SV", 3)));

    assertThat(impact.endedRoles())
        .extracting(ended -> ended.role().code().value())
        .containsExactly("QA", "TRAINER");
    assertThat(impact.endedRoles())
        .extracting(EndedRole::successor)
        .containsExactly(MAP.role(new RoleCode("SV")).orElseThrow(), null);
    assertThat(impact.endedRoles().get(0).people()).containsExactly(Somebody.in("QA", 1).person());
  }

  @Test
  void namesNobodyWhereARoleOnlyHasAnotherCode() {
    assertThat(impact(map -> map.recode("QA", "QUALITY"), several(3, "QA")).endedRoles()).isEmpty();
  }

  @Test
  void isSaidToHrInBothLanguages() {
    Impact impact =
        impact(
            map -> {
              VOICE_IS_REQUIRED_OF_LEADERS.accept(map);
              map.retire("QA", "SV");
            },
            Stream.concat(several(7, "OPERATOR"), several(1, "QA")));

    ImpactWords japanese = new ImpactWords(Wording.in(Language.JA));
    assertThat(japanese.figures(impact))
        .contains(
            new Passage("表示が変わる人", List.of("8人")),
            new Passage("新しく必要になる「お客さまの声を他部門に届ける」が済んでいる人", List.of("なし")),
            new Passage("終了する役割を目標にしている人", List.of("少数(5人未満)")));
    assertThat(japanese.endings(impact))
        .containsExactly(
            new Passage(
                "いま「QA(品質保証)」の人", List.of("氏名 E0さん", "この役割の人は、これから「スーパーバイザー(SV)」として表示されます。")));
    assertThat(new ImpactWords(Wording.in(Language.EN)).figures(impact))
        .contains(
            new Passage(
                "Have a retired role as their goal", List.of("a few at most (under five)")));
  }

  /** The time of the processor, for other work on the machine is no fault of the code. */
  @Test
  void takesLittleTimeForTenThousandPeople() {
    List<Standing> people = people(10_000);
    MapChanges changes =
        MapChanges.between(
            MAP,
            edit(
                MAP,
                map -> {
                  VOICE_IS_REQUIRED_OF_LEADERS.accept(map);
                  map.retire("QA", "SV");
                  map.opportunities.remove(0);
                }));
    long millis = Processor.millis(() -> Impact.on(people.stream(), changes, TODAY));
    System.out.println("impact on 10,000 people: " + millis + " ms");
    assertThat(millis).isLessThan(3_000);
  }

  private static List<Standing> people(int number) {
    Random random = new Random(7);
    List<Role> roles = List.copyOf(MAP.roles());
    List<Requirement> asked = new ArrayList<>(MAP.experiences());
    asked.addAll(MAP.qualifications());
    return IntStream.range(0, number)
        .mapToObj(index -> anybody(index, random, roles, asked).standing())
        .toList();
  }

  private static Somebody anybody(
      int number, Random random, List<Role> roles, List<Requirement> asked) {
    Somebody one =
        Somebody.in(any(random, roles).code().value(), number)
            .as(any(random, List.of(Employment.values())));
    for (int rest = random.nextInt(8); rest > 0; rest--) {
      one.having(any(random, asked).code());
    }
    return random.nextInt(3) == 0 ? one.aimingFor(any(random, roles).code().value()) : one;
  }

  private static <T> T any(Random random, List<T> among) {
    return among.get(random.nextInt(among.size()));
  }
}
