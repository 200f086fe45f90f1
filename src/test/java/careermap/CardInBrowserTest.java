package careermap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.browser.OpenDemo;
import careermap.browser.SlackPage;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Run by {@code mvn verify -Pbrowser}; leaves pictures in {@code target/screenshots}. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardInBrowserTest {
  private static final Duration UNTIL_SLACK_WAS_ASKED = Duration.ofSeconds(90);
  private static final Duration ON_THE_SPOT = Duration.ofSeconds(3);

  @RegisterExtension
  final OpenDemo demo = new OpenDemo(new Trial(Clock.systemUTC()).in(Path.of("target", "demo")));

  private SlackPage as(String name) {
    return demo.anew(1500).actAs(name).openChannel("全体");
  }

  @Test
  void tanakaSeesWhereSheIsAndWhatComesNext() {
    SlackPage slack = as("田中 さくら");
    Locator card = slack.say("/career");
    assertThat(card.locator(".bk-section").first()).containsText("いま オペレーター");
    assertThat(card.locator(".bk-section").first()).containsText("1年2か月(パートの目安は2〜3年)");
    assertThat(card.locator(".bk-header")).hasText("次の一歩：後輩を指導する");
    assertThat(card.locator(".badge-eph")).isVisible();
    assertEverythingIsDrawn(card);
    SlackPage.picture(card, "card-ja");
    slack.picture("page-ja");
  }

  @Test
  void emmaSeesHersInEnglish() {
    SlackPage slack = as("Emma Clark");
    await()
        .atMost(UNTIL_SLACK_WAS_ASKED)
        .until(() -> slack.say("/career").innerText().contains("Now Operator"));
    Locator card = slack.lastMessage();
    assertThat(card.locator(".bk-header")).containsText("Next step: ");
    assertEverythingIsDrawn(card);
    SlackPage.picture(card, "card-en");
  }

  @Test
  void theCardFitsAPhone() {
    SlackPage slack = as("田中 さくら");
    Locator card = slack.say("/career");
    slack.narrow();
    for (Locator element : card.locator(".bk-button, .bk-header, .bk-text").all()) {
      assertThat(element.boundingBox().x + element.boundingBox().width)
          .as(element.innerText())
          .isLessThanOrEqualTo(SlackPage.PHONE_WIDTH);
    }
    SlackPage.picture(card, "card-phone");
  }

  @Test
  void aPressIsAnsweredOnTheSpot() {
    SlackPage slack = as("田中 さくら");
    Locator card = slack.say("/career");
    List<String> before = slack.shown();
    SlackPage.press(card, "ほかの一歩");
    await().atMost(ON_THE_SPOT).until(() -> !slack.shown().equals(before));
    slack.picture("press-other-steps");
  }

  @Test
  void aPathIsShownInAModal() {
    SlackPage slack = as("田中 さくら");
    SlackPage.press(slack.say("/career"), "リーダーの道");
    assertThat(slack.modal().locator(".bk-unknown")).hasCount(0);
    SlackPage.picture(slack.modal(), "press-path");
  }

  @Test
  void aButtonInAModalIsAnsweredToo() {
    SlackPage slack = as("田中 さくら");
    SlackPage.press(slack.say("/career"), "リーダーの道");
    assertThat(slack.modal().locator(".modal-title")).hasText("この先の道");
    slack.choose("ボタン", "このことを話したい");
    slack.submit();
    assertThat(slack.modal().locator(".modal-title")).not().hasText("この先の道");
    slack.picture("press-in-modal");
  }

  @Test
  void homeGivesTheSameAnswer() {
    Locator home = as("田中 さくら").openHome("キャリアマップ");
    assertThat(home.locator(".bk-header").first()).hasText("次の一歩：後輩を指導する");
    assertThat(home.locator(".bk-unknown")).hasCount(0);
    SlackPage.picture(home, "home");
  }

  @Test
  void everythingBehindTheCardCanBeOpened() {
    SlackPage slack = as("田中 さくら");
    for (String word : new String[] {"次", "道", "差", "経験", "ヘルプ"}) {
      Locator answer = slack.say("/career " + word);
      assertEverythingIsDrawn(answer);
      SlackPage.picture(answer, "word-" + word);
    }
  }

  private static void assertEverythingIsDrawn(Locator message) {
    assertThat(message.locator(".blocks")).isVisible();
    assertThat(message.locator(".bk-unknown")).hasCount(0);
  }
}
