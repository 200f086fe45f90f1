package careermap.coverage;

import careermap.guidance.Visitor;

/** Who looks or changes something, as it is kept: the employee number, else the Slack id. */
final class Viewer {
  private Viewer() {}

  static String of(Visitor visitor) {
    return visitor
        .standing()
        .map(standing -> standing.person().id().value())
        .orElseGet(() -> visitor.id().value());
  }
}
