package careermap.workday;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The holidays of 2022 to 2030, written down by hand from the Act and the calendars of the National
 * Astronomical Observatory: each as month and day.
 */
public final class HolidayTable {
  private static final Map<Integer, String> DAYS =
      Map.of(
          2022,
          "01-01 01-10 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-23 10-10 11-03 11-23",
          2023,
          "01-01 01-02 01-09 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-23 10-09 11-03 11-23",
          2024,
          "01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23"
              + " 10-14 11-03 11-04 11-23",
          2025,
          "01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03"
              + " 11-23 11-24",
          2026,
          "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03"
              + " 11-23",
          2027,
          "01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23",
          2028,
          "01-01 01-10 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-22 10-09 11-03 11-23",
          2029,
          "01-01 01-08 02-11 02-12 02-23 03-20 04-29 04-30 05-03 05-04 05-05 07-16 08-11 09-17 09-23 09-24 10-08"
              + " 11-03 11-23",
          2030,
          "01-01 01-14 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-23 10-14 11-03"
              + " 11-04 11-23");

  private HolidayTable() {}

  /** Those of a year from 2022 to 2030. */
  public static SortedSet<LocalDate> of(int year) {
    return Stream.of(DAYS.getOrDefault(year, "").split(" "))
        .map(day -> MonthDay.parse("--" + day).atYear(year))
        .collect(toCollection(TreeSet::new));
  }
}
