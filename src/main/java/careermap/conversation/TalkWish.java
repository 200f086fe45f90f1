package careermap.conversation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like a talk to be (面談の希望の中身).
 *
 * @param topics at least one
 * @param week the Monday of the week that suits best; null where any does
 * @param word what the asker wrote for the listener alone, at most {@link #LONGEST_WORD}
 *     characters; null where nothing
 */
public record TalkWish(
    List<Topic> topics, Stance stance, @Nullable LocalDate week, @Nullable String word) {
  public static final int LONGEST_WORD = 200;

  public TalkWish {
    topics = List.copyOf(topics);
    if (topics.isEmpty()) {
      throw new IllegalArgumentException("a talk is about something");
    }
    if (word != null && word.codePointCount(0, word.length()) > LONGEST_WORD) {
      throw new IllegalArgumentException("a word is no longer than " + LONGEST_WORD);
    }
  }
}
