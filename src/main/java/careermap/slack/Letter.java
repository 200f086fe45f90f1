package careermap.slack;

import careermap.privacy.Handout;
import careermap.slack.view.Screen;

/** What a notice brings. */
sealed interface Letter {
  static Letter of(Screen screen) {
    return new Words(screen);
  }

  /** A message. */
  record Words(Screen screen) implements Letter {}

  /**
   * A file. A message before it says all that is in it: where Slack does not take the file, nothing
   * is missing.
   *
   * @param name such as {@code talk.ics}
   * @param spoken what a screen reader says for it
   * @param people who is in it
   */
  record Enclosure(String name, String spoken, byte[] content, Handout.People people)
      implements Letter {}
}
