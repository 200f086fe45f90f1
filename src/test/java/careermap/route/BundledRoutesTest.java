package careermap.route;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.CareerMap;
import careermap.map.Employment;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Worked examples on the bundled map, computed by hand. Today is 7 December 2026. */
class BundledRoutesTest {
  private static final CareerMap MAP = BundledMap.read(new YamlMap());
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
  private static final LocalDate SINCE = LocalDate.of(2025, 10, 1);

  /**
   * Part-time, operator since 1 October 2025. Operator 24 to 36 months: 1 October 2025 plus 24 is 1
   * October 2027, plus 36 is 1 October 2028. Leader 24 to 48: 1 October 2027 plus 24 is 1 October
   * 2029, 1 October 2028 plus 48 is 1 October 2032.
   */
  @Test
  void leadsAPartTimeOperatorToSupervisorThroughLeader() {
    RoutePlan plan = plan("SV", Employment.PART_TIME, Set.of());
    Route route = plan.first().orElseThrow();
    assertThat(roles(route)).containsExactly("OPERATOR", "LEADER", "SV");
    assertThat(route.legs().get(0).until()).isEqualTo(time("2027-10-01", "2028-10-01"));
    assertThat(route.arrival()).isEqualTo(time("2029-10-01", "2032-10-01"));
    assertThat(codes(route.legs().get(0).ahead()))
        .containsExactly("COACH_JUNIOR", "PROPOSE_IMPROVEMENT");
    assertThat(codes(route.legs().get(1).ahead()))
        .containsExactlyInAnyOrder("IMPROVE_TEAM_RESULTS", "SHOW_LEADERSHIP");
    assertThat(route.merits())
        .containsExactlyInAnyOrder(Route.Merit.FASTEST, Route.Merit.SPECIALIST_OPEN);
    // From leader one could turn to QA, trainer (both up) or OJT supporter (sideways).
    assertThat(route.legs().get(1).specialist().stream().map(role -> role.code().value()))
        .containsExactly("QA", "TRAINER", "OJT_SUPPORTER");
  }

  /**
   * Over leader four things are new. Customer success asks for a proposal of one's own, consultant
   * for that and data, and from there one steps back to supervisor with better results: three. It
   * takes longer: customer success 24 to 72 and consultant 48 to 120 months. 1 October 2027 plus 24
   * plus 48 is 1 October 2033; 1 October 2028 plus 72 plus 120 is 1 October 2044.
   */
  @Test
  void findsTheWayWithTheFewestNewThingsOutsideAndBack() {
    Route route = with(plan("SV", Employment.PART_TIME, Set.of()), Route.Merit.FEWEST_NEW);
    assertThat(roles(route)).containsExactly("OPERATOR", "CUSTOMER_SUCCESS", "CONSULTANT", "SV");
    assertThat(codes(route.ahead()))
        .containsExactly("OWN_PROPOSAL", "ANALYSE_DATA", "IMPROVE_TEAM_RESULTS");
    assertThat(route.arrival()).isEqualTo(time("2033-10-01", "2044-10-01"));
    assertThat(route.merits()).containsExactly(Route.Merit.FEWEST_NEW);
  }

  /**
   * In three years is 7 December 2029: two months into a range of three years that begins on 1
   * October 2029, so at its early end. The middle of the range is 1 April 2031.
   */
  @Test
  void findsThreeYearsAtTheEarlyEnd() {
    RoutePlan plan = plan("SV", Employment.PART_TIME, Set.of());
    assertThat(plan.verdict(TODAY.plusYears(3))).isEqualTo(Verdict.EARLY_END);
    assertThat(plan.verdict(LocalDate.of(2029, 9, 30))).isEqualTo(Verdict.EARLIER);
    assertThat(plan.verdict(LocalDate.of(2029, 10, 1))).isEqualTo(Verdict.EARLY_END);
    assertThat(plan.verdict(LocalDate.of(2031, 3, 31))).isEqualTo(Verdict.EARLY_END);
    assertThat(plan.verdict(LocalDate.of(2031, 4, 2))).isEqualTo(Verdict.FITS);
    assertThat(plan.verdict(TODAY.plusYears(10))).isEqualTo(Verdict.FITS);
    assertThat(plan.verdict(null)).isEqualTo(Verdict.OPEN);
  }

