package careermap.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every table of small companies at once, attacked by whoever knows the roster. */
class SuppressionAttackTest {
  private static final int COMPANIES = 200;

  @Test
  void noSmallNumberIsFoundAgain() {
    Random random = new Random(7);
    int secrets = 0;
    int told = 0;
    for (int company = 0; company < COMPANIES; company++) {
      RandomCompany one = RandomCompany.of(random, 3 + random.nextInt(58));
      Attacker attacker = new Attacker(one);
      assertThat(attacker.found()).as("company %d", company).isEmpty();
      secrets += attacker.secrets();
      told += (int) told(one.coverage());
    }
    assertThat(secrets).isGreaterThan(COMPANIES * 20);
    assertThat(told).isGreaterThan(COMPANIES);
  }

  private static long told(Coverage coverage) {
    return coverage.tables().stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.talked().told() != null)
        .count();
  }
}
