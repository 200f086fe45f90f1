package careermap.history;

import careermap.map.Phrase;
import careermap.person.Person;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What is said to HR about a history. */
final class HistoryWords {
  private HistoryWords() {}

  static Phrase unknownPerson(String id, Optional<String> near) {
    return new Phrase(
        "社員番号「" + id + "」の人は名簿にいません。" + maybe(near) + "番号を直すか、先に名簿へ加えてください。",
        "Nobody on the roster has the employee_id \""
            + id
            + "\"."
            + perhaps(near)
            + " Please correct it, or add the person to the roster first.");
  }

  static Phrase unknownKind(String text) {
    return new Phrase(
        "種類「" + text + "」がわかりません。役割、面談、経験、資格のどれかを入れてください。",
        "The kind \""
            + text
            + "\" is not known. Please use ROLE, TALK, EXPERIENCE or QUALIFICATION.");
  }

  static Phrase unknownCode(PastKind kind, String text, Optional<String> near) {
    return new Phrase(
        kind.japanese() + "「" + text + "」は地図にありません。" + maybe(near) + "地図にあるコードか名前を入れてください。",
        "The map has no "
            + english(kind)
            + " \""
            + text
            + "\"."
            + perhaps(near)
            + " Please use a code or a name from the map.");
  }

  static Phrase stillToCome(LocalDate on) {
    return new Phrase(
        "日付がまだ先です(" + on + ")。これまでの日付を入れてください。",
        "The date is still to come (" + on + "). Please enter a day up to today.");
  }

  static Phrase endsBeforeStart() {
    return new Phrase(
        "終了日が日付より前です。どちらかを直してください。", "until is before on. Please correct one of them.");
  }

  static Phrase roleOfToday(Person person) {
    return new Phrase(
        "いまの役割の着任日(" + person.roleSince() + ")より前の日付を入れてください。いまの役割は名簿の取り込みで変えられます。",
        "Please enter a day before the present role began ("
            + person.roleSince()
            + "). The present role is changed by the roster.");
  }

  static Phrase twoRoles(int first) {
    return new Phrase(
        "同じ人に、同じ日に始まる別の役割が" + first + "行目にもあります。どちらかを直してください。",
        "Row "
            + first
            + " gives the same person another role from the same day. Please correct one of them.");
  }

  private static String english(PastKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String maybe(Optional<String> near) {
    return near.map(word -> "もしかして「" + word + "」でしょうか。").orElse("");
  }

  private static String perhaps(Optional<String> near) {
    return near.map(word -> " Did you mean \"" + word + "\"?").orElse("");
  }
}
