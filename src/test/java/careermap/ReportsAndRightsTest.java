package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.AuditTrail;
import careermap.database.Database;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people report, who is told, and who may see and settle it. */
class ReportsAndRightsTest {
  private final RunningApp app = RunningApp.start();

  @AfterEach
  void close() {
    app.close();
  }

  @ParameterizedTest
  @CsvSource({"役割が違います, 役割が違うそうです", "上司が違います, 上司が違うそうです"})
  void aReportReachesHumanResourcesAndNotTheSupervisor(String button, String said) {
    Shown reported = report(button);
    assertThat(reported.said()).startsWith("*お知らせしました*\n人見 里奈さん(人事)が名簿を確かめます。");
    Shown told = app.messages(RINA, 1).get(0);
    assertThat(told.findings()).isEmpty();
    assertThat(told.heard()).doesNotContain("田中", "さくら");
    assertThat(desk().said()).contains("確かめてほしいこと：1件", "*田中 さくらさん(E0107)* \n" + said);
    assertThat(app.slack().messagesTo(KEN.id())).isEmpty();
  }

  @Test
  void theSameTwiceOnOneDayCountsOnce() {
    report("役割が違います");
    assertThat(report("役割が違います").said()).startsWith("*きょうの分は、もう届いています*");
    report("上司が違います");
    assertThat(desk().said()).contains("確かめてほしいこと：2件");
    assertThat(app.messages(RINA, 2)).hasSize(2);
  }

  @Test
  void theSameOnTheNextDayCountsAgain() {
    report("役割が違います");
    app.clock().pass(Duration.ofHours(13));
    assertThat(report("役割が違います").said()).startsWith("*きょうの分は、");
    app.clock().pass(Duration.ofHours(1));
    assertThat(report("役割が違います").said()).startsWith("*お知らせしました*");
    assertThat(desk().said()).contains("確かめてほしいこと：2件");
  }

  @Test
  void aStrangerCanAskToBeAdded() {
    Shown answer = app.career(STRANGER, "");
    Shown asked = app.press(STRANGER, answer, answer.control("登録をお願いする"));
    assertThat(asked.said()).startsWith("*お願いを届けました*");
    assertThat(desk().said()).contains("*名簿にない人(SlackのID U0STRANGER)* \n名簿への登録をお願いしています");
  }

  @Test
  void humanResourcesSettle() {
    report("役割が違います");
    Shown told = app.messages(RINA, 1).get(0);
    Shown desk =
        app.press(
            RINA,
            Origin.message(RINA.directChannel(), app.slack().messagesTo(RINA.id()).get(0)),
            told.control("人事のデスク").press(told));
    Shown after = app.pressIn(RINA, desk, desk.control("確かめました"));
    assertThat(after.said()).contains("いま確かめてほしいことはありません");
    assertThat(app.messages(SAKURA, 1).get(0).said()).startsWith("*役割について、人事が確かめました*");
    app.pressIn(RINA, desk, desk.control("確かめました"));
    assertThat(app.slack().messagesTo(SAKURA.id())).hasSize(1);
    assertThat(told()).as("by the outbox").isEqualTo("1");
    assertThat(settledBy()).containsExactly("E0002");
    assertThat(desk().said()).contains("いま確かめてほしいことはありません");
  }

  @Test
  void whoeverReportsItIsToldInTheirWorkingHours() {
    app.clock().pass(Duration.ofHours(10));
    report("役割が違います");
    Shown desk = desk();
    app.pressIn(RINA, desk, desk.control("確かめました"));
    assertThat(told()).isEqualTo("1");
    assertThat(app.slack().messagesTo(SAKURA.id())).as("at eight in the evening").isEmpty();
    app.clock().pass(Duration.ofHours(14));
    assertThat(app.messages(SAKURA, 1).get(0).said()).startsWith("*役割について、人事が確かめました*");
  }

  @Test
  void whoeverIsOnNoRosterIsToldAtOnce() {
    Shown answer = app.career(STRANGER, "");
    app.press(STRANGER, answer, answer.control("登録をお願いする"));
    Shown desk = desk();
    app.pressIn(RINA, desk, desk.control("確かめました"));
    assertThat(app.messages(STRANGER, 1).get(0).said()).startsWith("*登録について、人事が確かめました*");
    assertThat(told()).isEqualTo("0");
  }

