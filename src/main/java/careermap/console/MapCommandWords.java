package careermap.console;

import careermap.map.CareerMap;
import careermap.map.Phrase;
import java.nio.file.Path;

/** What the commands about the map say. */
final class MapCommandWords {
  private MapCommandWords() {}

  static Phrase noFaults(CareerMap map) {
    return new Phrase(
        "誤りはありません。役割"
            + map.roles().size()
            + "、道筋"
            + map.transitions().size()
            + "、経験"
            + map.experiences().size()
            + "、資格"
            + map.qualifications().size()
            + "、能力ユニット"
            + map.units().size()
            + "、機会"
            + map.opportunities().size()
            + "。",
        "No faults: "
            + map.roles().size()
            + " roles, "
            + map.transitions().size()
            + " transitions, "
            + map.experiences().size()
            + " experiences, "
            + map.qualifications().size()
            + " qualifications, "
            + map.units().size()
            + " ability units, "
            + map.opportunities().size()
            + " opportunities.");
  }

  static Phrase faults(int number) {
    return new Phrase(
        "上の" + number + "件を直して、もう一度お試しください。公開されている地図は変わっていません。",
        "Please correct the " + number + " above and try again. The published map is as it was.");
  }

  static Phrase unknownVersion(String number, int newest) {
    return newest == 1
        ? new Phrase(
            "第" + number + "版はありません。あるのは第1版だけです。",
            "There is no version " + number + ". There is version 1 only.")
        : new Phrase(
            "第" + number + "版はありません。あるのは第1版から第" + newest + "版です。",
            "There is no version " + number + ". There are versions 1 to " + newest + ".");
  }

  static Phrase differences(int number) {
    return number == 0
        ? new Phrase("ちがいはありません。", "There are no differences.")
        : new Phrase("ちがいは" + number + "つです。", "Differences: " + number + ".");
  }

  static Phrase orderAlone() {
    return new Phrase("内容にちがいはありません。並ぶ順だけがちがいます。", "They say the same, in another order.");
  }

  static Phrase versions(int number) {
    return new Phrase(
        number + "つの版があります。* の付いた版が、いま使われています。",
        "Versions: " + number + ". The one marked * is in force.");
  }

  static Phrase written(Path file) {
    return new Phrase(file + " に書き出しました。", "Written to " + file + ".");
  }

  static Phrase thereAlready(Path file) {
    return new Phrase(
        file + " はすでにあります。上書きはしませんので、別の名前を指定してください。",
        file + " is there already and is not overwritten. Please give another name.");
  }

  static Phrase notGiven() {
    return new Phrase(
        "最後まで書き出せませんでした。書き出す先に空きがあるかをご確認ください。",
        "Not everything could be written. Please check that there is room where it goes.");
  }

  static Phrase notWritten(Path file) {
    return new Phrase(
        file + " に書き出せません。フォルダーがあるか、空きがあるか、書き込みが許可されているかをご確認ください。",
        file
            + " cannot be written. Please check that its folder is there, that there is room, and that you may write to it.");
  }

  static Phrase notForTerminal(String form) {
    return new Phrase(
        form + " は画面に出すと文字が乱れます。--output FILE を付けるか、> でファイルに書き出してください。",
        form
            + " is not readable on a terminal. Please add --output FILE, or send it to a file with >.");
  }

  static Phrase unprintable() {
    return new Phrase(
        "この地図の図を描けませんでした。役割がとても多いか、このコンピューターで文字を描く準備が足りません。"
            + "career-map doctor で確かめられます。--format yaml と xlsx は使えます。",
        "The picture of this map could not be drawn. Either it has very many roles, or this computer"
            + " is not set up to draw text; career-map doctor tells. --format yaml and xlsx work.");
  }
}
