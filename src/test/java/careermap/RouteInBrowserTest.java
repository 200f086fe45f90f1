package careermap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import careermap.browser.OpenDemo;
import careermap.browser.SlackPage;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way to a role, as it is drawn; leaves pictures in {@code target/screenshots}. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteInBrowserTest {

  @RegisterExtension
  final OpenDemo demo =
      new OpenDemo(new Trial(Clock.systemUTC()).in(Path.of("target", "demo-routes")));

  @Test
  void showsTheWayInJapanese() {
    draws("田中 さくら", "SVになるには", "道を見る", "スーパーバイザーへの道", "route-ja");
  }

  @Test
  void showsTheWayInEnglish() {
    draws("Emma Clark", "how do I become SV", "See the route", "The way to supervisor", "route-en");
  }

  private void draws(String name, String question, String button, String header, String picture) {
    SlackPage slack = demo.anew(1500).actAs(name);
    slack.openChannel("全体");
    SlackPage.press(slack.say("/career " + question), button);
    Locator modal = slack.modal();
    assertThat(modal.locator(".bk-header").first()).hasText(header);
    assertThat(modal.locator(".bk-unknown")).hasCount(0);
    SlackPage.picture(modal, picture);
  }
}
