package careermap.reminder;

import java.time.Instant;
import java.time.LocalDate;

/** What has become of a line of a digest (その後). */
public sealed interface Fate {
  /** Still to be talked with (これから). */
  record Open() implements Fate {}

  /** They talked (話しました). */
  record Talked(LocalDate on) implements Fate {}

  /** They have a time to meet (予定あり). */
  record Agreed(Instant at) implements Fate {}

  /** Put off (来週へ). */
  record Snoozed(Snooze snooze) implements Fate {}

  /** Left, on leave, or with another supervisor (対象外). */
  record Gone() implements Fate {}
}
