package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.NAOKI;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static careermap.RunningApp.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slack.view.TalkActions;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A talk from one side's word to the other's answer, in Slack. */
class TalkTest {
  private static final String SAKURAS = "E0107";
  private static final String EMMAS = "E0113";

  private final RunningApp app = RunningApp.start();

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void threeTapsWriteATalkDownAndTheOtherIsAsked() {
    Shown form = open(KEN, TalkActions.LOG, SAKURAS);
    assertThat(form.findings()).isEmpty();
    assertThat(form.said()).contains("*田中 さくらさんとの面談*", "日にちのほかは、書かなくてもかまいません。");
    Shown saved = submit(KEN, Form.of(form.surface()));
    assertThat(saved.findings()).isEmpty();
    assertThat(saved.said()).contains("*記録しました* 田中 さくらさん・2026年12月7日", "静かに確かめます");
    Shown asked = app.messages(SAKURA, 1).get(0);
    assertThat(asked.findings()).isEmpty();
    assertThat(asked.said()).startsWith("2026年12月7日に佐藤さんと話したことが記録されました。");
    assertThat(asked.heard()).isEqualTo("2026年12月7日の面談が記録されました。約束を確かめてください。");
    assertThat(asked.labels()).containsExactly("合っています", "直したい", "会っていません");
  }

  @Test
  void thePromisesOfBothAreToldAndCarriedIntoTheBrief() {
    submit(
        KEN,
        Form.of(open(KEN, TalkActions.LOG, EMMAS).surface())
            .tick("talk_topics", "NEXT_ROLE", "EXAMS")
            .type("talk_mine", "1月のOJTの枠を用意する")
            .type("talk_theirs", "look up exam dates")
            .choose("talk_next", "3"));
    assertThat(app.messages(EMMA, 1).get(0).said())
        .contains(
            "Your talk with 佐藤 健 on 7 Dec 2026 was logged.",
            "Topics: next role / exams and training",
            "Next talk around 7 Mar 2027",
            "Your promise: look up exam dates (by 7 Mar 2027)",
            "Promise of 佐藤 健: 1月のOJTの枠を用意する (by 7 Mar 2027)");
    Shown brief = open(KEN, TalkActions.BRIEF, EMMAS);
    assertThat(brief.findings()).isEmpty();
    assertThat(brief.said())
        .contains(
            "*Emma Clarkさん* オペレーター・レベル1・8か月",
            "*前の面談の約束(2026年12月7日)*",
            "あなた：1月のOJTの枠を用意する(2027年3月7日まで)",
            "Emma Clarkさん：look up exam dates(2027年3月7日まで)",
            "今日は聞く番です。",
            "*聞いてみる3つの問い*");
    assertThat(app.career(EMMA, "who").said()).contains("the brief for a talk");
  }

  @Test
  void aDayThatHasNotComeIsSaidBelowTheField() {
    Answered answered =
        app.sender()
            .submit(
                KEN.id(),
                Form.of(open(KEN, TalkActions.LOG, SAKURAS).surface())
                    .pickDate("talk_day", "2026-12-08"));
    assertThat(answered.body()).contains("errors", "今日までの日にちを選んでください。");
  }

  @Test
  void yesAndNoChangeTheMessageInPlace() {
    submit(KEN, Form.of(open(KEN, TalkActions.LOG, SAKURAS).surface()));
    Shown asked = app.messages(SAKURA, 1).get(0);
    Shown no = press(SAKURA, asked, "会っていません");
    assertThat(no.said()).contains("*会っていません*", "面談として数えません");
    Shown disputed = app.messages(KEN, 1).get(0);
    assertThat(disputed.findings()).isEmpty();
    assertThat(disputed.said()).contains("2026年12月7日の面談は、田中さんの覚えと違うようです。");
    assertThat(app.career(KEN, "チーム").said()).doesNotContain("前の面談：2026年12月7日");
    assertThat(disputed.surface().toString())
        .contains("confirm", "面談の記録と約束を消します。元には戻せません。", "やめておく");
    Shown gone = press(KEN, disputed, "記録を消す");
    assertThat(gone.said()).contains("記録を消しました。");
  }

