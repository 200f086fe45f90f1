package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Member;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Names, map texts and messages that would mention, link or format, if Slack were let. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextsTest {
  private static final String NASTY =
      "<!channel> <@U0KEN> & *bold* _slanted_ ~gone~ `code` :smile: https://evil.example"
          + " <https://evil.example|here> &lt;!here&gt;";
  private static final Pattern FORMATTED =
      Pattern.compile(
          "\\*bold\\*|_slanted_|~gone~|`code`|:smile:|https?://|mailto:|<[!@#]|<https?:");

  private static final Member OPERATOR = Member.of("U0NASTY", "nasty");
  private static final Member BOSS = Member.of("U0BOSS", "boss");
  private static final Member RIGHT_TO_LEFT = Member.of("U0RTL", "rtl");
  private static final Member OFF_THE_MAP = Member.of("U0OFF", "off");
  private static final Member UNKNOWN = Member.of("U0UNKNOWN", "unknown");

  static final List<Member> PEOPLE = List.of(OPERATOR, BOSS, RIGHT_TO_LEFT, OFF_THE_MAP, UNKNOWN);

  static final List<String> TEXTS =
      List.of(
          NASTY,
          "<!everyone>",
          "<!subteam^S0ABC>",
          "<@U0KEN>",
          "<#C0GENERAL|general>",
          "<mailto:a@example.com|a>",
          "*次* <!here>",
          "つぎ <!channel>",
          "日本語 mixed עברית عربى \u202E reversed \u2066isolated",
          "👩‍👩‍👧‍👦🏳️‍🌈🇯🇵 髙﨑𠮷 e\u0301",
          "\u0000\u0007\uFEFF\u200B",
          "a\nb\r\nc\td",
          "{0} {1} '' {",
          "%s %d ${x} #{y}",
          "&amp;&lt;&gt;&",
          "😀".repeat(2_000),
          "<".repeat(4_000),
          "&".repeat(4_000),
          "*".repeat(4_000));

  private static final String ROSTER =
      """
      employee_id,name,email,slack_user_id,role,role_since,supervisor_id,site
      E1,"%s",e1@example.com,U0BOSS,LEADER,2022-10-01,,"%s"
      E2,"%s",e2@example.com,U0NASTY,OPERATOR,2024-10-01,E1,"%s"
      E3,עברית \u202E%s 👩‍👩‍👧‍👦,e3@example.com,U0RTL,OPERATOR,2024-10-01,E1,
      E4,*bold* <!here>,e4@example.com,U0OFF,OPERATOR,2024-10-01,E1,
      """
          .formatted(NASTY, NASTY, NASTY, NASTY, NASTY);

  private final RunningApp app =
      RunningApp.with(
          map(),
          (database, folder) -> {
            Centre.take(database, folder, ROSTER);
            Centre.change(
                folder, "update person set role = '" + NASTY + "' where employee_id = 'E4'");
            PEOPLE.forEach(member -> Centre.know(database, member));
          },
          Map.of("HR_USER_IDS", BOSS.id()));

  HostileTextsTest() {
    PEOPLE.forEach(app.slack()::with);
  }

  @AfterAll
  void close() {
    app.close();
  }

  @ParameterizedTest
  @FieldSource("PEOPLE")
  void fromRosterAndMapAreOnlyTextEverywhere(Member member) {
    Shown home = app.home(member);
    harmless(home);
    for (String word :
        List.of(
            "",
            "次",
            "道",
            "差",
            "経験",
            "評価",
            "設定",
            "閲覧履歴",
            "ヘルプ",
            "チーム",
            "人事",
            "どんな資格がありますか",
            "QAって何ですか",
            "いつ昇格できますか",
            "給料は",
            "これは違います")) {
      Shown shown = app.career(member, word);
      harmless(shown);
      if (word.isEmpty() || word.equals("これは違います")) {
        shown.controls().forEach(control -> harmless(app.press(member, shown, control)));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void fromMessagesAreOnlyText(String text) {
    for (Member member : List.of(OPERATOR, UNKNOWN)) {
      harmless(app.career(member, text));
      harmless(app.message(member, text));
    }
  }

  @Test
  void fromTheGoalsFormAreOnlyText() {
    Shown card = app.career(OPERATOR, "");
    Shown form = app.press(OPERATOR, card, card.control("目標を決める"));
    harmless(form);
    app.sender()
        .submit(
            OPERATOR.id(),
            careermap.slackstandin.Form.of(form.surface())
                .choose("role", "LEADER")
                .type("reason", NASTY.substring(0, 120)));
    harmless(new Shown(app.slack().modal(OPERATOR.id()).orElseThrow()));
    harmless(app.career(OPERATOR, ""));
  }

  private static void harmless(Shown shown) {
    assertThat(shown.findings()).as(shown.said()).isEmpty();
    assertThat(shown.mentions()).as(shown.said()).isEmpty();
    assertThat(formatted(shown)).isEmpty();
    assertThat(shown.isApology()).as(shown.said()).isFalse();
  }

  /** What Slack would format in the texts that it formats, the message's own among them. */
  private static List<String> formatted(Shown shown) {
    List<String> texts = new ArrayList<>();
    texts.add(shown.heard());
    collect(shown.surface().get("blocks"), texts);
    return texts.stream().filter(text -> FORMATTED.matcher(text).find()).toList();
  }

  private static void collect(JsonElement element, List<String> texts) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(one -> collect(one, texts));
    } else if (element.isJsonObject()) {
      JsonObject object = element.getAsJsonObject();
      if (isFormatted(object)) {
        texts.add(object.get("text").getAsString());
      }
      object.entrySet().forEach(entry -> collect(entry.getValue(), texts));
    }
  }

  /** In plain text Slack draws {@code :smile:}, unless it is told not to. */
  private static boolean isFormatted(JsonObject object) {
    String type = object.has("type") ? object.get("type").getAsString() : "";
    boolean drawn =
        type.equals("plain_text")
            && object.get("text").getAsString().contains(":smile:")
            && !(object.has("emoji") && !object.get("emoji").getAsBoolean());
    return type.equals("mrkdwn") || drawn;
  }

  private static String map() {
    return """
        name: {ja: "%1$s", en: "%1$s"}
        pay_shown: true
        roles:
          - code: OPERATOR
            name: {ja: "op %1$s", en: "op %1$s"}
            level: 1
            track: TRUNK
            summary: {ja: "%1$s", en: "%1$s"}
            units: [TEL]
            pay: {min: 3000000, max: 3600000}
          - code: LEADER
            name: {ja: "ld %1$s", en: "ld %1$s"}
            level: 2
            track: MANAGEMENT
            summary: {ja: "%1$s", en: "%1$s"}
          - code: QA
            name: {ja: "QA", en: "QA"}
            level: 2
            track: SPECIALIST
            summary: {ja: "%1$s", en: "%1$s"}
            sites: ["%1$s"]
        transitions:
          - from: OPERATOR
            to: LEADER
            kind: PROMOTION
            required: [COACH, EXAM]
            recommended: [EXAM]
            carries_over: {ja: "%1$s", en: "%1$s"}
            ahead: {ja: "%1$s", en: "%1$s"}
          - from: OPERATOR
            to: QA
            kind: PROMOTION
            required: [COACH]
        experiences:
          - code: COACH
            name: {ja: "ex %1$s", en: "ex %1$s"}
            description: {ja: "%1$s", en: "%1$s"}
        qualifications:
          - code: EXAM
            name: {ja: "qu %1$s", en: "qu %1$s"}
            description: {ja: "%1$s", en: "%1$s"}
            exam_months: [1, 7]
        units:
          - code: TEL
            family: TEL
            common: true
            level: 1
            name: {ja: "un %1$s", en: "un %1$s"}
            criteria:
              - code: TEL_1
                text: {ja: "%1$s", en: "%1$s"}
        opportunities:
          - code: SUPPORT
            kind: TRAINING
            name: {ja: "op %1$s", en: "op %1$s"}
            gives: [COACH]
        """
        .formatted(NASTY);
  }
}
