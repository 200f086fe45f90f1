package careermap.slack.view;

import careermap.map.Language;
import careermap.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times of talks, as their reader's clock shows them. */
record TalkTimes(ZoneId zone, Wording wording) {
  private static final DateTimeFormatter JAPANESE_DAY =
      DateTimeFormatter.ofPattern("M月d日(E)", Locale.JAPANESE);
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  String day(LocalDate day) {
    return day.format(wording.language() == Language.JA ? JAPANESE_DAY : ENGLISH_DAY);
  }

  String day(Instant moment) {
    return day(moment.atZone(zone).toLocalDate());
  }

  String moment(Instant moment) {
    return day(moment) + " " + time(moment);
  }

  String time(Instant moment) {
    return moment.atZone(zone).format(TIME);
  }
}
