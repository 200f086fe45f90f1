package careermap.database;

import careermap.map.Phrase;
import java.nio.file.Path;

/** Why a copy is not made, and what to do about it. */
final class CopyWords {
  private CopyWords() {}

  static Phrase nothingToCopy(Path database) {
    return new Phrase(
        database + " にデータベースはありません。DATABASE_URL をご確認ください。",
        "There is no database at " + database + ". Please check DATABASE_URL.");
  }

  static Phrase thereAlready(Path target) {
    return new Phrase(
        target + " はすでにあります。上書きはしませんので、別の名前を指定してください。",
        target + " is there already and is not overwritten. Please give another name.");
  }

  static Phrase databaseThere(Path there) {
    return new Phrase(
        there + " がすでにあります。上書きはしません。serve を止めて、この名前で始まるファイルをすべて別の場所に移してから、もう一度お試しください。",
        there
            + " is there already and is not overwritten. Stop serve, put all files whose names begin"
            + " with that of the database somewhere else, and try again.");
  }

  static Phrase tablesThere(String place) {
    return new Phrase(
        place + " にはすでに表があります。上書きはしません。空のデータベースを作り、DATABASE_URL に指定してください。",
        place
            + " has tables already, and they are not overwritten. Create an empty database and name it"
            + " in DATABASE_URL.");
  }

  static Phrase foreign(String place) {
    return new Phrase(
        place + " には、ほかのアプリの表があります。空のデータベースを作り、DATABASE_URL に指定してください。",
        place
            + " holds tables of something else. Please make an empty database and name it in"
            + " DATABASE_URL.");
  }

  static Phrase noTables(String place) {
    return new Phrase(
        place + " にキャリアマップの表はありません。DATABASE_URL をご確認ください。",
        "There are no tables of Career Map in " + place + ". Please check DATABASE_URL.");
  }

  static Phrase notTheSame(String place, String table) {
    return new Phrase(
        place + " の表 " + table + " が控えと一致しないため、元に戻しました。もう一度お試しください。",
        "The table "
            + table
            + " in "
            + place
            + " is not what the copy holds, so all was taken back. Please try again.");
  }

  static Phrase noSuchCopy(Path copy) {
    return new Phrase(
        copy + " というファイルはありません。", "There is no file " + copy + ". Please check its name.");
  }

  static Phrase unfinished(Path beside) {
    return new Phrase(
        beside + " がそばにあるため、このファイルは使用中のデータベースの一部かもしれません。career-map backup で作ったファイルを指定してください。",
        beside
            + " lies beside it, so this may be half of a database in use. Please name a file made by"
            + " career-map backup.");
  }

  static Phrase notWritten(Path target) {
    return new Phrase(
        target + " に書き込めません。フォルダーがあるか、空きがあるか、書き込みが許可されているかをご確認ください。",
        target
            + " cannot be written. Please check that its folder is there, that there is room, and that"
            + " you may write to it.");
  }

  static Phrase notCopied(Path target, String reason) {
    return new Phrase(
        target + " を作れませんでした(" + reason + ")。空きがあるかをご確認ください。",
        target + " could not be made (" + reason + "). Please check that there is room.");
  }
}
