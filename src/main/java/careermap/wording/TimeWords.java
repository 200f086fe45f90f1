package careermap.wording;

import careermap.map.Employment;
import careermap.map.Guideline;
import careermap.map.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Spans and days in words (期間と日付のことば). */
public record TimeWords(Wording wording) {
  private static final int YEAR = 12;
  private static final int MINUTES = 60;
  private static final DateTimeFormatter JAPANESE =
      DateTimeFormatter.ofPattern("y年M月d日", Locale.JAPANESE);
  private static final DateTimeFormatter SHORT_JAPANESE =
      DateTimeFormatter.ofPattern("M月d日", Locale.JAPANESE);
  private static final DateTimeFormatter SHORT_ENGLISH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMM y", Locale.ENGLISH);

  /** Whole months as 8か月, 1年2か月, 2年. */
  public String span(int months) {
    int years = months / YEAR;
    int rest = months % YEAR;
    if (months == 0) {
      return wording.say("time.none");
    }
    if (years == 0) {
      return wording.say("time.months", rest);
    }
    return rest == 0
        ? wording.say("time.years", years)
        : wording.say("time.years.months", years, rest);
  }

  /** The guideline for a form of employment, or that there is none yet. */
  public String guideline(Employment employment, Optional<Guideline> guideline) {
    return guideline
        .map(known -> wording.say("guideline." + employment, range(known)))
        .orElseGet(() -> wording.say("guideline.none"));
  }

  /** A guideline's months: 2〜3年, 2年から, 3年まで. */
  public String range(Guideline guideline) {
    @Nullable Integer min = guideline.minMonths();
    @Nullable Integer max = guideline.maxMonths();
    if (min == null) {
      return wording.say("time.upto", span(max == null ? 0 : max));
    }
    return max == null ? wording.say("time.from", span(min)) : between(min, max);
  }

  public String day(LocalDate day) {
    return day.format(wording.language() == Language.JA ? JAPANESE : ENGLISH);
  }

  /** A day whose year is clear: 12月3日, 3 Dec. */
  public String shortDay(LocalDate day) {
    return day.format(wording.language() == Language.JA ? SHORT_JAPANESE : SHORT_ENGLISH);
  }

  /** Days in a row; one by itself where they are one. */
  public String days(LocalDate from, LocalDate until) {
    return from.equals(until) ? day(from) : wording.say("time.days", day(from), day(until));
  }

  /** 月曜日, Monday. */
  public String weekday(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, wording.language().locale());
  }

  /** An hour of the day: 10時, 10:00. */
  public String hour(int hour) {
    return wording.say("time.hour", hour);
  }

  /** Hours of work: 9:00〜18:00; an end that is not after the beginning is on the next day. */
  public String hours(LocalTime from, LocalTime until) {
    String key = until.isAfter(from) ? "time.hours.same.day" : "time.hours.next.day";
    return wording.say(key, from.format(TIME), until.format(TIME));
  }

  /** Minutes as 46分, 1時間20分, 3時間. */
  public String minutes(long minutes) {
    long hours = minutes / MINUTES;
    long rest = minutes % MINUTES;
    if (hours == 0) {
      return wording.say("time.minutes", rest);
    }
    return rest == 0
        ? wording.say("time.hours", hours)
        : wording.say("time.hours.minutes", hours, rest);
  }

  /** A month by itself: 3月, Mar. */
  public String monthName(Month month) {
    return month.getDisplayName(TextStyle.SHORT, wording.language().locale());
  }

  /** A day and the time of day. */
  public String moment(ZonedDateTime moment) {
    return day(moment.toLocalDate()) + " " + moment.format(TIME);
  }

  public String month(LocalDate day) {
    return wording.say(
        "time.month",
        String.valueOf(day.getYear()),
        day.getMonthValue(),
        monthName(day.getMonth()));
  }

  /** A month with its year: 2029年10月, Oct 2029. */
  public String yearMonth(YearMonth month) {
    return wording.say(
        "time.year.month",
        String.valueOf(month.getYear()),
        month.getMonthValue(),
        monthName(month.getMonth()));
  }

  private String between(int min, int max) {
    if (min == max) {
      return span(min);
    }
    if (min > 0 && min % YEAR == 0 && max % YEAR == 0) {
      return wording.say("time.between.years", min / YEAR, max / YEAR);
    }
    return max < YEAR
        ? wording.say("time.between.months", min, max)
        : wording.say("time.between", span(min), span(max));
  }
}
