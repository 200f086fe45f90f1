package careermap.assessment;

import java.util.Map;

/** What became of the wish to open a cycle (評価の期間を始めた結果). */
public sealed interface CycleOutcome {
  /**
   * It began, for so many people (始まった).
   *
   * @param leftOut how many of those meant have no new sheet, and why
   */
  record Opened(Cycle cycle, int opened, Map<LeftOut, Integer> leftOut) implements CycleOutcome {
    public Opened {
      leftOut = Map.copyOf(leftOut);
    }
  }

  /**
   * It would begin, for so many people (始まる見通し).
   *
   * @param leftOut how many of those meant would have no new sheet, and why
   */
  record Foreseen(int people, Map<LeftOut, Integer> leftOut) implements CycleOutcome {
    public Foreseen {
      leftOut = Map.copyOf(leftOut);
    }
  }

  /** Nobody would get a sheet, so there is no cycle (だれの分も始まらない). */
  record Nobody(Map<LeftOut, Integer> leftOut) implements CycleOutcome {
    public Nobody {
      leftOut = Map.copyOf(leftOut);
    }
  }

  /** Nobody who is there has this number (名簿にいない). */
  record Stranger() implements CycleOutcome {}

  /** It is for human resources alone (人事だけができる). */
  record NotYours() implements CycleOutcome {}

  /** The name is missing or too long, or the last day is over (書き方がちがう). */
  record Impossible() implements CycleOutcome {}

  /** Why somebody is left out (対象外のわけ). */
  enum LeftOut {
    ON_LEAVE,
    /** The map in force has no criteria for their role. */
    NO_SHEET,
    /** They have an open one of their role, which both mark. */
    OPEN_ALREADY,
    /** Nobody is there to mark theirs as well. */
    NO_SUPERVISOR
  }
}
