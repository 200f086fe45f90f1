package careermap.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftSpanTest {
  @ParameterizedTest
  @CsvSource({
    "13:00-22:00,13:00,22:00",
    "9:00〜17:30,09:00,17:30",
    "９：００～１７：３０,09:00,17:30",
    "遅番 13:00–22:00,13:00,22:00",
    "早番(7時半から16時),07:30,16:00",
    "夜勤 22:00-翌7:00,22:00,07:00",
    "16:00-24:00,16:00,00:00",
    "20:00-29:00,20:00,05:00",
  })
  void isReadAsItIsWritten(String shift, LocalTime from, LocalTime until) {
    assertThat(ShiftSpan.in(shift)).contains(new WorkingHours(from, until));
  }

  @ParameterizedTest
  @ValueSource(strings = {"日勤", "A-1", "9-18", "9:75-18:00", "シフト3", "50:00-60:00"})
  void isNotGuessed(String shift) {
    assertThat(ShiftSpan.in(shift)).isEmpty();
  }

  @Test
  void tellsNightsFromDays() {
    assertThat(ShiftSpan.in("22:00-07:00")).get().matches(WorkingHours::endsNextDay);
    assertThat(ShiftSpan.in("07:00-22:00")).get().matches(hours -> !hours.endsNextDay());
  }
}
