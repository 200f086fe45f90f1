package careermap.console;

import careermap.history.PastKind;
import careermap.map.Phrase;
import careermap.person.RosterChange.Kind;
import java.util.Locale;

/** What the reports of the command line say. */
final class ReportWords {
  static final Phrase UNCHANGED = new Phrase("変わらない人", "Unchanged");
  static final Phrase RECORDED_ALREADY = new Phrase("すでにある記録", "Recorded already");
  static final Phrase WARNINGS = new Phrase("ご確認いただきたいこと", "Worth a look");
  static final Phrase PROBLEMS = new Phrase("直していただきたいこと", "To be corrected");

  private ReportWords() {}

  static Phrase title(Kind kind) {
    return switch (kind) {
      case NEW -> new Phrase("新しい人", "New");
      case LEFT -> new Phrase("退職として扱う人", "Taken as having left");
      case RETURNED -> new Phrase("戻ってきた人", "Returned");
      case MOVED -> new Phrase("役割が変わった人", "Moved");
      case CHANGED -> new Phrase("ほかの内容が変わった人", "Changed otherwise");
    };
  }

  static Phrase title(PastKind kind) {
    return new Phrase(
        "新しい記録(" + kind.japanese() + ")", "New (" + kind.name().toLowerCase(Locale.ROOT) + ")");
  }

  static Phrase more(int number) {
    return new Phrase(
        "ほか" + number + "人 (--format json で全員が出ます)", number + " more (--format json lists all)");
  }

  static Phrase ending(boolean applied, int problems) {
    if (problems > 0) {
      return new Phrase(
          "取り込みませんでした。上の" + problems + "件を直して、もう一度お試しください。",
          "Nothing was taken in. Please correct the " + problems + " above and try again.");
    }
    return applied
        ? new Phrase("取り込みました。", "Taken in.")
        : new Phrase("確認だけしました。まだ何も書き込んでいません。", "Only checked; nothing has been written.");
  }
}
