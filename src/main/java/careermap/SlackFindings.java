package careermap;

import careermap.console.DoctorCommand.Finding;
import careermap.map.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** What {@code doctor} says of Slack, with the mend. */
final class SlackFindings {
  private static final String EVENTS = "events";
  private static final String SCOPES = "scopes";
  private static final String TOKEN = "token";

  private SlackFindings() {}

  static Finding tokenKnown() {
    return Finding.well(TOKEN, new Phrase("Slackに認められています。", "Slack knows it"));
  }

  static Finding tokenNotTried() {
    return Finding.note(
        TOKEN, new Phrase("正しくない設定があるため、確かめていません。", "not tried, because a setting is wrong"));
  }

  static Finding proxyWrong(Phrase said) {
    return Finding.broken(TOKEN, said);
  }

  static Finding tokenRefused(String word) {
    return word.equals("unreachable")
        ? Finding.broken(
            TOKEN,
            new Phrase(
                "Slackにつながりません。ネットワークと SLACK_API_URL をご確認ください。",
                "Slack cannot be reached; check the network and SLACK_API_URL"))
        : Finding.broken(
            TOKEN,
            new Phrase(
                "Slackの応答は " + word + " です。アプリをインストールし直し、ボットトークンをコピーしてください。",
                "Slack said " + word + "; install the app again and copy its bot token"));
  }

  static Finding scopes(Collection<String> missing) {
    String names = String.join(", ", missing);
    return missing.isEmpty()
        ? Finding.well(SCOPES, new Phrase("すべてそろっています。", "none is missing"))
        : Finding.broken(
            SCOPES,
            new Phrase(
                names + " が足りません。manifest.yml のとおりに加えて、アプリをインストールし直してください。",
                "add " + names + " as manifest.yml has them, and install the app again"));
  }

  static Finding clock(Duration skew, Duration tolerated) {
    long seconds = skew.abs().toSeconds();
    return skew.abs().compareTo(tolerated) <= 0
        ? Finding.well("clock", new Phrase("Slackの時計と合っています。", "agrees with Slack's"))
        : Finding.broken(
            "clock",
            new Phrase(
                "Slackの時計と" + seconds + "秒ずれています。300秒を超えると、Slackからの要求を断ることになります。時刻の同期を有効にしてください。",
                "differs from Slack's by "
                    + seconds
                    + " s; requests more than 300 s off are refused: switch on time"
                    + " synchronisation"));
  }

  static Finding event(Instant latest) {
    return Finding.well(
        EVENTS, new Phrase("最後のイベントは " + latest + " に届きました。", "the latest one came at " + latest));
  }

  static Finding noEvent() {
    return Finding.note(
        EVENTS,
        new Phrase(
            "まだ届いていません。Slackでアプリに一度書き込んでも届かなければ、リクエストURL https://…/slack/events か SLACK_APP_TOKEN をご確認ください。",
            "none has come yet; write to the app in Slack once, and if nothing comes, check the request"
                + " URL https://…/slack/events or SLACK_APP_TOKEN"));
  }
}
