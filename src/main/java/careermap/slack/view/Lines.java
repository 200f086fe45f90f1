package careermap.slack.view;

import java.util.ArrayList;
import java.util.List;

/** Many lines in few blocks: a screen has room for fifty blocks of 3,000 characters. */
final class Lines {
  private static final int BLOCK = 2_500;

  /** Slack refuses a message of about 13,200 characters in all. */
  private static final int SCREEN = 9_000;

  private Lines() {}

  /** Adds what fits, and says how many lines did not. */
  static void into(Page page, List<String> lines) {
    into(page, lines, SCREEN);
  }

  /**
   * Adds what fits into {@code room} characters, and says how many lines did not; see {@link
   * #into(Page, List)}.
   */
  static void into(Page page, List<String> lines, int room) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    int length = 0;
    int shown = 0;
    for (String line : lines) {
      length += line.length() + 1;
      if (length > room) {
        break;
      }
      if (block.length() + line.length() > BLOCK) {
        blocks.add(block.toString());
        block.setLength(0);
      }
      block.append(block.isEmpty() ? "" : "\n").append(line);
      shown++;
    }
    blocks.add(block.toString());
    blocks.forEach(page::line);
    if (shown < lines.size()) {
      page.say("list.rest", lines.size() - shown);
    }
  }
}