  /**
   * Full-time: operator 12 to 36, of which 12 are over by 1 October 2026, so from today; leader 12
   * to 24: 7 December 2026 plus 12 is 7 December 2027; 1 October 2028 plus 24 is 1 October 2030.
   */
  @Test
  void countsNothingBeforeToday() {
    Route route = plan("SV", Employment.FULL_TIME, Set.of()).first().orElseThrow();
    assertThat(route.legs().get(0).until()).isEqualTo(time("2026-12-07", "2028-10-01"));
    assertThat(route.arrival()).isEqualTo(time("2027-12-07", "2030-10-01"));
  }

  /**
   * To CX specialist, full-time. Over QA: one comes to QA over senior operator (12), leader (12) or
   * OJT supporter (12), then QA 24: 36 months. Over trainer, straight from operator: 36 months as
   * well, with one step less. Over knowledge manager: 12 and 24, 36 too. Planning: over customer
   * success or sales 12, then 24: 36. So 36 months whichever way, and trainer has the fewest steps.
   * It asks for coaching, planning training, a speciality, then data and linking departments: 5.
   * The fewest new: OJT supporter (coaching), QA (evaluating calls), then data and departments: 4.
   */
  @Test
  void tellsTheFastestWayFromTheOneWithTheFewestNewThings() {
    RoutePlan plan = plan("CX_SPECIALIST", Employment.FULL_TIME, Set.of());
    Route fastest = plan.first().orElseThrow();
    assertThat(roles(fastest)).containsExactly("OPERATOR", "TRAINER", "CX_SPECIALIST");
    assertThat(fastest.ahead()).hasSize(5);
    assertThat(fastest.merits()).containsExactly(Route.Merit.FASTEST);
    Route fewest = with(plan, Route.Merit.FEWEST_NEW);
    assertThat(roles(fewest)).containsExactly("OPERATOR", "OJT_SUPPORTER", "QA", "CX_SPECIALIST");
    assertThat(codes(fewest.ahead()))
        .containsExactlyInAnyOrder(
            "COACH_JUNIOR", "EVALUATE_CALLS", "ANALYSE_DATA", "LINK_DEPARTMENTS");
    // 7 December 2026, OJT supporter 12, QA 24; 1 October 2028 plus 24 plus 48.
    assertThat(fewest.arrival()).isEqualTo(time("2029-12-07", "2034-10-01"));
    assertThat(plan.proved()).isTrue();
  }

  /**
   * Whoever can evaluate calls and coach has two things left over QA, and five less one otherwise.
   */
  @Test
  void countsWhatIsReachedNoMore() {
    RoutePlan plan =
        plan("CX_SPECIALIST", Employment.FULL_TIME, Set.of("COACH_JUNIOR", "EVALUATE_CALLS"));
    assertThat(codes(with(plan, Route.Merit.FEWEST_NEW).ahead()))
        .containsExactlyInAnyOrder("ANALYSE_DATA", "LINK_DEPARTMENTS");
  }

  /**
   * From customer success back into support: to SV the steps are back to leader (coaching), then up
   * (results, leadership). Over consultant (own proposal, data; 24 months) back to SV (results) it
   * is three new things as well, and 24 months instead of the leader's 12.
   */
  @Test
  void leadsBackWhereThatIsTheWay() {
    RoutePlan plan = plan("CUSTOMER_SUCCESS", "SV", Employment.FULL_TIME, Set.of());
    Route route = plan.first().orElseThrow();
    assertThat(roles(route)).containsExactly("CUSTOMER_SUCCESS", "LEADER", "SV");
    assertThat(route.ahead()).hasSize(3);
    assertThat(route.merits()).contains(Route.Merit.FASTEST, Route.Merit.FEWEST_NEW);
  }

