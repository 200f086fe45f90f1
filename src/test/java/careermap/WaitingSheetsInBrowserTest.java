package careermap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.browser.OpenDemo;
import careermap.browser.SlackPage;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Sheets that wait for somebody, a cycle for one, and files to delete, as drawn; leaves pictures.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingSheetsInBrowserTest {
  /** Monday, ten o'clock in Tokyo. */
  private static final Instant BEGIN = Instant.parse("2026-12-07T01:00:00Z");

  private static final String APP = "キャリアマップ";

  @RegisterExtension
  final OpenDemo demo =
      new OpenDemo(new Trial(new MovableClock(BEGIN)).in(Path.of("target", "demo")));

  /** One journey, as the steps need each other. */
  @Test
  void aSheetIsFoundAgainWherePeopleLookAnyway() {
    SlackPage slack = demo.join(1500);
    begin(slack);
    findAgain(slack);
    deleteFiles(slack);
    openForOne(slack);
    readInEnglish(slack);
  }

  private static void begin(SlackPage slack) {
    slack.actAs("田中 さくら").openChannel("全体");
    SlackPage.press(slack.say("/career 評価"), "いまの役割で付ける");
    assertThat(slack.modal()).containsText("4つのうち1つめです");
    slack.closeModal();
    Locator home = slack.openHome(APP);
    assertThat(home).containsText("「オペレーター」の分が始まっています。");
    SlackPage.picture(home, "waiting-home-own");
  }

  private static void findAgain(SlackPage slack) {
    slack.actAs("佐藤 健");
    Locator home = slack.openHome(APP);
    assertThat(home).containsText("チームの評価シート");
    SlackPage.picture(home, "waiting-home-supervisor");
    slack.openChannel("全体");
    Locator team = slack.say("/career チーム");
    assertThat(team).containsText("評価シート：オペレーター・あなたの分はこれからです。");
    SlackPage.picture(team, "waiting-team");
  }

  private static void deleteFiles(SlackPage slack) {
    slack.actAs("田中 さくら").openChannel("全体");
    SlackPage.press(slack.say("/career 評価"), "紙の様式を受け取る");
    assertThat(slack.modal()).containsText("届いたファイルは、そこのボタンで消せます。");
    slack.picture("waiting-given");
    slack.closeModal();
    slack.openDirectMessages("田中 さくら");
    Locator beside = slack.messageWith("上のファイルに、評価シートが入っています。");
    SlackPage.picture(beside, "waiting-delete");
  }

  private static void openForOne(SlackPage slack) {
    slack.actAs("人見 里奈").openChannel("全体");
    SlackPage.press(slack.say("/career 人事"), "評価の期間");
    slack.modal().getByText("評価の期間を始める", new Locator.GetByTextOptions().setExact(true)).click();
    slack.submit();
    assertThat(slack.modal()).containsText("一人だけのときは、社員番号");
    slack.fill("名前", "中途の確認");
    slack.fill("一人だけのときは、社員番号", "E9999");
    slack.picture("waiting-cycle-form");
    slack.submit();
    assertThat(slack.modal()).containsText("この社員番号の人はいません");
    slack.picture("waiting-cycle-fault");
    slack.closeModal();
  }

  private static void readInEnglish(SlackPage slack) {
    slack.actAs("Emma Clark").openChannel("全体");
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> slack.say("/career").innerText().contains("Now Operator"));
    SlackPage.press(slack.say("/career check"), "Mark my present role");
    slack.closeModal();
    Locator home = slack.openHome(APP);
    assertThat(home).containsText("The one for “Operator” has begun.");
    SlackPage.picture(home, "waiting-home-en");
  }
}
