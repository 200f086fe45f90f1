package careermap.file;

import careermap.map.Phrase;

/** The parts of a map as faults name them. */
enum Noun {
  ROLE,
  EXPERIENCE,
  QUALIFICATION,
  REQUIREMENT,
  UNIT,
  CRITERION,
  OPPORTUNITY;

  Phrase phrase() {
    return MapWords.say("NOUN_" + name());
  }
}
