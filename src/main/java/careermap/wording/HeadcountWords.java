package careermap.wording;

import careermap.person.Headcount;

/** Numbers of people in words (人数のことば). */
public record HeadcountWords(Wording wording) {

  /** 34人, なし, or that they are too few to be told. */
  public String of(Headcount people) {
    Integer told = people.told();
    if (told == null) {
      return wording.say("people.few");
    }
    return told == 0 ? wording.say("people.nobody") : wording.say("people.some", told);
  }
}
