package careermap;

import careermap.console.DoctorCommand.Finding;
import careermap.map.Phrase;
import java.time.LocalTime;
import java.time.ZoneId;

/** What {@code doctor} says of the settings and of the place where the app runs, with the mend. */
final class PlaceFindings {
  private static final String FONTS = "fonts";
  private static final String HOLIDAYS = "holidays";
  private static final String SETTINGS = "settings";
  private static final String TIME_ZONE = "time zone";

  private PlaceFindings() {}

  static Finding settingsWell() {
    return Finding.well(SETTINGS, new Phrase("どれも正しく設定されています。", "all are as expected"));
  }

  static Finding settingsWrong(Phrase said) {
    return Finding.broken(SETTINGS, said);
  }

  static Finding settingsDoubtful(Phrase said) {
    return Finding.note(SETTINGS, said);
  }

  static Finding timeZone(ZoneId zone, LocalTime now) {
    return Finding.well(
        TIME_ZONE, new Phrase(zone + "。いまは " + now + " です。", zone + ", where it is " + now));
  }

  static Finding timeZoneWrong(Phrase said) {
    return Finding.broken(TIME_ZONE, said);
  }

  static Finding holidaysReviewed(int until) {
    return Finding.well(
        HOLIDAYS,
        new Phrase("日本の祝日は" + until + "年まで確認済みです。", "Japan's, as reviewed up to " + until));
  }

  static Finding holidaysOld(int until) {
    return Finding.note(
        HOLIDAYS,
        new Phrase(
            "日本の祝日の確認は" + until + "年までです。アプリを新しくするか、今年の祝日と比べ、違う日を設定してください。",
            "Japan's were last reviewed up to "
                + until
                + "; update the app, or compare this year's and set the days that differ"));
  }

  static Finding fontsWell() {
    return Finding.well(
        FONTS,
        new Phrase("地図を、日本語の文字も含めて図に描けます。", "the map can be drawn as a picture, in Japanese too"));
  }

  static Finding fontsMissing() {
    return Finding.note(
        FONTS,
        new Phrase(
            "地図を図に描けないため、文章で表示します。java.desktop モジュールを含むJavaをお使いください。",
            "the map cannot be drawn as a picture and is shown in words; use a Java runtime with the"
                + " module java.desktop"));
  }
}
