package careermap;

import careermap.console.DoctorCommand.Finding;
import careermap.map.Phrase;
import java.nio.file.Path;

/** What {@code doctor} says of the database, with the mend. */
final class DatabaseFindings {
  private static final String DATABASE = "database";

  private DatabaseFindings() {}

  static Finding well(String engine, String place, int people) {
    return Finding.well(
        DATABASE,
        new Phrase(
            engine + "：" + place + " を使えます。表は最新で、社員名簿に載っているのは" + people + "人です。",
            engine
                + " at "
                + place
                + " opens; its tables are up to date, and the roster has "
                + (people == 1 ? "1 person" : people + " people")));
  }

  static Finding toBeMade(String place) {
    return Finding.note(
        DATABASE,
        new Phrase(
            place
                + " に、キャリアマップのデータベースはまだありません。serve か名簿の取り込みが、新しく作ります。すでにお使いのはずなら、DATABASE_URL をご確認ください。",
            "there is none of Career Map's at "
                + place
                + " yet; serve or an import makes it; if there should be one, check DATABASE_URL"));
  }

  static Finding older(String place) {
    return Finding.note(
        DATABASE,
        new Phrase(
            place + " の表は、以前の版のものです。serve などのコマンドが、次に開くときに最新にします。その前に控えをお取りください。",
            "the tables at "
                + place
                + " are from an earlier version; the next command that opens it, such as serve, brings"
                + " them up to date; take a backup first"));
  }

  static Finding notTried() {
    return Finding.note(
        DATABASE, new Phrase("正しくない設定があるため、確かめていません。", "not tried, because a setting is wrong"));
  }

  static Finding everybodys(Path file) {
    return Finding.note(DATABASE, FileRights.everybodys(file.toString()));
  }

  static Finding broken(Phrase said) {
    return Finding.broken(DATABASE, said);
  }
}
