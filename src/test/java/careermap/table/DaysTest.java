package careermap.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-04-01",
        "2026/4/1",
        "2026.4.1",
        "2026年4月1日",
        "2026年04月01日",
        "20260401",
        "２０２６－０４－０１",
        "２０２６／４／１",
        "２０２６年４月１日",
        "2026-04-01 00:00:00"
      })
  void readsADayHoweverItIsWritten(String text) {
    assertThat(Days.read(text)).hasValue(LocalDate.of(2026, 4, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2026/13/1",
        "26/4/1",
        "4/1/2026",
        "46113",
        "2026-04",
        "1826-04-01",
        "2026-4",
        "来月",
        "2026041",
        "2026-04-01 09:30",
        "2026-0401"
      })
  void readsNothingElse(String text) {
    assertThat(Days.read(text)).isEmpty();
  }

  @Test
  void takesAContractWithoutAnEnd() {
    assertThat(Days.read("9999/12/31")).hasValue(LocalDate.of(9999, 12, 31));
  }
}
