package careermap.arrangement;

import careermap.access.Matter;
import careermap.conversation.Questions;
import careermap.conversation.Topic;
import careermap.guidance.Visitor;
import careermap.map.Phrase;
import java.util.List;

/** Sets the company's own questions for talks (会社の問いを決める). */
public final class ArrangeQuestions {
  /** So many questions are enough for a topic; a brief asks three. */
  public static final int MOST = 20;

  private final Questions questions;

  public ArrangeQuestions(Questions questions) {
    this.questions = questions;
  }

  /**
   * For human resources alone.
   *
   * @param asked at most {@link #MOST}; none for the bundled ones
   */
  public Arranged by(Visitor visitor, Topic topic, List<Phrase> asked) {
    if (!visitor.may(Matter.ARRANGEMENTS)) {
      return Arranged.NOT_YOURS;
    }
    if (asked.size() > MOST) {
      throw new IllegalArgumentException("too many questions for a topic");
    }
    questions.set(topic, asked);
    return Arranged.DONE;
  }
}
