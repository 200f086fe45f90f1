package careermap.database;

import careermap.map.Phrase;
import java.nio.file.Path;

/** Why the database cannot be used, and what to do about it. */
final class DatabaseWords {
  private static final String SETTING = "DATABASE_URL: ";

  private DatabaseWords() {}

  private static Phrase of(String ja, String en) {
    return new Phrase(SETTING + ja, SETTING + en);
  }

  static Phrase expected() {
    return of(
        "jdbc:sqlite:ファイル名(例: jdbc:sqlite:data/career-map.db)か、jdbc:postgresql://ホスト/データベース名の形で指定してください。",
        "expected jdbc:sqlite:FILE, such as jdbc:sqlite:data/career-map.db, or"
            + " jdbc:postgresql://HOST/DATABASE");
  }

  static Phrase expectedOfServer() {
    return of(
        "jdbc:postgresql://ホスト:ポート/データベース名?user=…&password=… か、postgres://ユーザー名:パスワード@ホスト:ポート/データベース名の形で指定してください。"
            + "パスワードの中の @ : / ? # % と空白は、%40 %3A %2F %3F %23 %25 %20 と書きます。",
        "expected jdbc:postgresql://HOST:PORT/DATABASE?user=…&password=… or"
            + " postgres://USER:PASSWORD@HOST:PORT/DATABASE; in a password write @ : / ? # % and"
            + " blanks as %40 %3A %2F %3F %23 %25 %20");
  }

  static Phrase folder(Path path) {
    return of(path + " はフォルダーです。その中のファイル名まで指定してください。", path + " is a folder; name a file in it");
  }

  static Phrase fileNotMade(Path path) {
    return of(
        path + " を作れません。ディスクの空きをご確認ください。",
        "cannot create " + path + "; see whether the disk is full");
  }

  static Phrase folderNotMade(Path path) {
    return of(
        "フォルダー " + path + " を作れません。書き込めるようにするか、別の場所を指定してください。",
        "cannot create the folder " + path + "; make it writable or name another");
  }

  static Phrase notWritable(Path path) {
    return of(
        path + " に書き込めません。権限を変えるか、別のファイルを指定してください。",
        path + " is not writable; change its rights or name another file");
  }

  static Phrase served(Path path) {
    return of(
        path + " では、別の serve がすでに動いています。先に止めてください。",
        "another serve already runs on " + path + "; stop it first");
  }

  static Phrase lockNotWritten(Path lock) {
    return of(
        lock + " を書き込めません。フォルダーに書き込めるようにしてください。",
        "cannot write " + lock + "; make the folder writable");
  }

  static Phrase newer() {
    return of(
        "このデータベースは、より新しいキャリアマップが使っています。同じかそれより新しい版をお使いになるか、以前の控えを戻してください。",
        "this database was brought up to date by a newer Career Map; use that version or a newer one,"
            + " or restore a backup from before");
  }

  static Phrase foreign(String place) {
    return of(
        place + " には、ほかのアプリの表があります。空のデータベースを作って指定してください。",
        place + " holds tables of something else; make an empty database and name it");
  }

  static Phrase encoding(String place, String encoding) {
    return of(
        place
            + " の文字コードは "
            + encoding
            + " です。UTF8 のデータベースを作って(create database 名前 encoding 'UTF8' template template0)指定してください。",
        place
            + " is in the encoding "
            + encoding
            + "; make a database with encoding UTF8 (create database NAME encoding 'UTF8' template"
            + " template0) and name it");
  }

  static Phrase notOpened(String place, String reason, Phrase mend) {
    return of(
        place + " を開けません(" + reason + ")。" + mend.ja(),
        "cannot open " + place + " (" + reason + "); " + mend.en());
  }

  static Phrase damaged(String place, String fault, Phrase wayBack) {
    return of(
        place + " は壊れています(" + fault + ")。" + wayBack.ja(),
        place + " is damaged (" + fault + "); " + wayBack.en());
  }

  static Phrase fileMend() {
    return new Phrase(
        "ファイルを読み書きできるか、ディスクに空きがあるかをご確認ください。",
        "see that the file may be read and written, and that the disk is not full");
  }

  static Phrase fileWayBack() {
    return new Phrase(
        "この名前で始まるファイルをすべて別の場所に移し、career-map restore ファイル名 で控えを戻してください。",
        "put every file whose name begins with that one aside, and put a copy back with career-map"
            + " restore FILE");
  }

  static Phrase serverMend() {
    return new Phrase(
        "サーバーが動いているか、データベース名、ユーザー名、パスワードが正しいかをご確認ください。",
        "see that the server runs, and that the database, the user and the password are right");
  }

  /** The driver asks the system for the address of a name, and says no more than the name. */
  static Phrase hostMend(String host) {
    return new Phrase(
        "ホスト名 " + host + " が見つかりません。つづりと、名前解決(DNS)をご確認ください。",
        "there is no host " + host + "; see how it is spelt, and that names are resolved (DNS)");
  }

  static Phrase rightMend() {
    return new Phrase(
        "このユーザーには権限がありません。データベースの持ち主にしてください(alter database データベース名 owner to ユーザー名)。",
        "this user lacks a right; make it the database's owner (alter database NAME owner to USER)");
  }

  static Phrase noTablesMade(String place) {
    return of(
        place + " に表を作れません。" + rightMend().ja(),
        "tables cannot be made in " + place + "; " + rightMend().en());
  }

  static Phrase serverWayBack() {
    return new Phrase(
        "サーバー自身のログをご確認のうえ、控えを戻してください。",
        "see what the server's own log says, and put a copy of it back");
  }
}
