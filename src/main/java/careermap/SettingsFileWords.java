package careermap;

import careermap.map.Phrase;

/** What is said of a file with settings; no value is part of it. */
final class SettingsFileWords {
  private SettingsFileWords() {}

  private static Phrase line(int number, String ja, String en) {
    return new Phrase(".env の" + number + "行目：" + ja, ".env, line " + number + ": " + en);
  }

  static Phrase notUtf8() {
    return new Phrase(
        ".env は UTF-8 で保存されていないため、読み込めません。UTF-8 で保存し直してください。",
        ".env is not in UTF-8 and cannot be read; save it as UTF-8");
  }

  static Phrase notReadable() {
    return new Phrase(
        ".env を読み込めません。アプリを動かすユーザーが読めるようにするか、別の場所に移してください。",
        ".env cannot be read; make it readable for the user who runs the app, or move it away");
  }

  static Phrase byteOrderMark() {
    return line(
        1,
        "バイト順マーク(BOM)で始まるため、読み込めません。BOM なしの UTF-8 で保存し直してください。",
        "begins with a byte order mark and cannot be read; save the file as UTF-8 without one");
  }

  static Phrase export(int line) {
    return line(line, "読み込めません。行頭の export を取ってください。", "cannot be read; take away \"export\"");
  }

  static Phrase broken(int line) {
    return line(
        line,
        "読み込めません。「名前=値」の形で1行に書き、引用符は閉じてください。",
        "cannot be read; write NAME=value in one line, and close every quotation mark");
  }

  static Phrase cutOff(int line) {
    return line(
        line,
        "値の # から後ろは、コメントとみなされます。# も値の一部なら、値を引用符 \" で囲んでください。",
        "from the # on, the value is taken for a comment; if it belongs to the value, put the value"
            + " into quotation marks (\")");
  }

  static Phrase twice(int line, String name) {
    return line(
        line,
        name + " が2回書かれています。最後の行が使われます。1行だけ残してください。",
        "the setting " + name + " stands twice; the last line counts; keep one alone");
  }

  static Phrase inCapitals(int line, String name) {
    return line(
        line,
        "読み込んでいません。名前は大文字で " + name + " と書いてください。",
        "left out; write the name in capitals: " + name);
  }

  static Phrase noSetting(int line, String name) {
    return line(
        line,
        (name.isEmpty() ? "この" : name + " という") + "名前の設定はありません。つづりをご確認ください。",
        "there is no "
            + (name.isEmpty() ? "such setting" : "setting " + name)
            + "; see how it is spelt");
  }
}
