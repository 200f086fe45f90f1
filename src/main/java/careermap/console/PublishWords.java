package careermap.console;

import careermap.map.Phrase;
import careermap.map.Role;

/** What the command that publishes says. */
final class PublishWords {
  private PublishWords() {}

  static Phrase published(int version) {
    return new Phrase(
        "第" + version + "版を公開しました。お知らせは、動いているアプリか、次に動かすアプリが送ります。",
        "Version "
            + version
            + " is published. The running app, or the next one to run, announces it.");
  }

  static Phrase same(int version) {
    return new Phrase(
        "いまの第" + version + "版と同じです。新しい版は作りません。",
        "This is the same as version " + version + ", which is in force. No new version is made.");
  }

  static Phrase notPublished(int version) {
    return new Phrase(
        "第" + version + "版になるところを確かめました。公開はしていません。",
        "Checked what would become version " + version + ". Nothing was published.");
  }

  static Phrase overtaken(int version) {
    return new Phrase(
        "先に第" + version + "版が公開されました。変わるところをもう一度確かめてください。",
        "Version " + version + " was published meanwhile. Please check the changes again.");
  }

  static Phrase homeless(Role role) {
    String code = role.code().value();
    return new Phrase(
        "公開していません。いま「"
            + role.name().ja()
            + "」の人がいます。ファイルの retired: に引き継ぐ役割を書くか、--successor "
            + code
            + "=新しい役割のコード を付けてください。",
        "Nothing was published. Somebody still has the role \""
            + role.name().en()
            + "\". Please name its successor under retired: in the file, or add --successor "
            + code
            + "=CODE.");
  }

  static Phrase noteTooLong(int longest) {
    return new Phrase(
        "--note は" + longest + "文字までです。", "--note takes up to " + longest + " characters.");
  }
}
