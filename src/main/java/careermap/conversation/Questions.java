package careermap.conversation;

import careermap.map.Phrase;
import java.util.List;

/** The company's own questions for the brief (会社の問い). */
public interface Questions {
  /** In their order; empty where the bundled ones hold. */
  List<Phrase> of(Topic topic);

  /** Sets a topic's questions; with none, the bundled ones hold again. */
  void set(Topic topic, List<Phrase> questions);
}
