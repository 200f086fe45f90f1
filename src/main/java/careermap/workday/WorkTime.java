package careermap.workday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When one person works (その人の勤務時間): in their zone, on their days, in their hours. */
public interface WorkTime {
  ZoneId zone();

  WorkingHours hours();

  /** Whether the company works on the day and the person is not on leave. */
  boolean worksOn(LocalDate day);

  /** Whether the person works on the day and it is in no quiet period. */
  boolean mayBeToldOn(LocalDate day);

  /**
   * Whether the person may be told something at this moment: within their hours, and never on a
   * calendar day of their zone that {@link #mayBeToldOn} excludes, though a night began before it.
   */
  boolean isOpen(Instant moment);

  /**
   * The first moment from {@code moment} on at which the person may be told something; empty where
   * there is none within a year.
   */
  Optional<ZonedDateTime> nextOpen(Instant moment);
}
