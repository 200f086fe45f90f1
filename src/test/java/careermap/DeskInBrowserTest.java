package careermap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import careermap.browser.OpenDemo;
import careermap.browser.SlackPage;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Human resources' desk, the roster and one row of it, as drawn; leaves pictures. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskInBrowserTest {
  /** Monday, ten o'clock in Tokyo. */
  private static final Instant BEGIN = Instant.parse("2026-12-07T01:00:00Z");

  private static final String APP = "キャリアマップ";
  private static final String HR = "人見 里奈";
  private static final String WITHOUT_MOST =
      """
      社員番号,氏名,役割,着任日,上司
      E0107,田中 さくら,OPERATOR,2025-10-01,
      E0900,新井 渚,OPERATOR,2026-12-01,E0107
      """;
  private static final String WITH_FAULTS =
      """
      社員番号,氏名,役割,着任日
      E0107,田中 さくら,OPERATER,昨日
      """;

  @RegisterExtension
  final OpenDemo demo =
      new OpenDemo(new Trial(new MovableClock(BEGIN)).in(Path.of("target", "demo")));

  /** One journey, as the steps need each other. */
  @Test
  void theRosterIsLookedAfterInOnePlace() throws IOException {
    SlackPage slack = demo.join(2400);
    slack.actAs(HR);
    SlackPage.picture(slack.openHome(APP), "desk-home");
    slack.openChannel("全体");
    slack.command("/career 人事");
    Locator desk = slack.messageWith("待っているもの");
    SlackPage.picture(desk, "desk");
    SlackPage.press(desk, "名簿を見る");
    assertThat(slack.modal()).containsText("一人ずつ直す");
    slack.picture("desk-roster");
    correct(slack);
    file(slack);
    readInEnglish(slack);
  }

  private static void correct(SlackPage slack) {
    choose(slack, "人をさがす");
    assertThat(slack.modal()).containsText("名前の一部");
    slack.fill("さがす人", "田中 さくら");
    slack.submit();
    assertThat(slack.modal()).containsText("見つかった人：1人");
    slack.picture("desk-found");
    choose(slack, "直す");
    assertThat(slack.modal()).containsText("着任日");
    slack.fill("上司", "E9999");
    slack.submit();
    assertThat(slack.modal()).containsText("がこの名簿にいません");
    slack.picture("desk-person-fault");
    slack.closeModal();
  }

  /** Buttons in a modal are chosen and then pressed in the trial's page. */
  private static void choose(SlackPage slack, String button) {
    slack.modal().getByText(button, new Locator.GetByTextOptions().setExact(true)).first().click();
    slack.submit();
  }

  private static void file(SlackPage slack) throws IOException {
    Path file = Files.createTempDirectory("desk").resolve("名簿.csv");
    Files.writeString(file, WITHOUT_MOST, StandardCharsets.UTF_8);
    slack.openDirectMessages(HR);
    slack.attach(file);
    SlackPage.picture(slack.messageWith("名簿のファイルを確かめました"), "desk-file");
    Files.writeString(file, WITH_FAULTS, StandardCharsets.UTF_8);
    slack.attach(file);
    SlackPage.picture(slack.messageWith("直してほしいところ"), "desk-file-faulty");
  }

  private static void readInEnglish(SlackPage slack) {
    slack.openChannel("全体");
    slack.command("/career 設定");
    SlackPage.press(slack.messageWith("ことば"), "English");
    slack.closeModal();
    slack.command("/career hr");
    Locator desk = slack.messageWith("Current career map");
    SlackPage.picture(desk, "desk-en");
    SlackPage.press(desk, "See the roster");
    slack.picture("desk-roster-en");
    slack.closeModal();
    SlackPage.picture(slack.openHome(APP), "desk-home-en");
  }
}
