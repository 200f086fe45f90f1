package careermap.console;

import careermap.map.Phrase;
import careermap.person.PersonId;
import careermap.privacy.Erasure;

/** What the commands about one person say. */
final class PersonWords {
  private PersonWords() {}

  static Phrase nobody(String who) {
    return new Phrase(
        "名簿に、番号かメールが" + who + "の人はいません。",
        "Nobody on the roster has the number or e-mail " + who + ".");
  }

  static Phrase whom() {
    return new Phrase("社員番号かメールが必要です。", "An employee number or e-mail is needed.");
  }

  static Phrase foretell(Erasure.Footprint footprint) {
    return new Phrase(
        "%sさん(%s)の記録を消去します：面談%d、メモ%d、経験と資格%d、評価シート%d。いま%d人の上司です。元に戻せません。"
            .formatted(
                footprint.name(),
                footprint.person(),
                footprint.talks(),
                footprint.notes(),
                footprint.growth(),
                footprint.sheets(),
                footprint.reports()),
        ("Erasing %s (%s) for good: %d talks, %d notes, %d experiences and qualifications, %d"
                + " evaluation sheets. Supervisor of %d now.")
            .formatted(
                footprint.name(),
                footprint.person(),
                footprint.talks(),
                footprint.notes(),
                footprint.growth(),
                footprint.sheets(),
                footprint.reports()));
  }

  static Phrase sure(PersonId person) {
    return new Phrase(
        "消去するには、社員番号 " + person + " を入力してください：",
        "To erase, type the employee number " + person + ": ");
  }

  static Phrase needsYes() {
    return new Phrase(
        "端末ではないので、確認できません。消去するには --yes をつけてください。",
        "There is no terminal to ask at. Add --yes to erase.");
  }

  static Phrase notErased() {
    return new Phrase("消去しませんでした。", "Nothing was erased.");
  }

  static Phrase erased() {
    return new Phrase(
        "消去しました。Slackにあるアプリのメッセージは、動いているアプリが消します。"
            + "残ったものは person erase --left で確かめられます。バックアップの写しは、古くなったら捨ててください。",
        "Erased. The running app takes its messages out of Slack; person erase --left lists what stays."
            + " Throw copies of the database away when they are old.");
  }

  static Phrase notSwept() {
    return new Phrase(
        "記録は消去しました。ファイルの空き領域がまだ使われていたため、掃除は動いているアプリが続けます。",
        "The records are erased. Spare places of the file were in use; the running app goes on with"
            + " emptying them.");
  }
}
