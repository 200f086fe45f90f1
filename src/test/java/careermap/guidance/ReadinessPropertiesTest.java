package careermap.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.growth.Attainment;
import careermap.growth.Attainment.Status;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of readiness whatever is recorded. */
class ReadinessPropertiesTest {
  private static final int TRIES = 3_000;
  private static final List<Role> ROLES = List.copyOf(Operator.MAP.roles());
  private static final List<Requirement> ALL =
      Stream.<Requirement>concat(
              Operator.MAP.experiences().stream(), Operator.MAP.qualifications().stream())
          .toList();

  @Test
  void whatIsConfirmedNeverLowersIt() {
    int grew = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      Try one = new Try(seed);
      RoleReadiness before = one.readiness(one.records);
      RoleReadiness after = one.readiness(one.records, Status.CONFIRMED);
      assertThat(after.required().asked()).isEqualTo(before.required().asked());
      assertThat(after.recommended().asked()).isEqualTo(before.recommended().asked());
      assertThat(after.required().reached()).containsAll(before.required().reached());
      assertThat(after.recommended().reached()).containsAll(before.recommended().reached());
      grew += after.required().reached().size() - before.required().reached().size();
    }
    assertThat(grew).isPositive();
  }

  @Test
  void whatIsOnlyClaimedNeverCountsAsReached() {
    int claims = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      Try one = new Try(seed);
      RoleReadiness before = one.readiness(one.records);
      RoleReadiness after = one.readiness(one.records, Status.CLAIMED);
      assertThat(after.required().reached()).isEqualTo(before.required().reached());
      assertThat(after.required().ahead()).isEqualTo(before.required().ahead());
      assertThat(Collections.disjoint(after.required().reached(), after.required().claimed()))
          .isTrue();
      claims += after.required().claimed().size();
    }
    assertThat(claims).isPositive();
  }

  @Test
  void theOrderOfRecordsDoesNotMatter() {
    for (int seed = 0; seed < TRIES; seed++) {
      Try one = new Try(seed);
      List<Attainment> shuffled = new ArrayList<>(one.records);
      Collections.shuffle(shuffled, one.random);
      assertThat(one.readiness(shuffled)).isEqualTo(one.readiness(one.records));
      assertThat(one.guide(shuffled).nextStep()).isEqualTo(one.guide(one.records).nextStep());
    }
  }

  @Test
  void nothingIsKnownUntilSomethingIsRecorded() {
    Role sv = ROLES.get(3);
    assertThat(Operator.in("OPERATOR").guide().readinessFor(sv).recorded()).isFalse();
    assertThat(
            Operator.in("OPERATOR")
                .with(Status.WANT, "REVIEW_FAQ")
                .guide()
                .readinessFor(sv)
                .recorded())
        .isTrue();
  }

  /**
   * To SV through leader: two experiences for leader, two for SV. Recommended: the OP exam (leader)
   * and leadership, which SV requires anyway, the SV exam and management training: three.
   */
  @Test
  void countsWhatAllStepsOfTheFastestRouteAskFor() {
    RoleReadiness readiness =
        Operator.in("OPERATOR")
            .with(Status.CONFIRMED, "COACH_JUNIOR", "CC_EXAM_OP")
            .with(Status.CLAIMED, "PROPOSE_IMPROVEMENT")
            .guide()
            .readinessFor(Operator.MAP.role(new RoleCode("SV")).orElseThrow());
    assertThat(readiness.required().asked()).hasSize(4);
    assertThat(readiness.required().reached()).hasSize(1);
    assertThat(readiness.required().claimed()).hasSize(1);
    assertThat(readiness.recommended().asked()).hasSize(3);
    assertThat(readiness.recommended().reached()).hasSize(1);
    assertThat(readiness.recommended().experiences().asked()).hasSize(1);
    assertThat(readiness.months()).isEqualTo(14);
  }

  /** Records, roles and one thing more, all at random. */
  private static final class Try {
    private final Random random;
    private final String from;
    private final Role to;
    private final List<Attainment> records = new ArrayList<>();
    private final Requirement more;

    Try(int seed) {
      random = new Random(seed);
      from = ROLES.get(random.nextInt(ROLES.size())).code().value();
      to = ROLES.get(random.nextInt(ROLES.size()));
      List<Requirement> unused = new ArrayList<>(ALL);
      Collections.shuffle(unused, random);
      more = unused.remove(0);
      unused.stream()
          .limit(1 + random.nextInt(15))
          .forEach(one -> records.add(Operator.attainment(one.code(), status())));
    }

    private Status status() {
      return Status.values()[random.nextInt(Status.values().length)];
    }

    CareerGuide guide(List<Attainment> some) {
      return Operator.in(from).with(some).guide();
    }

    RoleReadiness readiness(List<Attainment> some) {
      return guide(some).readinessFor(to);
    }

    RoleReadiness readiness(List<Attainment> some, Status status) {
      List<Attainment> all = new ArrayList<>(some);
      all.add(Operator.attainment(more.code(), status));
      return readiness(all);
    }
  }
}
