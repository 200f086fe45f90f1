package careermap.privacy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whoever takes things out of Slack (消し手). */
public interface Remover {
  /** False while Slack takes nothing at all. */
  boolean isReady();

  Result remove(Removal removal);

  /** What became of it (消した結果). */
  sealed interface Result {
    /** It is there no more (消えた). */
    record Gone() implements Result {}

    /** What stands in a conversation (会話にあったもの). */
    record Found(List<Removal.Place> places) implements Result {
      public Found {
        places = List.copyOf(places);
      }
    }

    /**
     * Not now (まだ消せない).
     *
     * @param pause how long Slack wants to be left alone; null where it says nothing
     */
    record Later(String reason, @Nullable Duration pause) implements Result {}

    /** Not at all (消せない). */
    record Stays(String reason) implements Result {}
  }
}