  /**
   * Dispatched: trainer and SV have no lower bound. To manager over SV the earliest is unknown; the
   * other way, over QA (24), CX specialist (none), is unknown as well. Latest: operator 36 from 1
   * October 2025 is 1 October 2028, leader 36, SV 36: 1 October 2034.
   */
  @Test
  void saysThatADateIsUnknownWhereABoundIsMissing() {
    RoutePlan plan = plan("MANAGER", Employment.DISPATCH, Set.of());
    Route route = plan.first().orElseThrow();
    assertThat(roles(route)).containsExactly("OPERATOR", "LEADER", "SV", "MANAGER");
    assertThat(route.arrival()).isEqualTo(time(null, "2034-10-01"));
    assertThat(route.undecided().stream().map(role -> role.code().value())).containsExactly("SV");
    assertThat(plan.verdict(LocalDate.of(2034, 9, 30))).isEqualTo(Verdict.UNKNOWN);
    assertThat(plan.verdict(LocalDate.of(2034, 10, 1))).isEqualTo(Verdict.FITS);
  }

  @Test
  void hasNoRouteToWhereOneIsOrToWhatTheMapDoesNotHave() {
    RoutePlan there = plan("OPERATOR", Employment.FULL_TIME, Set.of());
    assertThat(there.routes()).isEmpty();
    assertThat(there.verdict(TODAY.plusYears(1))).isEqualTo(Verdict.NO_ROUTE);
    assertThat(
            RoutePlan.of(
                MAP, departure("OPERATOR", Employment.FULL_TIME, Set.of()), new RoleCode("PILOT")))
        .isEmpty();
  }

  /** Every role of the bundled map can be reached from every other, in the four forms. */
  @Test
  void comparesAtMostFiveWaysThatBeginDifferentlyOrAreBestAtSomething() {
    for (Role from : MAP.roles()) {
      for (Role to : MAP.roles()) {
        for (Employment form : Employment.values()) {
          RoutePlan plan = plan(from.code().value(), to.code().value(), form, Set.of());
          assertThat(plan.routes().isEmpty()).isEqualTo(from.equals(to));
          assertThat(plan.routes()).hasSizeLessThanOrEqualTo(RoutePlan.MOST_ROUTES);
          assertThat(plan.routes()).doesNotHaveDuplicates();
          assertThat(plan.proved()).isTrue();
        }
      }
    }
  }

  private static RoutePlan plan(String goal, Employment form, Set<String> reached) {
    return plan("OPERATOR", goal, form, reached);
  }

  private static RoutePlan plan(String from, String goal, Employment form, Set<String> reached) {
    return RoutePlan.of(MAP, departure(from, form, reached), new RoleCode(goal)).orElseThrow();
  }

  private static Departure departure(String from, Employment form, Set<String> reached) {
    Role role = MAP.role(new RoleCode(from)).orElseThrow();
    return new Departure(role, SINCE, TODAY, form, null, reached);
  }

  private static Route with(RoutePlan plan, Route.Merit merit) {
    return plan.routes().stream()
        .filter(route -> route.merits().contains(merit))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> roles(Route route) {
    List<String> roles =
        new ArrayList<>(route.legs().stream().map(leg -> leg.role().code().value()).toList());
    roles.add(route.goal().code().value());
    return roles;
  }

  private static List<String> codes(List<Requirement> requirements) {
    return requirements.stream().map(Requirement::code).toList();
  }

  private static RoughTime time(@Nullable String earliest, @Nullable String latest) {
    return new RoughTime(
        earliest == null ? null : LocalDate.parse(earliest),
        latest == null ? null : LocalDate.parse(latest));
  }
}
