package careermap.roster;

import careermap.person.Person;
import careermap.person.RosterChange;
import careermap.person.RosterPlan;

/** Stands for a change of the roster or for a row of it, to the last letter. */
final class RosterSeal {
  private static final long START = 0xcbf29ce484222325L;
  private static final long FACTOR = 0x100000001b3L;

  private RosterSeal() {}

  static String of(RosterPlan plan) {
    long hash = START;
    for (RosterChange change : plan.changes()) {
      hash = add(hash, change.toString());
    }
    return Long.toHexString(hash);
  }

  static String of(Person person) {
    return Long.toHexString(add(START, person.toString()));
  }

  private static long add(long start, String text) {
    long hash = start;
    for (int at = 0; at < text.length(); at++) {
      hash = (hash ^ text.charAt(at)) * FACTOR;
    }
    return hash;
  }
}