  @Test
  void anAnswerToWhatHasChangedSinceShowsHowItStands() {
    submit(KEN, Form.of(open(KEN, TalkActions.LOG, SAKURAS).surface()));
    Shown asked = app.messages(SAKURA, 1).get(0);
    submit(
        KEN,
        Form.of(open(KEN, TalkActions.CHANGE, talkOf(KEN)).surface())
            .pickDate("talk_day", "2026-12-04"));
    Shown stands = press(SAKURA, asked, "合っています");
    assertThat(stands.findings()).isEmpty();
    assertThat(stands.said())
        .startsWith("*ほかの変更が先にありました* いまは、次のとおりです。")
        .contains("*2026年12月4日* 佐藤 健さんとの面談");
    assertThat(press(SAKURA, stands, "合っています").said()).contains("*合っています*");
  }

  @Test
  void aCorrectionOfWhatHasChangedSinceShowsTheFormAnew() {
    submit(KEN, Form.of(open(KEN, TalkActions.LOG, SAKURAS).surface()));
    Shown form = open(KEN, TalkActions.CHANGE, talkOf(KEN));
    press(SAKURA, app.messages(SAKURA, 1).get(0), "会っていません");
    Shown anew = submit(KEN, Form.of(form.surface()).type("talk_mine", "枠を用意する"));
    assertThat(anew.findings()).isEmpty();
    assertThat(anew.said()).startsWith("*相手の変更が先にありました*");
    Shown saved = submit(KEN, Form.of(anew.surface()).type("talk_mine", "枠を用意する"));
    assertThat(saved.said()).contains("*記録しました*", "枠を用意する");
  }

  @Test
  void theBriefNamesTheEndOfAContractThatIsNear() {
    Centre.change(
        app.folder(), "update person set contract_end = '2027-02-05' where employee_id = 'E0107'");
    assertThat(open(KEN, TalkActions.BRIEF, SAKURAS).said()).contains("*契約の満了* 2027年2月5日");
    Centre.change(
        app.folder(), "update person set contract_end = '2027-02-06' where employee_id = 'E0107'");
    assertThat(open(KEN, TalkActions.BRIEF, SAKURAS).said()).doesNotContain("契約の満了");
  }

  @Test
  void theOperatorLogsFromTheirOwnListAlsoATalkWithSomebodyElse() {
    Shown list = open(SAKURA, TalkActions.LIST, "");
    assertThat(list.findings()).isEmpty();
    assertThat(list.said()).contains("面談の記録は、まだありません。");
    Shown form = app.pressIn(SAKURA, list, list.control("面談を記録する"));
    Shown saved =
        submit(
            SAKURA,
            Form.of(form.surface()).choose("talk_other", "E0002").type("talk_mine", "応募してみる"));
    assertThat(saved.said()).contains("読める人：お二人だけ。この面談は、上司には表示されません。");
    assertThat(app.messages(RINA, 1).get(0).said()).contains("田中さんと話したことが記録されました。");
    assertThat(open(SAKURA, TalkActions.LIST, "").said()).contains("人見 里奈さん", "応募してみる");
    String kens =
        open(KEN, TalkActions.BRIEF, SAKURAS).said()
            + open(KEN, TalkActions.LIST, "").said()
            + open(KEN, TalkActions.LIST_WITH, SAKURAS).said()
            + app.career(KEN, "チーム").said()
            + app.home(KEN).said();
    assertThat(kens).doesNotContain("応募", "人見", "2026年12月7日");
    assertThat(app.slack().messagesTo(KEN.id())).isEmpty();
  }

  @Test
  void promisesAreKeptDroppedWithAWordAndOpenAgain() {
    submit(
        KEN,
        Form.of(open(KEN, TalkActions.LOG, SAKURAS).surface())
            .type("talk_mine", "枠を用意する")
            .type("talk_theirs", "日程を調べる"));
    Shown list = open(KEN, TalkActions.LIST, "");
    Shown kept = app.pressIn(KEN, list, list.control("できました"));
    assertThat(kept.said()).contains("*できました*\n枠を用意する");
    Shown again = app.pressIn(KEN, kept, kept.control("元に戻す"));
    assertThat(again.said()).contains("*これから*\n枠を用意する");
    Shown mine = open(SAKURA, TalkActions.LIST, "");
    assertThat(mine.said()).contains("*相手の約束*", "枠を用意する(2027年1月7日まで)・佐藤さんと");
    Shown drop = app.pressIn(SAKURA, mine, mine.control("見送る"));
    Shown dropped = submit(SAKURA, Form.of(drop.surface()).type("talk_word", "検定が延期になったため"));
    assertThat(dropped.said()).contains("*見送りました*\n日程を調べる");
    assertThat(open(KEN, TalkActions.BRIEF, SAKURAS).said())
        .contains("枠を用意する")
        .doesNotContain("日程を調べる");
  }

