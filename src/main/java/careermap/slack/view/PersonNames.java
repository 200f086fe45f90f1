package careermap.slack.view;

import careermap.person.Person;
import careermap.wording.Wording;

/** How people are called, for those who put words together outside the views. */
public final class PersonNames {
  private PersonNames() {}

  /** 佐藤さん; in English the name as stored. */
  public static String known(Person person, Wording wording) {
    return Names.known(person, wording);
  }
}
