package careermap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import careermap.browser.OpenDemo;
import careermap.browser.SlackPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From asking for a talk to the digest after it, with a clock that is moved; leaves pictures. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TalkInBrowserTest {
  /** Monday, half past nine in Tokyo. */
  private static final Instant BEGIN = Instant.parse("2026-12-07T00:30:00Z");

  private static final LocatorAssertions.ContainsTextOptions SOON =
      new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
  private static final LocalDate DUE = LocalDate.of(2026, 12, 25);
  private final MovableClock clock = new MovableClock(BEGIN);

  @RegisterExtension
  final OpenDemo demo = new OpenDemo(new Trial(clock).in(Path.of("target", "demo")));

  private void moveTo(String moment) {
    clock.pass(Duration.between(clock.instant(), Instant.parse(moment)));
  }

  /** One journey, as the steps need each other. */
  @Test
  void twoPeopleTalkAndTheNextDigestRemembers() {
    SlackPage slack = demo.join(1500);
    ask(slack);
    readTheDigest(slack);
    propose(slack);
    LocalDate day = accept(slack);
    prepare(slack, day);
    close(slack, day);
    agreeThatItWasSo(slack);
    readTheNextDigest(slack);
  }

  private void ask(SlackPage slack) {
    slack.actAs("田中 さくら").openChannel("全体").command("/career 話したい");
    assertThat(slack.modal().locator(".modal-title")).hasText("話したい");
    assertThat(slack.modal().locator(".bk-unknown")).hasCount(0);
    slack.tick("話したいこと", 1);
    slack.choose("どう聞いてほしいですか", "一緒に考えてほしい");
    slack.picture("talk-ask");
    slack.submit();
    assertThat(slack.modal()).containsText("佐藤 健さんに面談の希望を届けました");
    slack.picture("talk-asked");
    slack.closeModal();
    slack.actAs("佐藤 健").openDirectMessages("佐藤 健");
    // It goes before the day's digest, which may be on its way.
    Locator request = slack.messageWith("田中 さくらさんから面談の希望があります");
    SlackPage.picture(request, "talk-listener");
  }

  private void readTheDigest(SlackPage slack) {
    moveTo("2026-12-14T00:30:00Z");
    assertThat(slack.lastMessage().locator(".bk-header")).containsText("今週、声をかけたい人", SOON);
    Locator digest = slack.lastMessage();
    assertThat(digest).containsText("面談の希望があります", SOON);
    assertThat(digest).containsText("一緒に考えてほしいそうです");
    assertThat(digest.locator(".bk-unknown")).hasCount(0);
    SlackPage.picture(digest, "talk-digest");
    SlackPage.press(digest, "60秒で準備");
    assertThat(slack.modal().locator(".modal-title")).hasText("60秒で準備");
    assertThat(slack.modal()).containsText("今日は聞く番です。");
    slack.picture("talk-brief");
    slack.closeModal();
  }

  private static void propose(SlackPage slack) {
    SlackPage.press(slack.messageWith("から面談の希望があります"), "日時を提案する");
    assertThat(slack.modal().locator(".modal-title")).hasText("日時を提案する");
    slack.tick("候補の日時", 2);
    slack.picture("talk-times");
    slack.submit();
    assertThat(slack.modal()).containsText("田中 さくらさんに日時を提案しました");
    slack.closeModal();
  }

  /** Gives the day that was agreed. */
  private static LocalDate accept(SlackPage slack) {
    slack.actAs("田中 さくら").openDirectMessages("田中 さくら");
    Locator proposal = slack.messageWith("日時の提案があります");
    SlackPage.picture(proposal, "talk-proposal");
    proposal.locator(".bk-button").first().click();
    Locator agreed = slack.messageWith("に佐藤 健さんと話します");
    assertThat(slack.messageWith("career-talk")).isVisible();
    slack.picture("talk-agreed");
    return day(agreed.innerText());
  }

  private static LocalDate day(String text) {
    Matcher day = Pattern.compile("(\\d+)月(\\d+)日").matcher(text);
    if (!day.find()) {
      throw new AssertionError("no day in " + text);
    }
    return LocalDate.of(2026, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
  }

  private void prepare(SlackPage slack, LocalDate day) {
    moveTo(day.minusDays(1) + "T08:00:00Z");
    slack.actAs("佐藤 健").openDirectMessages("佐藤 健");
    SlackPage.press(slack.messageWith("との面談です"), "60秒で準備");
    assertThat(slack.modal().locator(".modal-title")).hasText("60秒で準備");
    assertThat(slack.modal()).containsText("聞いてみる3つの問い");
    slack.picture("talk-brief-before");
    slack.closeModal();
  }

  private void close(SlackPage slack, LocalDate day) {
    moveTo(day + "T08:30:00Z");
    SlackPage.press(slack.messageWith("との面談です"), "60秒で準備");
    slack.choose("ボタン", "話しました");
    slack.submit();
    assertThat(slack.modal().locator(".modal-title")).hasText("面談を記録する");
    assertThat(slack.modal().locator(".bk-unknown")).hasCount(0);
    slack.fill("あなたの約束(1つ)", "1月のOJTの枠を用意する");
    slack.fill("田中さんの約束(1つ)", "もしもし検定3級の日程を調べる");
    slack.pickDay("約束の期日", DUE);
    slack.picture("talk-close");
    slack.submit();
    assertThat(slack.modal()).containsText("記録しました");
    slack.closeModal();
  }

  private static void agreeThatItWasSo(SlackPage slack) {
    slack.actAs("田中 さくら").openDirectMessages("田中 さくら");
    Locator logged = slack.messageWith("話したことが記録されました");
    SlackPage.picture(logged, "talk-logged");
    SlackPage.press(logged, "合っています");
    Locator card = slack.openChannel("全体").say("/career");
    assertThat(card).containsText("もしもし検定3級の日程を調べる");
    SlackPage.picture(card, "talk-card");
  }

  private void readTheNextDigest(SlackPage slack) {
    moveTo("2026-12-21T00:30:00Z");
    slack.actAs("佐藤 健").openDirectMessages("佐藤 健");
    Locator digest = slack.messageWith("1月のOJTの枠を用意する(田中 さくらさん");
    assertThat(digest.locator(".bk-header")).containsText("今週、声をかけたい人");
    assertThat(digest).not().containsText("田中 さくらさん 面談の希望");
    SlackPage.picture(digest, "talk-next-digest");
    SlackPage.press(digest, "できました");
    assertThat(digest).containsText("済みました", SOON);
  }
}
