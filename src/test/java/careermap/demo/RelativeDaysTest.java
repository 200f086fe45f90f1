package careermap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RelativeDaysTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);

  @Test
  void countsDaysMonthsAndYearsFromToday() {
    assertThat(RelativeDays.resolve("{-14m},{+55d},{-9y},{-0d}", TODAY))
        .isEqualTo("2025-10-07,2027-01-31,2017-12-07,2026-12-07");
  }

  @Test
  void leavesEverythingElseAsItIs() {
    assertThat(RelativeDays.resolve("on,{x},-14m,2026-01-01", TODAY))
        .isEqualTo("on,{x},-14m,2026-01-01");
  }
}
