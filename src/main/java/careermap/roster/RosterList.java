package careermap.roster;

/** What in the roster somebody should look at (名簿の確かめるところ). */
public enum RosterList {
  /** Nobody is named as their supervisor. */
  UNSUPERVISED,
  /** Their supervisor has left. */
  SUPERVISOR_LEFT,
  /** Their supervisor is of another employer and not allowed to lead them. */
  OTHER_EMPLOYER,
  /** Neither an e-mail nor a Slack id: nothing can reach them. */
  NO_ADDRESS,
  /** Slack knows no account with their e-mail. */
  NOT_FOUND,
  /** Two people have one Slack account, by an id and by an e-mail. */
  SHARED_ACCOUNT,
  /** Slack lets nobody in with their account any more. */
  CLOSED_ACCOUNT,
  /** The map has no such role. */
  OFF_THE_MAP,
  /** They left in the last thirty days; nothing is to be done. */
  LEAVERS;

  /** Whether it waits for a hand. */
  public boolean isLoose() {
    return this != LEAVERS;
  }
}
