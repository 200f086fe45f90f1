package careermap.slack;

import careermap.slack.view.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says.
 *
 * @param enclosure null where no file goes with it
 */
record Letter(Screen screen, @Nullable Enclosure enclosure) {
  static Letter of(Screen screen) {
    return new Letter(screen, null);
  }

  Letter with(Enclosure file) {
    return new Letter(screen, file);
  }

  /**
   * A file that goes with a notice. The words of the notice say all that is in it: where Slack does
   * not take the file, nothing is missing.
   *
   * @param name such as {@code talk.ics}
   * @param title what a screen reader says for it
   */
  record Enclosure(String name, String title, byte[] content) {}
}
