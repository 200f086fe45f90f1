package careermap;

import careermap.map.Phrase;

/** The settings of docs, with what is expected of each and where to get it. */
enum Setting {
  SLACK_BOT_TOKEN(
      "xoxb- で始まるボットトークンを、アプリのページの OAuth & Permissions からコピーしてください。",
      "a bot token that begins with xoxb-; copy it from your app's page, OAuth & Permissions"),
  SLACK_SIGNING_SECRET(
      "英数字32文字以上の Signing Secret を、アプリのページの Basic Information からコピーしてください。",
      "32 or more letters and digits; copy the secret from your app's page, Basic Information"),
  SLACK_APP_TOKEN(
      "xapp- で始まるアプリレベルトークンを、アプリのページの Basic Information で作ってください。",
      "an app-level token that begins with xapp-; create it on your app's page, Basic Information"),
  SLACK_API_URL(
      "スラッシュで終わるアドレスを指定してください。例: https://slack.com/api/",
      "an address that ends with a slash, such as https://slack.com/api/"),
  PORT("0から65535までの数を指定してください。例: 3000", "a number from 0 to 65535, such as 3000"),
  DATABASE_URL(
      "jdbc:sqlite:ファイル名か、jdbc:postgresql://ホスト/データベース名を指定してください。",
      "jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE"),
  HR_USER_IDS(
      "SlackのユーザーID(U…)かユーザーグループID(S…)を、コンマで区切って指定してください。Slackのプロフィールのメニューからコピーできます。",
      "Slack user ids (U…) or user groups (S…), separated by commas; copy them from a profile's menu"
          + " in Slack"),
  HR_CHANNEL_ID(
      "C で始まるチャンネルIDを、Slackのチャンネルの詳細からコピーしてください。",
      "a channel id that begins with C; copy it from the channel's details in Slack"),
  TIME_ZONE("タイムゾーンの名前を指定してください。例: Asia/Tokyo", "a time zone's name, such as Asia/Tokyo"),
  LOCALE("ja か en を指定してください。", "ja or en"),
  NOTE_KEYS(
      "名前:鍵 の組を、コンマで区切って指定してください。名前は組ごとに変え、鍵は32バイトのBase64にします。",
      "id:key pairs, separated by commas, each with an id of its own and a key of 32 bytes in"
          + " Base64"),
  MESSAGES_PER_SECOND("1から99までの数を指定してください。例: 1", "a number from 1 to 99, such as 1");

  private final String ja;
  private final String en;

  Setting(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  /** Its value is never part of what is said. */
  WrongSetting wrong() {
    return new WrongSetting(
        new Phrase(name() + " が正しくありません。" + ja, name() + " is not as expected: " + en));
  }

  WrongSetting missing() {
    return new WrongSetting(
        new Phrase(name() + " がありません。" + ja, name() + " is missing: expected " + en));
  }
}
