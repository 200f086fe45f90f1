package careermap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.browser.OpenDemo;
import careermap.browser.SlackPage;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a file of HR's to what changed for one person; leaves pictures in the same place. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewMapInBrowserTest {
  private static final Path FOLDER = Path.of("target", "demo");
  private static final String FILE = "sample-map-with-changes.yml";
  private static final Duration UNTIL_IT_IS_POSTED = Duration.ofSeconds(15);

  @RegisterExtension final OpenDemo demo = new OpenDemo(new Trial(Clock.systemUTC()).in(FOLDER));

  /** One journey, as the steps need each other. */
  @Test
  void aNewVersionGoesFromHrToEverybody() throws IOException {
    SlackPage slack = demo.anew(1500).actAs("人見 里奈");
    receiveTheMapInForce(slack);
    giveAFaultyFile(slack);
    giveInAWindow(slack);
    dropIntoTheConversation(slack);
    publish(slack);
    Locator post = readThePost(slack);
    readTheCard(slack);
    readWhatChanged(slack, post);
    seeTheMap(slack, post);
  }

  private static void receiveTheMapInForce(SlackPage slack) {
    SlackPage.press(slack.openChannel("全体").say("/career 人事"), "地図のファイルを受け取る");
    assertThat(slack.modal()).containsText("Excelのファイルを送りました");
    slack.closeModal();
    slack.openDirectMessages("人見 里奈");
    assertThat(slack.lastMessage().locator(".file-card-name")).hasText("career-map-v1.xlsx");
    slack.picture("map-workbook");
  }

  private static void giveAFaultyFile(SlackPage slack) throws IOException {
    String map = Files.readString(FOLDER.resolve("maps").resolve(FILE));
    Path faulty = FOLDER.resolve("map-with-faults.yml");
    Files.writeString(
        faulty, map.replaceFirst("level: 3", "level: 9").replaceFirst("to: SV\n", "to: SB\n"));
    Locator answer = slack.openDirectMessages("人見 里奈").attach(faulty);
    assertThat(answer.locator(".bk-header")).containsText("直してほしいところ");
    SlackPage.picture(answer, "map-faults");
  }

  /** Ends at the preview, without publishing. */
  private static void giveInAWindow(SlackPage slack) {
    SlackPage.press(slack.openChannel("全体").say("/career 人事"), "地図のファイルを渡す");
    assertThat(slack.modal().locator(".modal-title")).hasText("地図のファイル");
    slack.choose("地図のファイル", FILE);
    slack.picture("map-file-field");
    slack.submit();
    assertThat(slack.modal().locator(".modal-title")).hasText("第2版の確認");
    slack.closeModal();
  }

  private static void dropIntoTheConversation(SlackPage slack) {
    slack.openDirectMessages("人見 里奈");
    Locator kept = slack.attach(FOLDER.resolve("maps").resolve(FILE));
    assertThat(kept.locator(".bk-header")).hasText("地図のファイルを預かりました");
    slack.picture("map-file-dropped");
    SlackPage.press(kept, "確認する");
  }

  private static void publish(SlackPage slack) {
    Locator preview = slack.modal();
    assertThat(preview.locator(".modal-title")).hasText("第2版の確認");
    assertThat(preview.locator(".bk-header").first()).containsText("第2版で変わるところ");
    assertThat(preview.locator(".bk-unknown")).hasCount(0);
    slack.fill("お知らせに添えることば", "朝礼を進める経験を、リーダーへの一歩にしました。");
    slack.picture("map-preview");
    slack.submit();
    assertThat(slack.modal().locator(".bk-header").first()).hasText("第2版を公開しました");
    slack.picture("map-published");
    slack.closeModal();
  }

  private static Locator readThePost(SlackPage slack) {
    slack.openChannel("hr-news");
    Locator post = slack.lastMessage();
    post.locator(".bk-header").waitFor();
    assertThat(post.locator(".bk-header")).hasText("キャリアマップが新しくなりました(第2版)");
    assertThat(post).containsText("朝礼を進める経験を、リーダーへの一歩にしました。");
    await().atMost(UNTIL_IT_IS_POSTED).until(() -> isDrawn(post.locator(".bk-image img")));
    SlackPage.picture(post, "map-post");
    return post;
  }

  private static boolean isDrawn(Locator image) {
    return (Boolean) image.evaluate("image => image.complete && image.naturalWidth > 0");
  }

  private static void readTheCard(SlackPage slack) {
    Locator card = slack.actAs("田中 さくら").openChannel("全体").say("/career");
    assertThat(card).containsText("キャリアマップが新しくなりました。");
    SlackPage.picture(card, "map-card");
  }

  private static void readWhatChanged(SlackPage slack, Locator post) {
    slack.openChannel("hr-news");
    SlackPage.press(post, "わたしに関係する変更");
    assertThat(slack.modal()).containsText("朝礼を進める");
    SlackPage.picture(slack.modal(), "map-my-changes");
    slack.closeModal();
    SlackPage.press(post, "すべての変更");
    assertThat(slack.modal()).containsText("品質パートナー(QA)");
    SlackPage.picture(slack.modal(), "map-all-changes");
    slack.closeModal();
  }

  private static void seeTheMap(SlackPage slack, Locator post) {
    SlackPage.press(post, "地図を見る");
    await()
        .atMost(UNTIL_IT_IS_POSTED)
        .until(() -> slack.modal().locator(".bk-image img").count() == 1);
    await().until(() -> isDrawn(slack.modal().locator(".bk-image img")));
    slack.picture("map-mine");
    slack.closeModal();
    Locator words = slack.openChannel("全体").say("/career 道");
    assertThat(words).containsText("品質パートナー");
    SlackPage.picture(words, "map-in-words");
  }
}
