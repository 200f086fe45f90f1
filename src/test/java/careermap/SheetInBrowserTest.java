package careermap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.browser.OpenDemo;
import careermap.browser.SlackPage;
import careermap.file.BundledMap;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
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

  private static final String COMMENT = "この能力ユニットについてのコメント";
  private static final Path FOLDER = Path.of("target", "demo");
  private static final String BEGINS = "お客さまの情報を伝える前に";
  private static final String ROW = "1 " + BEGINS;

  @RegisterExtension
  final OpenDemo demo = new OpenDemo(new Trial(new MovableClock(BEGIN)).in(FOLDER));

  /** One journey, as the steps need each other. */
  @Test
  void twoMarkTheSameRowsAndSeeWhereTheyDiffer() throws IOException {
    SlackPage slack = demo.join(1500);
    mark(slack);
    rate(slack);
    explain(slack);
    lookTogether(slack);
    lookBack(slack);
    lookAtChangedRows(slack);
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
    assertThat(slack.modal()).containsText("Marks are saved as you choose.");
    slack.picture("sheet-mark-en");
    slack.closeModal();
    SlackPage.press(list, "Past evaluations");
    assertThat(slack.modal()).containsText("There is no sheet yet that both have submitted.");
    slack.picture("sheet-past-en");
    slack.closeModal();
  }

  private static void mark(SlackPage slack) {
    slack.actAs("田中 さくら").openChannel("全体");
    Locator list = slack.say("/career 評価");
    SlackPage.picture(list, "sheet-list");
    SlackPage.press(list, "いまの役割で付ける");
    slack.choose(ROW, "△ ほぼ一人でできる");
    slack.fill(COMMENT, "本人確認の手順書を読み直しました。");
    slack.picture("sheet-mark");
    toTheLastPage(slack);
    slack.picture("sheet-submit");
    slack.submit();
    assertThat(slack.modal()).containsText("出しました。");
    assertThat(slack.modal()).containsText("あなたのコメント：本人確認の手順書");
    slack.picture("sheet-own");
    slack.closeModal();
  }

  private static void rate(SlackPage slack) {
    slack.actAs("佐藤 健").openChannel("全体");
    Locator list = slack.say("/career 評価");
    assertThat(list).containsText("田中 さくらさん");
    SlackPage.picture(list, "sheet-list-supervisor");
    list.getByText("付ける", new Locator.GetByTextOptions().setExact(true)).last().click();
    assertThat(slack.modal()).containsText("田中さんとあなたの印は、二人とも出し終えるまで、おたがいに見えません。");
    slack.choose(ROW, "○ 一人でできている(後輩に教えられる)");
    slack.fill(COMMENT, "落ち着いて確かめていました。");
    slack.picture("sheet-mark-supervisor");
    toTheLastPage(slack);
    slack.submit();
    assertThat(slack.modal()).containsText("見方がちがったところ：1か所");
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
    assertThat(slack.modal()).containsText("佐藤さんのほうが高く見ているところ：1か所");
    assertThat(slack.modal()).containsText("佐藤さん：落ち着いて確かめていました。");
    slack.picture("sheet-reveal");
    press(slack, "コメント");
    assertThat(slack.modal()).containsText("自分のコメントは、評価を終えるまで直せます。");
    slack.picture("sheet-comments");
    press(slack, "コメントを直す");
    slack.fill(COMMENT, "本人確認の手順書を読み直しました。あとは、急いでいるお客さまのときです。");
    slack.picture("sheet-comment");
    slack.submit();
    assertThat(slack.modal()).containsText("急いでいるお客さま");
    slack.closeModal();
  }

  private static void lookBack(SlackPage slack) {
    Locator list = slack.say("/career 評価");
    SlackPage.press(list, "これまでの評価");
    assertThat(slack.modal()).containsText("二人とも出し終えた評価シートを、新しいものからならべます。");
    slack.picture("sheet-past");
    press(slack, "オペレーターのこれまで");
    assertThat(slack.modal()).containsText("能力ユニットごとのこれまで");
    slack.picture("sheet-past-units");
    slack.closeModal();
  }

  /** Another version of the map; the sheet stays on its own. */
  private static void lookAtChangedRows(SlackPage slack) throws IOException {
    Path map = FOLDER.resolve("map-with-another-row.yml");
    String text = OtherMaps.replaced(BundledMap.text(), "INFO_L1_01", "INFO_L1_77");
    Files.writeString(map, OtherMaps.replaced(text, "ja: " + BEGINS, "ja: どの電話でも、" + BEGINS));
    slack.actAs("人見 里奈").openDirectMessages("人見 里奈");
    SlackPage.press(slack.attach(map), "確認する");
    assertThat(slack.modal().locator(".modal-title")).hasText("第2版の確認");
    slack.submit();
    assertThat(slack.modal().locator(".bk-header").first()).hasText("第2版を公開しました");
    slack.closeModal();
    slack.actAs("田中 さくら").openChannel("全体");
    Locator list = slack.say("/career 評価");
    SlackPage.press(list, "二人の見方");
    assertThat(slack.modal()).containsText("そのあと、地図が新しくなりました。");
    slack.picture("sheet-reveal-changed");
    press(slack, "変わった行");
    assertThat(slack.modal()).containsText("この行は、いまの地図にはありません。");
    slack.picture("sheet-rows");
    slack.closeModal();
  }

  private static void press(SlackPage slack, String label) {
    slack.modal().getByText(label, new Locator.GetByTextOptions().setExact(true)).last().click();
    slack.submit();
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
