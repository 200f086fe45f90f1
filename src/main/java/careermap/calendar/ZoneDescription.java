package careermap.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes a time zone around a moment, from the zone rules that come with Java. */
final class ZoneDescription {
  /** Long before any talk. */
  private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

  private static final int WEEK = 7;
  private static final int SECONDS = 1000;

  private final ZoneRules rules;
  private final Instant moment;

  private ZoneDescription(ZoneRules rules, Instant moment) {
    this.rules = rules;
    this.moment = moment;
  }

  static VTimezone of(ZoneId zone, Instant moment) {
    VTimezone description = new VTimezone(zone.getId());
    new ZoneDescription(zone.getRules(), moment).observances().forEach(description::addComponent);
    return description;
  }

  /** One where the clock is never changed; else those of the yearly rules, or the two nearest. */
  private List<Observance> observances() {
    ZoneOffsetTransition next = rules.nextTransition(moment);
    if (next == null) {
      return List.of(unchanging());
    }
    List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
    boolean plain = !yearly.isEmpty() && yearly.stream().allMatch(this::isPlain);
    return plain ? yearly.stream().map(this::yearly).toList() : nearest(next);
  }

  private Observance unchanging() {
    ZoneOffset offset = rules.getOffset(moment);
    return describe(new StandardTime(), EVER, offset, offset);
  }

  private List<Observance> nearest(ZoneOffsetTransition next) {
    return Stream.of(Optional.ofNullable(rules.previousTransition(moment)), Optional.of(next))
        .flatMap(Optional::stream)
        .map(this::once)
        .toList();
  }

  private Observance once(ZoneOffsetTransition change) {
    Observance kind =
        rules.isDaylightSavings(change.getInstant())
            ? new DaylightSavingsTime()
            : new StandardTime();
    return describe(
        kind, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
  }

  private Observance yearly(ZoneOffsetTransitionRule rule) {
    Observance yearly = once(lastYears(rule));
    yearly.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(rule.getMonth().getValue())
            .byDay(week(rule), DayOfWeek.valueOfAbbr(abbreviation(rule.getDayOfWeek())))
            .build());
    return yearly;
  }

  /** Whether it is the first, second, third, fourth or last such weekday of a month. */
  private boolean isPlain(ZoneOffsetTransitionRule rule) {
    int day = rule.getDayOfMonthIndicator();
    LocalDate change = lastYears(rule).getDateTimeBefore().toLocalDate();
    return rule.getDayOfWeek() == change.getDayOfWeek()
        && rule.getMonth() == change.getMonth()
        && (day == -1 || day % WEEK == 1);
  }

  private static int week(ZoneOffsetTransitionRule rule) {
    int day = rule.getDayOfMonthIndicator();
    return day == -1 ? -1 : day / WEEK + 1;
  }

  private ZoneOffsetTransition lastYears(ZoneOffsetTransitionRule rule) {
    return rule.createTransition(moment.atZone(ZoneOffset.UTC).getYear() - 1);
  }

  private static String abbreviation(java.time.@Nullable DayOfWeek day) {
    return String.valueOf(day).substring(0, 2);
  }

  private static Observance describe(
      Observance kind, LocalDateTime since, ZoneOffset before, ZoneOffset after) {
    kind.setDateStart(
        new DateTimeComponents(
            since.getYear(),
            since.getMonthValue(),
            since.getDayOfMonth(),
            since.getHour(),
            since.getMinute(),
            since.getSecond(),
            false));
    kind.setTimezoneOffsetFrom(offset(before));
    kind.setTimezoneOffsetTo(offset(after));
    return kind;
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset((long) offset.getTotalSeconds() * SECONDS);
  }
}
