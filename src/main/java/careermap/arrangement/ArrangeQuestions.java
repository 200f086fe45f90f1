package careermap.arrangement;

import static java.util.stream.Collectors.joining;

import careermap.access.AuditTrail.Action;
import careermap.access.KeepChange;
import careermap.access.KeepChange.Changed;
import careermap.access.Matter;
import careermap.conversation.Questions;
import careermap.conversation.Topic;
import careermap.guidance.Visitor;
import careermap.map.Phrase;
import java.util.List;
import java.util.Optional;

/** Sets the company's own questions for talks (会社の問いを決める). */
public final class ArrangeQuestions {
  /** So many questions are enough for a topic; a brief asks three. */
  public static final int MOST = 20;

  private final Questions questions;
  private final KeepChange keep;

  public ArrangeQuestions(Questions questions, KeepChange keep) {
    this.questions = questions;
    this.keep = keep;
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
    List<Phrase> before = questions.of(topic);
    return keep.by(
        visitor.actor(),
        Action.QUESTIONS_CHANGED,
        () -> set(topic, asked),
        done -> Optional.of(Changed.of(Changed.field(topic.name(), words(before), words(asked)))));
  }

  private Arranged set(Topic topic, List<Phrase> asked) {
    questions.set(topic, asked);
    return Arranged.DONE;
  }

  /** The bundled ones are called by no words. */
  private static String words(List<Phrase> asked) {
    return asked.stream().map(Phrase::ja).collect(joining("\n"));
  }
}
