package careermap.conversation;

import java.util.List;

/** What became of a talk that somebody wrote down (記録の結果). */
public sealed interface TalkOutcome {
  /**
   * It is written down (記録した).
   *
   * @param told whether the other is told
   */
  record Kept(Pairing pairing, Conversation talk, List<Promise> promises, boolean told)
      implements TalkOutcome {
    public Kept {
      promises = List.copyOf(promises);
    }
  }

  /** It is not (記録しなかった). */
  record Refused(Why why) implements TalkOutcome {}

  /** Why it is not written down (記録できない理由). */
  enum Why {
    /** The two are none who may write down a talk with each other. */
    NOT_YOURS,
    /** The day has not come yet. */
    IN_THE_FUTURE,
    /** The two have another talk on that day. */
    TAKEN,
    /** The next date has passed, or is further away than anybody plans. */
    NEXT_OUT_OF_REACH,
    /** The day on which promises are due has passed, or is further away than anybody plans. */
    DUE_OUT_OF_REACH,
    /** As much as anybody works on at a time is agreed on already. */
    ENOUGH_TO_WORK_ON,
    /** It has changed since it was seen. */
    CHANGED
  }
}
