package careermap.arrangement;

import careermap.delivery.HeldNotices;
import careermap.guidance.Visitor;

/** Counts for human resources the notices that nobody can look up (確かめられないお知らせを数える). */
public final class CountHeldNotices {
  private final HeldNotices heldNotices;

  public CountHeldNotices(HeldNotices heldNotices) {
    this.heldNotices = heldNotices;
  }

  /**
   * How many of them the visitor may see.
   *
   * @param seen which only whoever has the rights of human resources gets
   */
  public int of(Visitor visitor, Arrangements seen) {
    return HeldNotice.seenBy(visitor, heldNotices, seen.people()).size();
  }
}
