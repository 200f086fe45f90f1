package careermap.workday;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import careermap.map.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The sixteen days that article 2 of the Act on National Holidays names. */
enum NationalHoliday {
  NEW_YEAR("元日", "New Year’s Day", on(1, 1)),
  COMING_OF_AGE("成人の日", "Coming of Age Day", monday(1, 2)),
  FOUNDATION("建国記念の日", "National Foundation Day", on(2, 11)),
  EMPEROR("天皇誕生日", "Emperor’s Birthday", on(2, 23)),
  VERNAL_EQUINOX(
      "春分の日", "Vernal Equinox Day", year -> LocalDate.of(year, 3, Equinox.inMarch(year))),
  SHOWA("昭和の日", "Showa Day", on(4, 29)),
  CONSTITUTION("憲法記念日", "Constitution Memorial Day", on(5, 3)),
  GREENERY("みどりの日", "Greenery Day", on(5, 4)),
  CHILDREN("こどもの日", "Children’s Day", on(5, 5)),
  MARINE("海の日", "Marine Day", monday(7, 3)),
  MOUNTAIN("山の日", "Mountain Day", on(8, 11)),
  RESPECT_FOR_THE_AGED("敬老の日", "Respect for the Aged Day", monday(9, 3)),
  AUTUMNAL_EQUINOX(
      "秋分の日", "Autumnal Equinox Day", year -> LocalDate.of(year, 9, Equinox.inSeptember(year))),
  SPORTS("スポーツの日", "Sports Day", monday(10, 2)),
  CULTURE("文化の日", "Culture Day", on(11, 3)),
  LABOUR_THANKSGIVING("勤労感謝の日", "Labour Thanksgiving Day", on(11, 23));

  private final Phrase title;
  private final IntFunction<LocalDate> dayIn;

  NationalHoliday(String ja, String en, IntFunction<LocalDate> dayIn) {
    this.title = new Phrase(ja, en);
    this.dayIn = dayIn;
  }

  static Optional<NationalHoliday> on(LocalDate day) {
    return Stream.of(values())
        .filter(holiday -> holiday.dayIn.apply(day.getYear()).equals(day))
        .findFirst();
  }

  Phrase title() {
    return title;
  }

  private static IntFunction<LocalDate> on(int month, int day) {
    return year -> LocalDate.of(year, month, day);
  }

  private static IntFunction<LocalDate> monday(int month, int which) {
    return year -> LocalDate.of(year, month, 1).with(dayOfWeekInMonth(which, MONDAY));
  }
}
