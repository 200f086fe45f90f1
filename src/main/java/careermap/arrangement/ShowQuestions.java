package careermap.arrangement;

import careermap.access.Matter;
import careermap.conversation.Questions;
import careermap.conversation.Topic;
import careermap.guidance.Visitor;
import careermap.map.Phrase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows human resources the company's own questions for talks (会社の問いを見る). */
public final class ShowQuestions {
  private final Questions questions;

  public ShowQuestions(Questions questions) {
    this.questions = questions;
  }

  /**
   * By topic, in the order of topics; a topic without any has the bundled ones. Empty for whoever
   * does not have the rights of human resources.
   */
  public Optional<Map<Topic, List<Phrase>>> to(Visitor visitor) {
    return visitor.may(Matter.ARRANGEMENTS) ? Optional.of(all()) : Optional.empty();
  }

  private Map<Topic, List<Phrase>> all() {
    Map<Topic, List<Phrase>> all = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      all.put(topic, questions.of(topic));
    }
    return all;
  }
}
