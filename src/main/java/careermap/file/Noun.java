package careermap.file;

import careermap.map.Phrase;

/** The parts of a map as faults name them. */
enum Noun {
  ROLE("役割", "role"),
  EXPERIENCE("経験", "experience"),
  QUALIFICATION("資格・検定", "qualification"),
  REQUIREMENT("経験または資格・検定", "experience or qualification"),
  UNIT("能力ユニット", "ability unit"),
  CRITERION("基準", "criterion"),
  OPPORTUNITY("機会", "opportunity");

  private final Phrase phrase;

  Noun(String ja, String en) {
    phrase = new Phrase(ja, en);
  }

  Phrase phrase() {
    return phrase;
  }
}
