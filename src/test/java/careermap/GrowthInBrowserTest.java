package careermap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.browser.OpenDemo;
import careermap.browser.SlackPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * From a goal to an experience that the supervisor confirms, and what comes next; leaves pictures.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrowthInBrowserTest {
  /** Monday, ten o'clock in Tokyo. */
  private static final Instant BEGIN = Instant.parse("2026-12-07T01:00:00Z");

  private static final LocatorAssertions.ContainsTextOptions SOON =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  @RegisterExtension
  final OpenDemo demo =
      new OpenDemo(new Trial(new MovableClock(BEGIN)).in(Path.of("target", "demo")));

  /** One journey, as the steps need each other. */
  @Test
  void anExperienceIsLoggedConfirmedAndTheNextStepMovesOn() {
    SlackPage slack = demo.join(1500);
    setAGoal(slack);
    log(slack);
    seeItClaimed(slack);
    confirm(slack);
    seeTheNextStep(slack);
  }

  /** The same form and claim in English. */
  @Test
  void readsWellInEnglish() {
    SlackPage slack = demo.join(1500);
    slack.actAs("Emma Clark").openChannel("全体");
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> slack.say("/career").innerText().contains("Now Operator"));
    SlackPage.press(slack.lastMessage(), "Log it");
    slack.choose("Which experience or qualification?", "coach a junior");
    slack.choose("How far are you?", "Done");
    slack.fill("What shows it", "Two newcomers in November, a month each");
    slack.picture("growth-log-en");
    slack.submit();
    assertThat(slack.modal()).containsText("waiting to be confirmed");
    slack.picture("growth-logged-en");
    slack.closeModal();
  }

  private static void setAGoal(SlackPage slack) {
    slack.actAs("田中 さくら").openChannel("全体").command("/career 目標");
    assertThat(slack.modal().locator(".bk-unknown")).hasCount(0);
    slack.choose("どの役割をめざしますか", "スーパーバイザー(SV)");
    slack.choose("読める人", "あなたと佐藤さん");
    slack.picture("growth-goal");
    slack.submit();
    assertThat(slack.modal()).containsText("目標を決めました");
    assertThat(slack.modal()).containsText("読める人：あなたと佐藤さん。");
    slack.closeModal();
  }

  private static void log(SlackPage slack) {
    Locator card = slack.say("/career");
    assertThat(card.locator(".bk-header")).hasText("次の一歩：後輩を指導する");
    SlackPage.press(card, "記録する");
    assertThat(slack.modal().locator(".modal-title")).hasText("経験を記録する");
    assertThat(slack.modal().locator(".bk-unknown")).hasCount(0);
    slack.choose("どこまで進みましたか", "できた");
    slack.fill("できたとわかること", "11月に新人の2人と、1か月いっしょに応対しました。");
    slack.picture("growth-log");
    slack.submit();
    assertThat(slack.modal()).containsText("佐藤さんに確認をお願いしました。");
    slack.picture("growth-logged");
    slack.closeModal();
  }

  private static void seeItClaimed(SlackPage slack) {
    Locator card = slack.say("/career");
    assertThat(card).containsText("後輩を指導する(確認待ち)");
    SlackPage.picture(card, "growth-card-claimed");
    Locator list = slack.say("/career 経験");
    assertThat(list).containsText("後輩を指導する 確認待ち");
    SlackPage.picture(list, "growth-list");
    SlackPage.picture(slack.openHome("キャリアマップ"), "growth-home");
  }

  private static void confirm(SlackPage slack) {
    slack.actAs("佐藤 健").openDirectMessages("佐藤 健");
    Locator claim = slack.messageWith("が「後輩を指導する」を記録しました");
    assertThat(claim).containsText("11月に新人の2人と", SOON);
    SlackPage.picture(claim, "growth-claim");
    SlackPage.press(slack.openHome("キャリアマップ"), "確認へ");
    assertThat(slack.modal()).containsText("11月に新人の2人と");
    slack.picture("growth-claim-modal");
    slack.closeModal();
    slack.openDirectMessages("佐藤 健");
    SlackPage.press(claim, "確認する");
    assertThat(slack.messageWith("確認しました")).containsText("後輩を指導する", SOON);
    SlackPage.picture(slack.messageWith("確認しました"), "growth-confirmed");
  }

  private static void seeTheNextStep(SlackPage slack) {
    slack.actAs("田中 さくら").openDirectMessages("田中 さくら");
    Locator told = slack.messageWith("が確認しました");
    assertThat(told).containsText("済みになりました", SOON);
    SlackPage.picture(told, "growth-told");
    Locator card = slack.openChannel("全体").say("/career");
    assertThat(card.locator(".bk-header")).not().containsText("後輩を指導する");
    SlackPage.picture(card, "growth-card-next");
  }
}
