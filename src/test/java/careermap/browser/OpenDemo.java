package careermap.browser;

import careermap.demo.Demo;
import java.net.URI;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A demo that is open for all tests of a class, and the browser that looks at it. */
public final class OpenDemo implements BeforeAllCallback, AfterAllCallback {
  private static final int WIDTH = 1000;

  private final Demo demo;
  private final Chromium chromium = new Chromium();
  private URI address = URI.create("about:blank");

  public OpenDemo(Demo demo) {
    this.demo = demo;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    address = demo.open();
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    chromium.close();
    demo.close();
  }

  /** The page as if nothing had been said. */
  public SlackPage anew(int height) {
    return SlackPage.open(chromium.page(WIDTH, height), address);
  }

  /** The page with all that was said so far. */
  public SlackPage join(int height) {
    return SlackPage.join(chromium.page(WIDTH, height), address);
  }
}
