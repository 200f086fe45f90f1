package careermap.conversation;

import careermap.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What was last answered about a request and needs words (希望への返事).
 *
 * @param by who answered; with {@link Kind#LEFT} who has left
 * @param word theirs, for the other of the two alone, at most {@link TalkWish#LONGEST_WORD}
 *     characters; null where nothing
 * @param instead whom to ask instead; null where nobody was named
 */
public record TalkReply(PersonId by, Kind kind, @Nullable String word, @Nullable PersonId instead) {
  public TalkReply {
    if (word != null && word.codePointCount(0, word.length()) > TalkWish.LONGEST_WORD) {
      throw new IllegalArgumentException("a word is no longer than " + TalkWish.LONGEST_WORD);
    }
  }

  static TalkReply of(PersonId by, Kind kind) {
    return new TalkReply(by, kind, null, null);
  }

  /** What was answered (返事の種類). */
  public enum Kind {
    /** The listener has no time for now. */
    BUSY,
    /** The listener is glad to be asked again a little later. */
    LATER,
    /** The listener believes that somebody else can help better. */
    NOT_MINE,
    /** The listener names somebody else. */
    INSTEAD,
    /** The asker waits for this listener all the same. */
    STAY,
    /** The asker would like other times than those proposed. */
    OTHER_TIMES,
    /** One of the two would like to meet at another time than the agreed one. */
    MOVE,
    /** One of the two calls an agreed talk off. */
    CALL_OFF,
    /** One of the two has left. */
    LEFT;

    /** Whether a listener declines with it. */
    public boolean declines() {
      return this == BUSY || this == LATER || this == NOT_MINE;
    }
  }
}
