package careermap.slack;

import careermap.map.Language;
import careermap.person.Person;
import careermap.wording.Wording;
import java.time.ZoneId;

/** Whoever gets a notice: who they are, in which language they read, and where they are. */
record Reader(Person person, Language language, ZoneId zone) {
  Wording wording() {
    return Wording.in(language);
  }
}
