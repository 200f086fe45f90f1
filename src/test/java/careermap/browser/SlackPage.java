package careermap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The page of the local Slack, used as a person uses it. */
public final class SlackPage {
  public static final int PHONE_WIDTH = 390;
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final String FONT =
      "body, button, select, input { font-family: 'Noto Sans CJK JP', sans-serif !important }";
  private static final String PHONE =
      ".sidebar, .topbar { display: none !important } .messages .msg { padding: 8px 4px }";
  private final Page page;

  private SlackPage(Page page) {
    this.page = page;
  }

  /** Opens the page of a workspace in which nothing has been said yet. */
  public static SlackPage open(Page page, URI address) {
    page.request().post(address.resolve("/_control/reset").toString());
    return join(page, address);
  }

  /** Opens the page with all that was said so far. */
  public static SlackPage join(Page page, URI address) {
    page.navigate(address.toString());
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(FONT));
    assertThat(page.locator(".status", new Page.LocatorOptions().setHasText("ui live")))
        .isVisible();
    return new SlackPage(page);
  }

  public SlackPage actAs(String name) {
    page.locator("label.actas select").last().selectOption(new SelectOption().setLabel(name));
    return this;
  }

  public SlackPage openChannel(String name) {
    openSidebar(name);
    return this;
  }

  /** The app's direct messages with the person called {@code name}. */
  public SlackPage openDirectMessages(String name) {
    openSidebar(name);
    return this;
  }

  /** The app's Home tab, as the person acted as sees it. */
  public Locator openHome(String app) {
    openSidebar(app);
    Locator home = page.locator(".home .blocks");
    assertThat(home).isVisible();
    return home;
  }

  private void openSidebar(String name) {
    page.locator(".sidebar-item", new Page.LocatorOptions().setHasText(name)).first().click();
  }

  /** Types a command, whatever its answer. */
  public void command(String text) {
    page.locator(".composer-input").first().fill(text);
    page.locator(".composer-input").first().press("Enter");
  }

  /** Types a message or a command and gives the app's answer. */
  public Locator say(String text) {
    int before = messages().count();
    command(text);
    int own = text.startsWith("/") ? 0 : 1;
    Locator answer = messages().nth(before + own);
    assertThat(answer).isVisible();
    return answer;
  }

  /** Sends a file with the composer's clip and gives the app's answer. */
  public Locator attach(Path file) {
    int before = messages().count();
    page.locator("input[type=file]").first().setInputFiles(file);
    page.locator(".composer-input").first().press("Enter");
    Locator answer = messages().nth(before + 1);
    assertThat(answer).isVisible();
    return answer;
  }

  private Locator messages() {
    return page.locator(".messages .msg");
  }

  /** The latest message that says this. */
  public Locator messageWith(String text) {
    Locator message =
        page.locator(".messages .msg", new Page.LocatorOptions().setHasText(text)).last();
    message.waitFor(new Locator.WaitForOptions().setTimeout(30_000));
    return message;
  }

  /** Ticks the first boxes of a field. */
  public void tick(String label, int many) {
    for (int box = 0; box < many; box++) {
      input(label).locator("input[type=checkbox]").nth(box).check();
    }
  }

  public Locator lastMessage() {
    return messages().last();
  }

  public static void press(Locator where, String button) {
    where.locator(".bk-button", new Locator.LocatorOptions().setHasText(button)).first().click();
  }

  /** Chooses in the menu behind ⋯. */
  public static void chooseMore(Locator where, String choice) {
    where.locator(".bk-overflow").selectOption(new SelectOption().setLabel(choice));
  }

  /** The modal that is open. */
  public Locator modal() {
    Locator modal = page.locator(".modal");
    assertThat(modal).isVisible();
    return modal;
  }

  public void fill(String label, String value) {
    input(label).locator("input.bk-plain-input").fill(value);
  }

  public void pickDay(String label, LocalDate day) {
    input(label).locator("input[type=date]").fill(day.toString());
  }

  public void choose(String label, String option) {
    Locator input = input(label);
    if (input.locator("select").count() > 0) {
      input.locator("select").selectOption(new SelectOption().setLabel(option));
    } else {
      input.locator("label", new Locator.LocatorOptions().setHasText(option)).last().click();
    }
  }

  /** By its label alone, as a hint may name another field. */
  private Locator input(String label) {
    Locator labelled = page.locator(".bk-label", new Page.LocatorOptions().setHasText(label));
    return modal().locator(".bk-input", new Locator.LocatorOptions().setHas(labelled)).first();
  }

  public void submit() {
    modal().locator(".modal-foot .primary").click();
  }

  public void closeModal() {
    modal().locator(".modal-x").click();
    assertThat(page.locator(".modal")).hasCount(0);
  }

  /** What the app shows: its messages, the Home tab and an open modal. */
  public List<String> shown() {
    return page.locator(".blocks").allInnerTexts();
  }

  /** Makes the window that of a phone, which shows the conversation alone. */
  public void narrow() {
    page.setViewportSize(PHONE_WIDTH, 1800);
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(PHONE));
  }

  public void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file(name)));
  }

  public static void picture(Locator part, String name) {
    part.page().mouse().move(0, 0);
    part.screenshot(new Locator.ScreenshotOptions().setPath(file(name)));
  }

  private static Path file(String name) {
    return PICTURES.resolve(name + ".png");
  }
}
