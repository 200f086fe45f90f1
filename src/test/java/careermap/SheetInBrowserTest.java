package careermap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.browser.OpenDemo;
import careermap.browser.SlackPage;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole evaluation sheet of two people, as it is drawn; leaves pictures. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetInBrowserTest {
  /** Monday, ten o'clock in Tokyo. */
  private static final Instant BEGIN = Instant.parse("2026-12-07T01:00:00Z");

  private static final String ROW = "1 お客さまの情報を伝える前に";

  @RegisterExtension
  final OpenDemo demo =
      new OpenDemo(new Trial(new MovableClock(BEGIN)).in(Path.of("target", "demo")));

  /** One journey, as the steps need each other. */
  @Test
  void twoMarkTheSameRowsAndSeeWhereTheyDiffer() {
    SlackPage slack = demo.join(1500);
    mark(slack);
    rate(slack);
    explain(slack);
    lookTogether(slack);
    readInEnglish(slack);
  }

  private static void readInEnglish(SlackPage slack) {
    slack.actAs("Emma Clark").openChannel("全体");
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> slack.say("/career").innerText().contains("Now Operator"));
    Locator list = slack.say("/career check");
    assertThat(list).containsText("Look at the work of your role row by row");
    SlackPage.picture(list, "sheet-list-en");
    SlackPage.press(list, "Mark my present role");
    assertThat(slack.modal()).containsText("Saved as you choose. Closing loses nothing.");
    slack.picture("sheet-mark-en");
    slack.closeModal();
  }

  private static void mark(SlackPage slack) {
    slack.actAs("田中 さくら").openChannel("全体");
    Locator list = slack.say("/career 評価");
    SlackPage.picture(list, "sheet-list");
    SlackPage.press(list, "いまの役割で付ける");
    slack.choose(ROW, "△ ほぼ一人でできる");
    slack.picture("sheet-mark");
    toTheLastPage(slack);
    slack.picture("sheet-submit");
    slack.submit();
    assertThat(slack.modal()).containsText("出しました。");
    slack.picture("sheet-own");
    slack.closeModal();
  }

  private static void rate(SlackPage slack) {
    slack.actAs("佐藤 健").openChannel("全体");
    Locator list = slack.say("/career 評価");
    assertThat(list).containsText("田中 さくらさん");
    SlackPage.picture(list, "sheet-list-supervisor");
    list.getByText("付ける", new Locator.GetByTextOptions().setExact(true)).last().click();
    assertThat(slack.modal()).containsText("田中さんの評価は、あなたが出すまで見えません。");
    slack.choose(ROW, "○ 一人でできている(後輩に教えられる)");
    slack.picture("sheet-mark-supervisor");
    toTheLastPage(slack);
    slack.submit();
    assertThat(slack.modal()).containsText("見方がちがったところ：1つ");
    slack.picture("sheet-reveal-supervisor");
  }

  private static void explain(SlackPage slack) {
    slack.modal().getByText("理由を書く", new Locator.GetByTextOptions().setExact(true)).click();
    slack.submit();
    slack.fill("実際に見た行動を", "11月20日の応対で、手順どおりに確かめてから伝えていました。");
    slack.picture("sheet-example");
    slack.submit();
    assertThat(slack.modal()).containsText("理由：11月20日の応対で");
    slack.picture("sheet-explained");
    slack.closeModal();
  }

  private static void lookTogether(SlackPage slack) {
    slack.actAs("田中 さくら").openChannel("全体");
    Locator list = slack.say("/career 評価");
    assertThat(list).containsText("二人の見方がそろいました。");
    SlackPage.press(list, "二人の見方");
    assertThat(slack.modal()).containsText("佐藤さんのほうが高く見ているところ：1つ");
    slack.picture("sheet-reveal");
    slack.closeModal();
  }

  private static void toTheLastPage(SlackPage slack) {
    for (String next : List.of("12行の1行め", "12行の11行め", "3つめです", "4つめです")) {
      slack.submit();
      assertThat(slack.modal()).containsText(next);
    }
    slack.submit();
    assertThat(slack.modal()).containsText("まだ付けていない行が");
  }
}
