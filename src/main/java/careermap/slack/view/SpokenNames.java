package careermap.slack.view;

import careermap.person.Person;
import careermap.wording.Wording;

/** How people are called in a sentence. */
public final class SpokenNames {
  private SpokenNames() {}

  /** 佐藤さん; in English as the roster has it. */
  public static String of(Person person, Wording wording) {
    return Names.known(person, wording);
  }
}
