package careermap.workday;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
  private static final String SUBSTITUTE = "振替休日";
  private static final String CITIZENS = "国民の休日";
  private static final int BY_NAME = 16;

  @ParameterizedTest
  @ValueSource(ints = {2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030})
  void areThoseThatWereWrittenDownByHand(int year) {
    assertThat(holidays(year)).containsExactlyElementsOf(HolidayTable.of(year));
  }

  @ParameterizedTest
  @CsvSource({"2026,18", "2027,17", "2028,16", "2029,19", "2030,19"})
  void areAsManyAsTheLawHas(int year, int number) {
    assertThat(holidays(year)).hasSize(number);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01,元日", "2027-01-11,成人の日", "2027-02-11,建国記念の日", "2027-02-23,天皇誕生日",
    "2027-03-21,春分の日", "2027-03-22,振替休日", "2027-04-29,昭和の日", "2027-05-03,憲法記念日",
    "2027-05-04,みどりの日", "2027-05-05,こどもの日", "2026-05-06,振替休日", "2027-07-19,海の日",
    "2027-08-11,山の日", "2027-09-20,敬老の日", "2026-09-22,国民の休日", "2027-09-23,秋分の日",
    "2027-10-11,スポーツの日", "2027-11-03,文化の日", "2027-11-23,勤労感謝の日"
  })
  void haveTheirNames(LocalDate day, String name) {
    assertThat(Holidays.on(day).map(Phrase::ja)).contains(name);
  }

  @Test
  void holdEachOfTheSixteenOnceAYear() {
    years()
        .forEach(
            year -> {
              Map<String, Long> named = named(year);
              named.remove(SUBSTITUTE);
              named.remove(CITIZENS);
              assertThat(named)
                  .hasSize(BY_NAME)
                  .allSatisfy((name, times) -> assertThat(times).isOne());
            });
  }

  @Test
  void giveADayOffForEveryOneOnASunday() {
    years()
        .mapToObj(HolidaysTest::holidays)
        .forEach(
            days ->
                assertThat(days.stream().filter(HolidaysTest::isSubstitute).count())
                    .isEqualTo(days.stream().filter(HolidaysTest::isSunday).count()));
  }

  @Test
  void makeWhatLiesBetweenTwoAHolidayToo() {
    List<LocalDate> days = days().filter(day -> isCalled(day, CITIZENS)).toList();
    assertThat(days)
        .startsWith(LocalDate.of(2026, 9, 22), LocalDate.of(2032, 9, 21))
        .allSatisfy(
            day -> {
              assertThat(isByName(day.minusDays(1))).isTrue();
              assertThat(isByName(day.plusDays(1))).isTrue();
            });
    assertThat(days().filter(day -> isByName(day.minusDays(1)) && isByName(day.plusDays(1))))
        .allMatch(day -> Holidays.on(day).isPresent());
  }

  @Test
  void putTheEquinoxesWhereTheSunIs() {
    assertThat(days().filter(day -> isCalled(day, "春分の日")))
        .allMatch(
            day ->
                day.getMonthValue() == 3 && day.getDayOfMonth() >= 19 && day.getDayOfMonth() <= 21);
    assertThat(days().filter(day -> isCalled(day, "秋分の日")))
        .allMatch(
            day ->
                day.getMonthValue() == 9 && day.getDayOfMonth() >= 22 && day.getDayOfMonth() <= 23);
  }

  private static IntStream years() {
    return IntStream.rangeClosed(2022, 2099);
  }

  private static Stream<LocalDate> days() {
    return LocalDate.of(2022, 1, 1).datesUntil(LocalDate.of(2100, 1, 1));
  }

  private static List<LocalDate> holidays(int year) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(day -> Holidays.on(day).isPresent())
        .toList();
  }

  private static Map<String, Long> named(int year) {
    return holidays(year).stream()
        .collect(groupingBy(day -> Holidays.on(day).orElseThrow().ja(), counting()));
  }

  private static boolean isCalled(LocalDate day, String name) {
    return Holidays.on(day).map(Phrase::ja).filter(name::equals).isPresent();
  }

  private static boolean isSubstitute(LocalDate day) {
    return isCalled(day, SUBSTITUTE);
  }

  private static boolean isSunday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY && isByName(day);
  }

  private static boolean isByName(LocalDate day) {
    return Holidays.on(day).isPresent() && !isSubstitute(day) && !isCalled(day, CITIZENS);
  }
}
