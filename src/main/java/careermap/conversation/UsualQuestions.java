package careermap.conversation;

import careermap.map.Level;
import careermap.map.Phrase;
import java.util.List;
import java.util.stream.Stream;

/** The questions that come with the app (はじめからある問い), by topic and level. */
public record UsualQuestions(List<Usual> all) {
  public UsualQuestions {
    all = List.copyOf(all);
  }

  /** What is made for the level first, then what suits every level. */
  public List<Phrase> of(Topic topic, Level level) {
    return Stream.concat(
            all.stream().filter(one -> one.topic() == topic && one.isMadeFor(level)),
            all.stream().filter(one -> one.topic() == topic && one.level() == 0))
        .map(Usual::words)
        .toList();
  }

  /**
   * One of them (問い).
   *
   * @param level 1 to 4; 0 where it suits every level
   */
  public record Usual(Topic topic, int level, Phrase words) {
    boolean isMadeFor(Level other) {
      return level == other.number();
    }
  }
}