  private String told() {
    return Centre.text(
        app.folder(), "select count(*) from delivery where kind = 'CORRECTION_SETTLED'");
  }

  @Test
  void nobodyElseSettlesWhateverAPressClaims() {
    report("役割が違います");
    for (Member member : new Member[] {SAKURA, KEN, STRANGER}) {
      assertThat(forged(member, "settle", "1").said()).startsWith("この画面は、人事の担当の方の画面です。");
    }
    assertThat(desk().said()).contains("確かめてほしいこと：1件");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "99999999999999999999", "1 or 1=1", ""})
  void aForgedNumberSettlesNothing(String number) {
    report("役割が違います");
    assertThat(forged(RINA, "settle", number).said()).contains("確かめてほしいこと：1件");
  }

  @Test
  void theDeskIsForHumanResourcesWhateverAPressClaims() {
    for (Member member : new Member[] {SAKURA, KEN, STRANGER}) {
      assertThat(app.career(member, "人事").said()).startsWith("この画面は、人事の担当の方の画面です。");
      assertThat(app.message(member, "人事").said()).startsWith("この画面は、人事の担当の方の画面です。");
      assertThat(forged(member, "show_HR", "HR").said()).doesNotContain("在籍", "E0130");
      assertThat(forged(member, "menu", "HR").said()).doesNotContain("在籍", "E0130");
    }
  }

  @Test
  void theTeamIsForItsSupervisorWhateverAPressClaims() {
    for (Member member : new Member[] {SAKURA, STRANGER}) {
      assertThat(app.career(member, "チーム").said()).startsWith("チームの画面は、チームを持つ人の画面です。");
      assertThat(forged(member, "show_TEAM", "TEAM").said()).doesNotContain("Emma", "鈴木");
    }
  }

  @Test
  void aSupervisorsLookAtTheTeamIsSeenByTheTeam() {
    assertThat(app.career(SAKURA, "閲覧履歴").said()).contains("記録はまだありません。");
    app.career(KEN, "チーム");
    assertThat(app.career(SAKURA, "閲覧履歴").said()).contains("佐藤 健さん・チームの一覧");
    assertThat(app.career(EMMA, "who").said()).contains("佐藤 健: the team list");
  }

  @ParameterizedTest
  @CsvSource({"show_NOBODY, NOBODY", "show_CARD, ''", "menu, card", "path_1, ''", "path_9, ../x"})
  void aPressThatMakesNoSenseIsAnsweredKindly(String action, String value) {
    Shown answer = forged(SAKURA, action, value);
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.said()).doesNotContain("Exception", "null");
  }

  @Test
  void theLanguageCanBeChosen() {
    Shown settings = app.career(SAKURA, "設定");
    Shown changed = app.press(SAKURA, settings, settings.control("English"));
    assertThat(changed.said()).startsWith("*Saved*\nLanguage: English");
    assertThat(app.career(SAKURA, "").header()).startsWith("Next step: ");
    Shown again = app.career(SAKURA, "settings");
    app.press(SAKURA, again, again.control("As in Slack"));
    assertThat(app.career(SAKURA, "").header()).startsWith("次の一歩：");
  }

  @Test
  void aStrangerChoosesALanguageToo() {
    Shown settings = app.career(STRANGER, "設定");
    app.press(STRANGER, settings, settings.control("English"));
    assertThat(app.career(STRANGER, "").said()).startsWith("*You are not on the roster yet*");
  }

  /** Who settled something, as it is kept. */
  private List<String> settledBy() {
    try (Database database = Centre.database(app.folder())) {
      List<String> actors = new ArrayList<>();
      database
          .auditTrail()
          .eachSince(
              Instant.EPOCH,
              entry -> {
                if (entry.action() == AuditTrail.Action.CORRECTION_SETTLED) {
                  actors.add(entry.actor());
                }
              });
      return actors;
    }
  }

  private Shown report(String button) {
    Shown card = app.career(SAKURA, "");
    Shown ask = app.press(SAKURA, card, card.control("これは違います"));
    return app.pressIn(SAKURA, ask, ask.control(button));
  }

  private Shown desk() {
    Shown desk = app.career(RINA, "人事");
    assertThat(desk.findings()).isEmpty();
    return desk;
  }

  private Shown forged(Member member, String action, String value) {
    return app.press(member, Origin.ephemeral(RunningApp.CHANNEL), Press.forged(action, value));
  }
}
