package careermap.slack;

import careermap.guidance.Visitor;
import careermap.slack.view.OldScreen;
import careermap.slack.view.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What came back from a screen is nothing that this version of the app draws: the screen is old, or
 * somebody made it up. That is no failure of ours.
 */
final class Outdated extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Outdated.class);

  /**
   * @param what which part of the screen; never what came back, which may be anything
   */
  Outdated(String what) {
    super(what);
  }

  Screen screen(Visitor visitor) {
    LOG.info("{} sent what is not drawn: {}", visitor.id(), getMessage());
    return OldScreen.of(visitor);
  }
}
