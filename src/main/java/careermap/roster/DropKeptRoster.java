package careermap.roster;

import careermap.access.Matter;
import careermap.guidance.Visitor;

/** Sets a roster that waits aside (預かった名簿をやめる): nothing of it stays. */
public final class DropKeptRoster {
  private final RosterDrafts drafts;

  public DropKeptRoster(RosterDrafts drafts) {
    this.drafts = drafts;
  }

  /** Whether it was there, and the visitor may. */
  public boolean by(Visitor visitor, long draft) {
    return visitor.may(Matter.ROSTER) && drafts.remove(draft);
  }
}
