package careermap.roster;

import careermap.person.RosterImport;

/** What became of the wish to take in a roster that waits (預かった名簿の取り込みの結果). */
public sealed interface RosterTaking {

  /** It is in (取り込んだ). */
  record Done(RosterImport outcome) implements RosterTaking {}

  /** It would bring something else by now, which is asked about anew (内容が変わっていた). */
  record Asked(RosterGiven now) implements RosterTaking {}

  /** It was taken in or set aside by somebody, or waited too long (もうない). */
  record Gone() implements RosterTaking {}

  /** It is for human resources alone (人事だけができる). */
  record NotYours() implements RosterTaking {}
}
