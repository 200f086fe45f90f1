package careermap.growth;

import java.util.List;

/** The chances that are offered now (いまある機会の一覧). */
@FunctionalInterface
public interface Chances {
  /** Nobody offers anything. */
  Chances NONE = List::of;

  /**
   * Those with room for one more, the soonest first; some may be past their last day. Asked for
   * every card, so that it has to be at hand.
   */
  List<Chance> now();

  /** The same for looks at somebody else: nothing in it tells whose hand is up. */
  default Chances withoutHands() {
    return () -> now().stream().map(Chance::withoutHands).toList();
  }
}