  @Test
  void promisesAreOnTheCardAndOnBothHomeTabsAndConfidentialOnesOnNone() {
    submit(
        KEN,
        Form.of(open(KEN, TalkActions.LOG, SAKURAS).surface())
            .type("talk_mine", "枠を用意する")
            .type("talk_theirs", "日程を調べる"));
    Shown form = open(SAKURA, TalkActions.MET, "x");
    submit(
        SAKURA,
        Form.of(form.surface())
            .choose("talk_other", "E0002")
            .type("talk_mine", "応募してみる")
            .type("talk_theirs", "募集を調べる"));
    String mine = "*あなたの約束*\n日程を調べる(2027年1月7日まで)";
    String kens = "*佐藤さんの約束*\n枠を用意する(2027年1月7日まで)";
    Shown card = app.career(SAKURA, "");
    assertThat(card.findings()).isEmpty();
    assertThat(card.said()).contains(mine, kens).doesNotContain("応募", "募集");
    assertThat(app.home(SAKURA).said()).contains(mine, kens).doesNotContain("応募", "募集");
    Shown home = app.home(KEN);
    assertThat(home.findings()).isEmpty();
    assertThat(home.said()).contains("枠を用意する(2027年1月7日まで)・田中さんと");
    Shown kept = app.pressIn(KEN, home, home.control("できました"));
    assertThat(kept.said()).contains("*できました*\n枠を用意する");
    assertThat(app.home(KEN).said()).doesNotContain("枠を用意する");
    assertThat(app.home(RINA).said()).doesNotContain("募集を調べる");
  }

  @Test
  void whoHasNothingToDoWithSomebodySeesAndLogsNothing() {
    submit(KEN, Form.of(open(KEN, TalkActions.LOG, SAKURAS).surface()).type("talk_mine", "枠を用意する"));
    String talk = talkOf(KEN);
    for (Member other : List.of(MAKOTO, RINA, EMMA, NAOKI, STRANGER)) {
      assertThat(open(other, TalkActions.LOG, SAKURAS).surface().toString())
          .doesNotContain("callback_id\":\"talk_log");
      for (String action : List.of(TalkActions.BRIEF, TalkActions.LIST_WITH)) {
        assertThat(open(other, action, SAKURAS).said()).doesNotContain("枠", "田中", "オペレーター");
      }
      for (String action :
          List.of(TalkActions.SHOW, TalkActions.CHANGE, TalkActions.RIGHT, TalkActions.TAKE_BACK)) {
        assertThat(open(other, action, talk).said()).doesNotContain("枠", "田中", "佐藤");
      }
    }
    assertThat(open(KEN, TalkActions.SHOW, talk).said()).contains("枠を用意する");
  }

  @Test
  void anUnknownButtonIsOfAnOldScreen() {
    assertThat(open(KEN, "talk_something_else", "x").said()).contains("この画面は古くなりました。");
    assertThat(open(KEN, "show_NOTHING", "NOTHING").said()).contains("この画面は古くなりました。");
    assertThat(open(KEN, "path_1", " ").said()).contains("この画面は古くなりました。");
  }

  private String talkOf(Member member) {
    Shown list = open(member, TalkActions.LIST, "");
    return list.controls().stream()
        .filter(control -> control.action().equals(TalkActions.SHOW))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** As a press in a message that was never looked at closely. */
  private Shown open(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(CHANNEL), Press.forged(action, value));
  }

  private Shown press(Member member, Shown message, String label) {
    return app.press(member, message, message.control(label));
  }

  private Shown submit(Member member, Form form) {
    Answered answered = app.sender().submit(member.id(), form);
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.body()).contains("response_action\":\"update");
    await().until(() -> app.slack().modal(member.id()).isPresent());
    return new Shown(app.slack().modal(member.id()).orElseThrow());
  }
}
