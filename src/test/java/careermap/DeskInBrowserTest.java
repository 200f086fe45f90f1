package careermap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import careermap.browser.OpenDemo;
import careermap.browser.SlackPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
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
    modal(slack, "desk-roster");
    correct(slack);
    file(slack);
    restInJapanese(slack);
    readInEnglish(slack);
    whoLooked(slack);
  }

  /** From the desk into an area, with a picture of what opens. */
  private static void area(SlackPage slack, Locator desk, String button, String name) {
    SlackPage.press(desk, button);
    modal(slack, name);
    slack.closeModal();
  }

  private static void modal(SlackPage slack, String name) {
    SlackPage.picture(slack.modal(), name);
  }

  /** A chart comes after the words; until then nothing can be pressed. */
  private static void withChart(SlackPage slack, String expected, String name) {
    assertThat(slack.modal()).containsText(expected);
    assertThat(slack.modal().locator("img")).isVisible();
    modal(slack, name);
  }

  private static void within(SlackPage slack, String button, String expected, String name) {
    choose(slack, button);
    assertThat(slack.modal()).containsText(expected);
    modal(slack, name);
  }

  private static void restInJapanese(SlackPage slack) {
    slack.openChannel("全体");
    slack.command("/career 人事");
    Locator desk = slack.messageWith("待っているもの");
    SlackPage.press(desk, "面談の状況");
    withChart(slack, "この3か月に面談があった人：", "coverage");
    choose(slack, "拠点ごと");
    withChart(slack, "東京", "coverage-sites");
    slack.closeModal();
    privacy(slack, desk);
    modal(slack, "privacy");
    within(slack, "保存期間", "記録を残す長さ", "privacy-periods");
    slack.closeModal();
    privacy(slack, desk);
    within(slack, "消去", "記録の消去", "privacy-erasures");
    slack.closeModal();
    privacy(slack, desk);
    within(slack, "変更の記録", "新しい順に", "privacy-changes");
    slack.closeModal();
    area(slack, desk, "代行と所属会社", "line");
    SlackPage.press(desk, "評価の期間");
    modal(slack, "cycles");
    choose(slack, "評価の期間を始める");
    assertThat(slack.modal()).containsText("名前");
    modal(slack, "cycle-form");
    slack.fill("名前", "冬の評価");
    slack.submit();
    assertThat(slack.modal()).containsText("人の評価シートを始めます");
    modal(slack, "cycle-preview");
    slack.closeModal();
  }

  private static void privacy(SlackPage slack, Locator desk) {
    SlackPage.press(desk, "プライバシーと記録");
    assertThat(slack.modal()).containsText("一人の記録をすべて消します");
  }

  private static void whoLooked(SlackPage slack) {
    slack.actAs("田中 さくら");
    slack.openChannel("全体");
    slack.command("/career 閲覧履歴");
    Locator looks = slack.messageWith("人見 里奈");
    SlackPage.picture(looks, "who-looked");
  }

  private static void correct(SlackPage slack) {
    choose(slack, "人をさがす");
    assertThat(slack.modal()).containsText("さがす人");
    slack.fill("さがす人", "田中 さくら");
    slack.submit();
    assertThat(slack.modal()).containsText("見つかった人：1人");
    modal(slack, "desk-found");
    choose(slack, "直す");
    assertThat(slack.modal()).containsText("着任日");
    slack.fill("上司", "E9999");
    slack.submit();
    assertThat(slack.modal()).containsText("がこの名簿にいません");
    modal(slack, "desk-person-fault");
    slack.closeModal();
  }

  /** Buttons in a modal are chosen and then pressed in the trial's page. */
  private static void choose(SlackPage slack, String button) {
    Pattern whole = Pattern.compile("^\\s*" + button + "\\s*$");
    Locator choice = slack.modal().locator("label", new Locator.LocatorOptions().setHasText(whole));
    choice.first().click();
    assertThat(choice.first().locator("input")).isChecked();
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
    Locator language = slack.messageWith("ことば").locator("select");
    language.selectOption(new SelectOption().setLabel("English"));
    assertThat(slack.modal()).containsText("English");
    slack.closeModal();
    slack.command("/career hr");
    Locator desk = slack.messageWith("Current career map");
    SlackPage.picture(desk, "desk-en");
    SlackPage.press(desk, "See the roster");
    modal(slack, "desk-roster-en");
    slack.closeModal();
    SlackPage.press(desk, "How talks are going");
    withChart(slack, "Had a talk in the last 3 months: ", "coverage-en");
    choose(slack, "By site");
    withChart(slack, "東京", "coverage-sites-en");
    slack.closeModal();
    area(slack, desk, "Acting and employers", "line-en");
    area(slack, desk, "Privacy and records", "privacy-en");
    area(slack, desk, "Evaluation cycles", "cycles-en");
    SlackPage.picture(slack.openHome(APP), "desk-home-en");
  }
}
