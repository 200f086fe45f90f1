package careermap.conversation;

import careermap.map.Level;
import careermap.map.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Picks what to ask in a talk (問いをえらぶ): the company's own questions before the bundled ones. */
public final class PickQuestions {
  private static final int ASKED = 3;

  private final Questions questions;
  private final UsualQuestions usual;

  public PickQuestions(Questions questions, UsualQuestions usual) {
    this.questions = questions;
    this.usual = usual;
  }

  /**
   * At most three, each topic in turn; the last ones from {@link Topic#OTHER} where the topics have
   * fewer.
   */
  public List<Phrase> about(List<Topic> topics, Level level) {
    List<List<Phrase>> offered = new ArrayList<>();
    (topics.isEmpty() ? List.of(Topic.WHEN_WE_MEET) : topics)
        .forEach(topic -> offered.add(of(topic, level)));
    List<Phrase> picked = inTurn(offered);
    of(Topic.OTHER, level).stream().filter(one -> !picked.contains(one)).forEach(picked::add);
    return picked.stream().limit(ASKED).toList();
  }

  private List<Phrase> of(Topic topic, Level level) {
    List<Phrase> own = questions.of(topic);
    return own.isEmpty() ? usual.of(topic, level) : own;
  }

  private static List<Phrase> inTurn(List<List<Phrase>> offered) {
    List<Phrase> picked = new ArrayList<>();
    for (int turn = 0; turn < ASKED; turn++) {
      for (List<Phrase> of : offered) {
        if (turn < of.size() && !picked.contains(of.get(turn))) {
          picked.add(of.get(turn));
        }
      }
    }
    return picked;
  }
}
