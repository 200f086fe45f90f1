package careermap.guidance;

import static careermap.growth.Attainment.Status.CLAIMED;
import static careermap.growth.Attainment.Status.CONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.CareerMap;
import careermap.map.EditedMap;
import careermap.map.Experience;
import careermap.map.Requirement;
import careermap.map.Role;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which one thing is worth doing next, by hand on the bundled map. */
class RecommendationTest {

  /**
   * Within three steps from operator coaching a junior is asked for by leader, OJT supporter and
   * trainer at once, and by QA after that: four. A proposal of one's own opens customer success,
   * sales and, later, consultant: three.
   */
  @Test
  void opensTheMostDoorsForAnOperator() {
    NextStep.Obtain step = Operator.in("OPERATOR").step();
    assertThat(step.requirement().code()).isEqualTo("COACH_JUNIOR");
    assertThat(codes(step.serves())).containsExactly("LEADER", "OJT_SUPPORTER", "TRAINER");
    assertThat(codes(step.beyond())).containsExactly("QA");
    assertThat(step.means().opportunity()).isNotNull();
  }

  /**
   * With coaching confirmed: a proposal of one's own opens three. Planning training opens trainer
   * alone, so do the others one or two each.
   */
  @Test
  void movesOnOnceTheStepIsConfirmed() {
    NextStep.Obtain step = Operator.in("OPERATOR").with(CONFIRMED, "COACH_JUNIOR").step();
    assertThat(step.requirement().code()).isEqualTo("OWN_PROPOSAL");
    assertThat(codes(step.serves())).containsExactly("CUSTOMER_SUCCESS", "SALES");
    assertThat(codes(step.beyond())).containsExactly("CONSULTANT");
  }

  @Test
  void staysWhileTheStepIsOnlyClaimedAndNamesTheOneAfterIt() {
    NextStep.Obtain step = Operator.in("OPERATOR").with(CLAIMED, "COACH_JUNIOR").step();
    assertThat(step.requirement().code()).isEqualTo("COACH_JUNIOR");
    assertThat(step.claimed()).isTrue();
    assertThat(code(step.then())).isEqualTo("OWN_PROPOSAL");
  }

  @Test
  void namesNothingAfterItWhereAllElseIsClaimedToo() {
    NextStep.Obtain step =
        Operator.in("OPERATOR")
            .aimingFor("LEADER")
            .with(CLAIMED, "COACH_JUNIOR", "PROPOSE_IMPROVEMENT")
            .step();
    assertThat(step.claimed()).isTrue();
    assertThat(step.then()).isNull();
  }

  /** To SV the way goes through leader: coaching opens four doors, a proposal to improve one. */
  @Test
  void takesTheFirstLegOfTheFastestRouteToTheGoal() {
    NextStep.Obtain step = Operator.in("OPERATOR").aimingFor("SV").step();
    assertThat(step.requirement().code()).isEqualTo("COACH_JUNIOR");
    assertThat(step.goal()).isNotNull();
    NextStep.Obtain after =
        Operator.in("OPERATOR").aimingFor("SV").with(CONFIRMED, "COACH_JUNIOR").step();
    assertThat(after.requirement().code()).isEqualTo("PROPOSE_IMPROVEMENT");
  }

  /**
   * All that leader asks for is there: then what SV asks for from leader, leadership or results.
   */
  @Test
  void goesOnToTheNextLegWhereTheFirstAsksForNothingMore() {
    NextStep.Obtain step =
        Operator.in("OPERATOR")
            .aimingFor("SV")
            .with(CONFIRMED, "COACH_JUNIOR", "PROPOSE_IMPROVEMENT")
            .step();
    assertThat(code(step.requirement())).isIn("SHOW_LEADERSHIP", "IMPROVE_TEAM_RESULTS");
    assertThat(step.serves()).isEmpty();
  }

  /** From OJT supporter to leader both open as many doors; only leadership is offered now. */
  @Test
  void prefersAmongEqualsWhatIsOfferedNow() {
    CareerMap twins = twins();
    assertThat(Operator.in("OPERATOR").on(twins).step().requirement().code()).isEqualTo("ONE");
    NextStep.Obtain offered = Operator.in("OPERATOR").on(twins).offered("改善の会", "OTHER").step();
    assertThat(offered.requirement().code()).isEqualTo("OTHER");
    assertThat(offered.means().chance()).isNotNull();
  }

  @Test
  void saysWhenTheNextExamIs() {
    CareerMap map =
        EditedMap.edit(
            Operator.MAP,
            edited -> {
              edited.transitions.removeIf(step -> !step.to().value().equals("LEADER"));
              edited.step(
                  "OPERATOR",
                  "LEADER",
                  step -> step.required = List.of(edited.requirement("MOSHI_1")));
            });
    NextStep.Obtain step = Operator.in("OPERATOR").on(map).step();
    // Moshi-moshi grade 1 is held in April and October.
    assertThat(step.means().exam()).isEqualTo(YearMonth.of(2027, 4));
  }

  /** Two experiences, each asked for by the same one step. */
  private static CareerMap twins() {
    return EditedMap.edit(
        Operator.MAP,
        edited -> {
          edited.experiences.replaceAll(
              one ->
                  switch (one.code()) {
                    case "SHARE_VOICE" -> renamed(one, "ONE");
                    case "PLAN_STAFFING" -> renamed(one, "OTHER");
                    default -> one;
                  });
          edited.transitions.removeIf(step -> !step.from().value().equals("OPERATOR"));
          edited.transitions.removeIf(step -> !step.to().value().equals("LEADER"));
          edited.opportunities.clear();
          edited.step(
              "OPERATOR",
              "LEADER",
              step ->
                  step.required = List.of(edited.requirement("ONE"), edited.requirement("OTHER")));
        });
  }

  private static Experience renamed(Experience one, String code) {
    return new Experience(code, one.name(), one.description());
  }

  private static List<String> codes(List<Role> roles) {
    return roles.stream().map(role -> role.code().value()).toList();
  }

  private static String code(@Nullable Requirement requirement) {
    assertThat(requirement).isNotNull();
    return requirement == null ? "" : requirement.code();
  }
}
