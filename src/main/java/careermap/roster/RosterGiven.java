package careermap.roster;

import careermap.person.RosterImport;

/** What a roster that was given would bring (預かった名簿の見通し). */
public sealed interface RosterGiven {
  String name();

  /** What it would change now. */
  RosterImport dryRun();

  /** It cannot be taken in as it is (直すところがある). */
  record Faulty(String name, RosterImport dryRun) implements RosterGiven {}

  /** It would change nothing (いまと同じ). */
  record Same(String name, RosterImport dryRun) implements RosterGiven {}

  /**
   * Whoever gave it would come to lead somebody by it, which another one may see to (自分が上司になる名簿).
   *
   * @param gained how many people
   */
  record Oneself(String name, int gained, RosterImport dryRun) implements RosterGiven {}

  /**
   * It waits to be taken in (取り込みを待っている).
   *
   * @param seal stands for exactly these changes
   * @param leavers how many would count as having left, where they are so many that half a file is
   *     likelier; else 0
   */
  record Waiting(long draft, String name, String seal, int leavers, RosterImport dryRun)
      implements RosterGiven {}
}
