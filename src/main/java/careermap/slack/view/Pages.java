package careermap.slack.view;

import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;

/**
 * A long list in pages.
 *
 * @param number of the page, from 0; one that is not there is the last
 */
record Pages<T>(List<T> all, int size, int number) {
  Pages {
    all = List.copyOf(all);
    number = Math.max(0, Math.min(number, (all.size() - 1) / size));
  }

  List<T> shown() {
    return all.subList(number * size, Math.min(all.size(), (number + 1) * size));
  }

  /**
   * Buttons for the pages before and after, and where one is; nothing where all is on one page.
   *
   * @param rest what the buttons carry behind the page's number
   */
  void into(Page page, String action, String rest) {
    int last = (all.size() - 1) / size;
    if (last <= 0) {
      return;
    }
    List<BlockElement> buttons = new ArrayList<>();
    if (number > 0) {
      buttons.add(press(page, action, number - 1, rest, "button.page.before"));
    }
    if (number < last) {
      buttons.add(press(page, action, number + 1, rest, "button.page.after"));
    }
    page.note("open.page", number + 1, last + 1).elements(buttons);
  }

  /** Two buttons in a block need names of their own, which Slack takes from their action. */
  private static BlockElement press(Page page, String action, int to, String rest, String label) {
    String name = label.endsWith("before") ? action + "_before" : action + "_after";
    return OpeningActions.press(name, to + rest, page.wording().say(label)).element();
  }
}
